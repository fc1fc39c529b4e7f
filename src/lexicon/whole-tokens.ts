import type { Span, Tokens } from "../text/span";
import type { ThemeMatch } from "./match";

/** How a term's matches in the characters differ from its matches in the tokens. */
export interface TokenDifference {
  readonly key: string;
  readonly term: string;
  /** Matches in the characters. */
  readonly n: number;
  /** Those that do not begin and end with a token: they cut a longer word, or the segmenter cut the term's own. */
  readonly n_cut: number;
  /** The tokens that the first of them reaches into, with | between. */
  readonly example: string;
}

/** Whether a run begins where a token begins and ends where one ends. */
export function isWholeTokens({ start, end }: Span, { starts, ends }: Tokens): boolean {
  return starts[firstAtLeast(starts, start)] === start && ends[firstAtLeast(ends, end)] === end;
}

/**
 * For each term that was found, how many of its matches are no whole tokens, the most first.
 *
 * @param passages what was found in each passage, and its tokens.
 * @example
 * const text = "儿童友好城市";
 * tokenDifferences([{ matches: lexicon.findThemes(text, "zh-Hans"), tokens: tokenize(text, "zh-Hans") }]);
 */
export function tokenDifferences(passages: Iterable<{ matches: readonly ThemeMatch[]; tokens: Tokens }>): TokenDifference[] {
  const byTerm = new Map<string, { key: string; term: string; n: number; n_cut: number; example: string }>();
  for (const { matches, tokens } of passages) {
    for (const match of matches) {
      const { key, term } = match;
      const id = `${key}\n${term}`;
      let difference = byTerm.get(id);
      if (difference === undefined) byTerm.set(id, (difference = { key, term, n: 0, n_cut: 0, example: "" }));
      difference.n++;
      if (isWholeTokens(match, tokens)) continue;
      if (difference.n_cut++ === 0) difference.example = reached(match, tokens);
    }
  }
  return [...byTerm.values()].sort((a, b) => b.n_cut - a.n_cut || b.n - a.n || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.term < b.term ? -1 : 1));
}

function reached({ start, end }: Span, { terms, starts, ends }: Tokens): string {
  const first = firstAtLeast(ends, start + 1);
  let last = first;
  while (last < starts.length && (starts[last] ?? Infinity) < end) last++;
  return terms.slice(first, last).join("|");
}

/** The index of the first of some ascending numbers that is at least `least`. */
function firstAtLeast(numbers: Int32Array, least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
