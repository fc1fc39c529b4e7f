/** Whether no character of a run is taken; a typed array's own methods cost more on runs of a few characters. */
export function isFree(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return false;
  return true;
}

/** Marks a run's characters as a name's. */
export function take(taken: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at++) taken[at] = 1;
}
