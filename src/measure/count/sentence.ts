import type { CountedPassage } from "../../corpus/counted-passage";

/** A sentence that counts, with the ranges of its tokens and matches in the arrays of its passage. */
export interface Sentence {
  readonly passage: CountedPassage;
  /** Number within the passage, from 0. */
  readonly index: number;
  /** [start, end) in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** [from, to) of `passage.tokens`, `passage.themes` and `passage.mentions`. */
  readonly tokens: Range;
  readonly themes: Range;
  readonly mentions: Range;
}

export type Range = readonly [from: number, to: number];

/**
 * The sentences of a passage. Each token and match belongs to the sentence in which it begins, what stands before
 * the first to the first: so the sentences' tokens add up to the passage's.
 */
export function sentencesOf(passage: CountedPassage): Sentence[] {
  const { sentences, tokens, themes, mentions } = passage;
  const [token, theme, mention] = [
    ranges((i) => tokens.starts[i] ?? Infinity, tokens.terms.length),
    ranges((i) => themes[i]?.start ?? Infinity, themes.length),
    ranges((i) => mentions[i]?.start ?? Infinity, mentions.length),
  ];
  return sentences.map(({ start, end }, index) => {
    const next = sentences[index + 1]?.start ?? Infinity;
    return { passage, index, start, end, tokens: token(next), themes: theme(next), mentions: mention(next) };
  });
}

/** Walks sorted starts: each call takes those that begin before `next`. */
function ranges(startOf: (i: number) => number, length: number): (next: number) => Range {
  let at = 0;
  return (next) => {
    const from = at;
    while (at < length && startOf(at) < next) at++;
    return [from, at];
  };
}
