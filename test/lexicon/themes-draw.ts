// Draws sentences of ../shared/corpus that fixtures/themes-coded.json does not hold yet, for a reader who must not see
// what the lexicon finds:
//   node dist/test/lexicon/themes-draw.js SEED LANGUAGE MATCHED UNMATCHED
// Prints the strata's sizes, then each sentence with its number: matched and unmatched mixed, and not told apart.
// With --places as a fifth word it prints the fixture's lines instead, in the same order, to be filled with the verdicts.

import { random } from "../../src/measure/statistics/random";
import { coded, placeKey } from "./themes-coded";
import { placedSentences, type PlacedSentence } from "./themes-sentences";

/** A seeded draw without replacement from the matched and from the unmatched sentences, mixed. */
export function draw(sentences: readonly PlacedSentence[], sizes: readonly [matched: number, unmatched: number], seed: number): { strata: number[]; drawn: (PlacedSentence & { matched: boolean })[] } {
  const { index } = random(seed);
  const strata = [true, false].map((matched) => shuffled(sentences.filter(({ found }) => found.length > 0 === matched).map((sentence) => ({ ...sentence, matched })), index));
  return { strata: strata.map(({ length }) => length), drawn: shuffled(strata.flatMap((all, i) => all.slice(0, sizes[i])), index) };
}

function shuffled<T>(items: readonly T[], index: (below: number) => number): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = index(i + 1);
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

async function main([seed, language, matched, unmatched, places]: readonly string[]): Promise<void> {
  const known = new Set(coded.sentences.map(placeKey));
  const rest = (await placedSentences()).filter((sentence) => sentence.language === language && !known.has(placeKey(sentence)));
  const { strata, drawn } = draw(rest, [Number(matched), Number(unmatched)], Number(seed));
  console.log(`matched ${strata[0] ?? 0}, unmatched ${strata[1] ?? 0}`);
  for (const [i, sentence] of drawn.entries()) {
    const { corpus, file, record, field, start, end, text } = sentence;
    console.log(places === undefined ? `${i}\t${text.replace(/\s+/gu, " ")}` : JSON.stringify([corpus, file, record, field, start, end, language, sentence.matched, "score", ""]));
  }
}

if (require.main === module) void main(process.argv.slice(2));
