import type { Corpus } from "../../corpus/corpus";
import type { CountedPassage } from "../../corpus/counted-passage";
import type { MentionKind } from "../../lexicon/match";
import { wrongName } from "../../wrong-name";
import { compare } from "../compare";
import { sentencesOf } from "../count/sentence";
import { regionLabel } from "../region-label";
import { themeLabel } from "../theme-label";
import type { Finder } from "./finder";
import { COUNTED_KINDS, countsMention } from "./mention-kinds";
import { regionFinder } from "./region-finder";
import { termFinder } from "./term-finder";
import { themeFinder } from "./theme-finder";
import { themeKeys } from "./theme-keys";

/** What can stand together. */
export type Thing = "themes" | "regions" | "terms";

const THINGS: readonly string[] = ["themes", "regions", "terms"];

export interface ThingOptions {
  readonly formulae?: boolean | undefined;
  readonly kinds?: readonly MentionKind[] | undefined;
  readonly terms?: readonly string[] | undefined;
}

/** One kind of thing: how it is found and named, and which two of it are one within the other. */
export interface Things {
  readonly find: Finder;
  readonly labelOf: (key: string) => string;
  readonly isKin: (a: string, b: string) => boolean;
}

/** Without a list, so many of the most frequent terms are taken: all pairs of a vocabulary are too many to read. */
export const MOST_TERMS = 100;

export function things(corpus: Corpus, passages: readonly CountedPassage[], thing: Thing, { formulae, kinds = COUNTED_KINDS, terms }: ThingOptions): Things {
  const { lexicon } = corpus;
  if (!THINGS.includes(thing)) throw wrongName("thing to pair or date", thing, THINGS, "the option of");
  if (thing === "regions") {
    return {
      find: regionFinder(countsMention(kinds)),
      labelOf: (code) => regionLabel(lexicon, code),
      isKin: (a, b) => lexicon.isWithin(a, b) || lexicon.isWithin(b, a),
    };
  }
  if (thing === "themes") {
    const parentOf = (theme: string): string | null => lexicon.themes.get(theme)?.parent ?? null;
    return {
      find: themeFinder(themeKeys(lexicon, { formulae })),
      labelOf: (theme) => themeLabel(lexicon, theme),
      isKin: (a, b) => parentOf(a) === b || parentOf(b) === a,
    };
  }
  return { find: termFinder(new Set(terms ?? mostFrequent(passages))), labelOf: (term) => term, isKin: () => false };
}

function mostFrequent(passages: readonly CountedPassage[]): string[] {
  const counts = new Map<string, number>();
  const find = termFinder();
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage)) find(sentence, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
  }
  const ranked = [...counts].sort(([a, n_a], [b, n_b]) => n_b - n_a || compare(a, b));
  return ranked.slice(0, MOST_TERMS).map(([term]) => term);
}
