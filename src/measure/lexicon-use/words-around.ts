import type { Tokens } from "../../text/span";

/**
 * The words that a match runs through, with "|" between them, where it begins or ends inside one of them (外贸 in
 * 对外贸易); null where it begins with a word and ends with one.
 */
export function wordsAround({ terms, starts, ends }: Tokens, start: number, end: number): string | null {
  const first = firstEndingAfter(ends, start);
  if ((starts[first] ?? Infinity) >= end) return null;
  let last = first;
  while (last + 1 < terms.length && (starts[last + 1] ?? Infinity) < end) last++;
  const [from, to] = [starts[first] ?? start, ends[last] ?? end];
  // Marks are in no word: a term may begin or end with one.
  if (from >= start && to <= end) return null;
  return terms.slice(first, last + 1).join("|");
}

function firstEndingAfter(ends: Int32Array, at: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
