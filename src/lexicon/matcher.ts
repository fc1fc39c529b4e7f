import { createAutomaton } from "./automaton";

/** A run of a folded text that a pattern matched. */
export interface Hit {
  /** Index of the pattern. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

export interface Matcher {
  /** All matches of all patterns, overlapping ones too, sorted by start, the longest first. */
  matches(text: string): Hit[];
}

/**
 * One matcher for many patterns, over folded text (see `fold`).
 *
 * - A Latin letter or digit at a pattern's edge stands at a word's edge: "expo" does not match "exports".
 *   Vietnamese letters count as letters, a Chinese character beside it does not: "rcep" matches in "推进rcep合作".
 * - Chinese characters match wherever they stand.
 * - `*` stands for the rest of a Latin word ("export*", "co*operation"), or alone for one whole word
 *   ("signed * agreement").
 *
 * @param patterns folded; each once. {@link badGlob} must find nothing wrong with them.
 */
export function createMatcher(patterns: readonly string[]): Matcher {
  const globs = patterns.map((pattern) => toGlob(pattern));
  const byAnchor = new Map<string, number[]>();
  globs.forEach((glob, index) => {
    const anchor = glob.pieces[glob.anchor] ?? "";
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), index]);
  });
  const anchors = [...byAnchor.keys()];
  const patternsOf = [...byAnchor.values()];
  const automaton = createAutomaton(anchors);
  return {
    matches(text) {
      const hits: Hit[] = [];
      automaton.scan(text, (anchor, end) => {
        const start = end - (anchors[anchor] ?? "").length;
        for (const pattern of patternsOf[anchor] ?? []) {
          const glob = globs[pattern];
          if (glob === undefined) continue;
          if (glob.pieces.length === 1) {
            // Most patterns are plain, and Chinese ones need no look at their edges.
            if (!glob.latin || (isEdge(text, start) && isEdge(text, end))) hits.push({ pattern, start, end });
            continue;
          }
          const from = glob.anchor === 0 ? start : backward(text, start, glob, glob.anchor - 1);
          const to = glob.anchor === glob.pieces.length - 1 ? end : forward(text, end, glob, glob.anchor + 1);
          if (from >= 0 && to >= 0 && isEdge(text, from) && isEdge(text, to)) hits.push({ pattern, start: from, end: to });
        }
      });
      return hits.length < 2 ? hits : hits.sort((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern);
    },
  };
}

/** What is wrong with a pattern's stars, or null. */
export function badGlob(pattern: string): string | null {
  if (!pattern.includes("*")) return null;
  if (/\*\s*\*/.test(pattern)) return "two stars side by side";
  if (!/[^\s*]/.test(pattern)) return "a star alone";
  if (/\p{Script=Han}\*|\*\p{Script=Han}/u.test(pattern)) return "a star beside a Chinese character: it stands for the rest of a Latin word";
  return null;
}

/** Whether a unit belongs to a word that is written with letters; Chinese characters do not. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);
  return unit >= 0xc0 && unit <= 0x1fff && unit !== 0xd7 && unit !== 0xf7;
}

/** The pieces between the stars; the anchor, the longest piece, is what the automaton looks for. */
interface Glob {
  readonly pieces: readonly string[];
  readonly anchor: number;
  /** Whether a letter or digit stands at an edge. */
  readonly latin: boolean;
  /** Whether the star behind piece i stands alone, for a whole word of at least one letter. */
  readonly alone: readonly boolean[];
}

function toGlob(pattern: string): Glob {
  const pieces = pattern.split("*");
  let anchor = 0;
  pieces.forEach((piece, i) => {
    if (piece.length > (pieces[anchor] ?? "").length) anchor = i;
  });
  const alone = pieces.slice(1).map((after, i) => /(?:^|\s)$/.test(pieces[i] ?? "") && /^(?:\s|$)/.test(after));
  const latin = isWordUnit(pattern.charCodeAt(0)) || isWordUnit(pattern.charCodeAt(pattern.length - 1));
  return { pieces, anchor, latin, alone };
}

/** Where the pieces from `index` on end, if they follow at `at`; the longest such match, or -1. */
function forward(text: string, at: number, glob: Glob, index: number): number {
  const piece = glob.pieces[index] ?? "";
  const least = glob.alone[index - 1] === true ? 1 : 0;
  let reach = at;
  while (isInWord(text, reach)) reach++;
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
  const least = glob.alone[index] === true ? 1 : 0;
  let reach = at;
  while (reach > 0 && isInWord(text, reach - 1)) reach--;
  for (let to = reach; to <= at - least; to++) {
    const from = to - piece.length;
    if (from < 0 || !text.startsWith(piece, from)) continue;
    const start = index === 0 ? from : backward(text, from, glob, index - 1);
    if (start >= 0 && isEdge(text, start)) return start;
  }
  return -1;
}

/** Letters and digits, and an apostrophe or hyphen between two of them. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isWordUnit(unit)) return true;
  return (unit === 0x27 || unit === 0x2d) && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1));
}

/** No word runs through this place. */
function isEdge(text: string, at: number): boolean {
  return !(isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at)));
}
