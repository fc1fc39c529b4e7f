import type { Window, Within } from "./units";

/** Where keys stand, by first place. Of several documents, with the number of the document. */
export interface Places {
  readonly length: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** [start, end) within which a window may reach. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly key: Int32Array;
  readonly document: Int32Array;
}

/**
 * Adds to `cells` how often each key of one row of places stands with each key of another row that is laid beside it:
 * in the same unit, or at most a window's tokens apart within the first row's passages.
 *
 * @param width the number of keys of the second row: the cell of a and b is a × width + b.
 */
export function placesBeside(a: Places, b: Places, within: Within, width: number, cells: Float64Array): void {
  if (typeof within === "string") inUnits(a, b, width, cells);
  else inWindow(a, b, within, width, cells);
}

function inWindow(a: Places, b: Places, within: Window, width: number, cells: Float64Array): void {
  const { window, ordered = false, count, weights } = within;
  const weightOf = (distance: number): number => (count !== "weighted" ? 1 : weights === undefined ? 1 / distance : (weights[distance - 1] ?? 0));
  const seen = count === "boolean" ? new Map<number, number>() : null;
  let longest = 0;
  for (let j = 0; j < b.length; j++) longest = Math.max(longest, (b.last[j] as number) - (b.first[j] as number));
  let from = 0;
  for (let i = 0; i < a.length; i++) {
    const [first, last, start, end] = [a.first[i] as number, a.last[i] as number, a.start[i] as number, a.end[i] as number];
    while (from < b.length && (b.first[from] as number) + longest < first - window) from++;
    for (let j = from; j < b.length && (b.first[j] as number) <= last + window; j++) {
      if ((b.first[j] as number) < start || (b.last[j] as number) >= end) continue;
      const after = (b.first[j] as number) - last;
      const distance = after > 0 ? after : first - (b.last[j] as number);
      if (distance < 1 || distance > window || (ordered && after < 1)) continue;
      const cell = (a.key[i] as number) * width + (b.key[j] as number);
      const document = a.document[i] as number;
      if (seen?.get(cell) === document) continue;
      seen?.set(cell, document);
      cells[cell] = (cells[cell] as number) + weightOf(distance);
    }
  }
}

function inUnits(a: Places, b: Places, width: number, cells: Float64Array): void {
  let from = 0;
  for (let i = 0; i < a.length; i++) {
    const unit = a.first[i] as number;
    const row = (a.key[i] as number) * width;
    while (from < b.length && (b.first[from] as number) < unit) from++;
    // Several keys of the first row may stand in one unit, so that `from` stays.
    for (let j = from; j < b.length && b.first[j] === unit; j++) {
      const cell = row + (b.key[j] as number);
      cells[cell] = (cells[cell] as number) + 1;
    }
  }
}
