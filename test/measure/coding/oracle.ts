import type { Corpus } from "../../../src/corpus/corpus";
import { population, sentenceText, type Population, type Unit } from "../../../src/measure/coding/population";
import { named, type Verdict } from "../../../src/measure/coding/verdicts";
import { soughtIn } from "../../../src/measure/find/sought";

/** The sentences of a corpus in the parts that the theme "trade" divides them into. */
export function tradeIn(corpus: Corpus, seed: number): Population {
  return population(corpus.counted(), soughtIn(corpus.lexicon, { theme: "trade" }), seed);
}

/** What a person who can't err says: yes where a sentence speaks of trade or commerce, but not of trade winds. */
export function judged({ sentence }: Unit, seed = 1): Verdict {
  const yes = /trade(?! wind)|commerce/i.test(sentenceText(sentence));
  return { seed, ...named(sentence), verdict: yes ? "yes" : "no", lexicon: "0".repeat(12) };
}
