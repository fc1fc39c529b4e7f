import { isEdge, isInWord, WORD_UNITS } from "./word-units";

/** A pattern with stars, as a matcher looks for it: the anchor, its longest piece, first. */
export interface Glob {
  /** What stands before, between and behind the stars. */
  readonly pieces: readonly string[];
  readonly anchor: number;
  /** Whether a letter or digit stands at an edge. */
  readonly latin: boolean;
  /** What stands between piece i and the next. */
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly least: number;
  readonly most: number;
}

/** `*` is the rest of a word, alone a whole word; `?` is one letter or digit. */
export function toGlob(pattern: string): Glob {
  const pieces = pattern.split(/[*?]/);
  let anchor = 0;
  pieces.forEach((piece, i) => {
    if (piece.length > (pieces[anchor] ?? "").length) anchor = i;
  });
  const gaps = [...pattern.matchAll(/[*?]/g)].map(({ 0: sign, index }): Gap => {
    if (sign === "?") return { least: 1, most: 1 };
    const alone = /^(?:.*\s)?$/su.test(pattern.slice(0, index)) && /^(?:\s|$)/u.test(pattern.slice(index + 1));
    return { least: alone ? 1 : 0, most: Infinity };
  });
  const isLetter = (at: number): boolean => WORD_UNITS[pattern.charCodeAt(at)] === 1;
  return { pieces, anchor, latin: isLetter(0) || isLetter(pattern.length - 1), gaps };
}

/** What is wrong with a pattern's stars, or null. */
export function badGlob(pattern: string): string | null {
  if (!/[*?]/.test(pattern)) return null;
  if (/\*\s*\*/.test(pattern)) return "two stars side by side";
  if (/\*\?|\?\*/.test(pattern)) return "a star beside a question mark";
  if (!/[^\s*?]/.test(pattern)) return pattern.includes("*") ? "a star alone" : "a question mark alone";
  if (/\p{Script=Han}[*?]|[*?]\p{Script=Han}/u.test(pattern)) return `a ${/\*\p{Script=Han}|\p{Script=Han}\*/u.test(pattern) ? "star" : "question mark"} beside a Chinese character: it stands for letters of a Latin word`;
  return null;
}

/** The whole match around the anchor at [start, end): the longest one to each side; null where there is none. */
export function anchorReach(text: string, start: number, end: number, glob: Glob): { start: number; end: number } | null {
  const from = glob.anchor === 0 ? start : backward(text, start, glob, glob.anchor - 1);
  const to = glob.anchor === glob.pieces.length - 1 ? end : forward(text, end, glob, glob.anchor + 1);
  return from >= 0 && to >= 0 && isEdge(text, from) && isEdge(text, to) ? { start: from, end: to } : null;
}

/** Where the pieces from `index` on end, if they follow at `at`; the longest such match, or -1. */
function forward(text: string, at: number, glob: Glob, index: number): number {
  const piece = glob.pieces[index] ?? "";
  const { least, most } = glob.gaps[index - 1] as Gap;
  let reach = at;
  while (reach - at < most && isInWord(text, reach)) reach++;
  for (let from = reach; from >= at + least; from--) {
    if (!text.startsWith(piece, from)) continue;
    const end = index === glob.pieces.length - 1 ? from + piece.length : forward(text, from + piece.length, glob, index + 1);
    if (end >= 0 && isEdge(text, end)) return end;
  }
  return -1;
}

/** Where the pieces up to `index` begin, if they stand before `at`; the longest such match, or -1. */
function backward(text: string, at: number, glob: Glob, index: number): number {
  const piece = glob.pieces[index] ?? "";
  const { least, most } = glob.gaps[index] as Gap;
  let reach = at;
  while (reach > 0 && at - reach < most && isInWord(text, reach - 1)) reach--;
  for (let to = reach; to <= at - least; to++) {
    const from = to - piece.length;
    if (from < 0 || !text.startsWith(piece, from)) continue;
    const start = index === 0 ? from : backward(text, from, glob, index - 1);
    if (start >= 0 && isEdge(text, start)) return start;
  }
  return -1;
}
