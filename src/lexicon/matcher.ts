import { anchorReach, toGlob, type Glob } from "./glob";
import { createTrie } from "./trie";
import { isEdge } from "./word-units";

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
 *   ("signed * agreement"); `?` stands for one letter or digit ("organi?ation").
 *
 * @param patterns folded; each once. `badGlob` must find nothing wrong with them.
 */
export function createMatcher(patterns: readonly string[]): Matcher {
  const globs = patterns.map((pattern) => toGlob(pattern));
  const byAnchor = new Map<string, number[]>();
  globs.forEach((glob, index) => {
    const anchor = glob.pieces[glob.anchor] ?? "";
    const others = byAnchor.get(anchor);
    if (others === undefined) byAnchor.set(anchor, [index]);
    else others.push(index);
  });
  const patternsOf = [...byAnchor.values()];
  // Most anchors are one plain pattern: an array of numbers tells it with one look into memory, objects take several.
  const plainOf = Int32Array.from(patternsOf, (others) => (others.length === 1 && globs[others[0] ?? 0]?.pieces.length === 1 ? (others[0] ?? 0) : -1));
  const latin = Uint8Array.from(globs, (glob) => (glob.latin ? 1 : 0));
  const trie = createTrie([...byAnchor.keys()]);
  // Only a piece behind a star ("*trade") may begin within a word.
  const inWords = globs.some(({ anchor }) => anchor > 0);
  return {
    matches(text) {
      const hits: Hit[] = [];
      let globHits = 0;
      trie.scan(text, inWords, (anchor, start, end) => {
        const plain = plainOf[anchor] ?? -1;
        if (plain >= 0) {
          // Chinese patterns need no look at their edges.
          if (latin[plain] === 0 || (isEdge(text, start) && isEdge(text, end))) hits.push({ pattern: plain, start, end });
          return;
        }
        for (const pattern of patternsOf[anchor] as number[]) {
          const reach = anchorReach(text, start, end, globs[pattern] as Glob);
          if (reach !== null) globHits = hits.push({ pattern, ...reach });
        }
      });
      // Plain patterns come in order.
      return globHits === 0 ? hits : hits.sort((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern);
    },
  };
}
