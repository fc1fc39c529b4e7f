import type { CountedPassage } from "../../corpus/counted-passage";

/** Width of a context in columns of a terminal, where a Chinese character takes two: 30 of these or 60 letters. */
const WIDTH = 60;

/** The text before and after a run of a passage, cut between tokens; runs of space and line ends are one space. */
export function contextOf({ passage: { text }, tokens }: CountedPassage, start: number, end: number): { left: string; right: string } {
  let from = start;
  for (let width = 0; from > 0; from--) {
    width += widthOf(text.charCodeAt(from - 1));
    if (width > WIDTH) break;
  }
  let to = end;
  for (let width = 0; to < text.length; to++) {
    width += widthOf(text.charCodeAt(to));
    if (width > WIDTH) break;
  }
  const before = tokenAt(tokens, from);
  const after = tokenAt(tokens, to);
  // A token longer than the context (an address) is cut.
  if (before !== null && before[1] <= start) from = before[1];
  if (after !== null && after[0] >= end) to = after[0];
  return { left: plain(text.slice(from, start)).trimStart(), right: plain(text.slice(end, to)).trimEnd() };
}

/** From the first ideograph on (CJK, Hangul, full-width forms), two columns; good enough for a cut. */
function widthOf(unit: number): number {
  return unit >= 0x2e80 ? 2 : 1;
}

/** The token that a cut at a place would divide. */
function tokenAt({ starts, ends }: CountedPassage["tokens"], at: number): readonly [number, number] | null {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const [start, end] = [starts[low] ?? Infinity, ends[low] ?? 0];
  return start < at && at < end ? [start, end] : null;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ");
}
