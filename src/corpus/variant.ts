import type { Lexicon } from "../lexicon/lexicon";
import { findThemesWithout } from "../lexicon/without-terms";
import type { Tokens } from "../text/span";
import type { CountedPassage } from "./counted-passage";

/** Another way of counting the same documents, to see what hangs on the usual one. */
export interface Variant {
  /** Counts reprints too. */
  readonly reprints?: boolean | undefined;
  /** Counts boilerplate too. */
  readonly boilerplate?: boolean | undefined;
  /** Themes are found without these of their terms, as they stand in the lexicon. */
  readonly withoutTerms?: readonly string[] | undefined;
  /** Each Chinese character is a token of its own. */
  readonly segmentation?: "characters" | undefined;
}

/** What a variant makes of a passage that was read in the usual way. */
export function rereader({ withoutTerms, segmentation }: Variant, lexicon: Lexicon): (passage: CountedPassage) => CountedPassage {
  const find = withoutTerms === undefined ? null : findThemesWithout(lexicon.themes.values(), new Set(withoutTerms));
  if (find === null && segmentation === undefined) return (passage) => passage;
  return (passage) => ({
    ...passage,
    ...(find === null ? {} : { themes: find(passage.passage.text, passage.passage.language) }),
    ...(segmentation === undefined ? {} : { tokens: byCharacter(passage.tokens) }),
  });
}

const HAN = /^\p{Script=Han}+$/u;

/** Tokens of Chinese characters alone, one by one; a token whose places do not fit its characters stays whole. */
function byCharacter({ terms, starts, ends }: Tokens): Tokens {
  const split = terms.flatMap((term, i) => {
    const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
    if (!HAN.test(term) || term.length !== end - start) return [{ term, start, end }];
    let at = start;
    return [...term].map((character) => ({ term: character, start: at, end: (at += character.length) }));
  });
  return { terms: split.map(({ term }) => term), starts: Int32Array.from(split, ({ start }) => start), ends: Int32Array.from(split, ({ end }) => end) };
}
