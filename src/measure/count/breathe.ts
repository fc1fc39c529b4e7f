import { setImmediate } from "node:timers/promises";

/** What every measure takes beside its own options. */
export interface MeasureOptions {
  /** Stops the work: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** So many passages are worked through before others get their turn. */
const AT_ONCE = 200;

/**
 * Lets the rest of the process go on now and then, so that a notebook can show progress and be interrupted.
 *
 * @param done how many passages (or rows) were worked through.
 * @throws the signal's reason once it is aborted.
 */
export async function breathe(done: number, signal: AbortSignal | undefined): Promise<void> {
  if (done % AT_ONCE !== 0) return;
  await setImmediate();
  signal?.throwIfAborted();
}
