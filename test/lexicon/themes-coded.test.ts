import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { wilson } from "../../src/measure/statistics/wilson";
import { needsShared } from "../needs";
import { coded, type CodedSentence } from "./themes-coded";
import { placedSentences } from "./themes-sentences";

// How the sentences were coded. A reader sees each sentence alone, matched and unmatched mixed, and writes down the
// themes that it says something about by their definitions, if only in a part of it or in one item of a list; a word in
// another sense, the name of an office, firm or school that happens to hold it, and what only the context tells do not
// count. The readers are language models, not persons. The first two took turns and also wrote the terms; by their
// reading precision and recall came to 0.84 and 0.86, 0.87 and 0.83, 0.88 and 0.86 on samples that no term had been
// tuned on. Four later Chinese samples were each read by two others, who had the definitions and nothing else: 0.86 and
// 0.77 (240 sentences), 0.76 and 0.80 (240), 0.82 and 0.77 (200), 0.83 and 0.74 (200). Terms and definitions were mended
// by each in turn: what is learnt from one hardly tells in the next, and the last one scores, the others tune. In each,
// the two readers agreed on 94 to 96 % of the pairs of a sentence and a theme that either found (positive agreement;
// Cohen's κ 0.94 to 0.96), and what they disagreed on was decided by a third reading of the definition, without sight
// of what the lexicon finds. They leave out what a sentence only names in passing, which terms cannot tell, and put in
// what it says without any set phrase. All sentences come from the corpora on which terms were tuned, if not by these
// sentences. All English and Vietnamese sentences there are have been read; the few that score say little.
//
// Why Chinese terms need not be whole tokens. If those that do not begin and end with a token counted for nothing, in
// the Chinese tuning part precision would rise from 0.952 to 0.954 and recall fall from 0.949 to 0.892 (beginning alone
// 0.953 and 0.924, ending alone 0.952 and 0.916): what jieba cuts otherwise is nearly always meant.
//
// How the figures are made. Sentences were drawn from strata (language, matched or not by the lexicon of the time);
// each counts as many times as its stratum has sentences for one drawn (Horvitz & Thompson). Precision is the share
// of (sentence, theme) pairs found now that were judged present, recall the share of those judged present that are
// found. Intervals are Wilson's, with Kish's effective number of pairs.

/** What the terms reach, rounded down; the goals, 0.92 and 0.85, are not met. */
const PRECISION = 0.82;
const RECALL = 0.74;

test("themes of sentences drawn at random: precision at least 0.82, recall at least 0.74 where the terms were not tuned", { skip: needsShared }, async (t) => {
  const found = await foundIn(coded.sentences);
  const score = coded.sentences.filter(({ half }) => half === "score");
  for (const [name, part] of [["all", score], ...["zh", "en", "vi"].map((language) => [language, score.filter((sentence) => sentence.language === language)] as const)] as const) {
    const { precision, recall } = measured(part, score, found);
    t.diagnostic(`${name}: ${part.length} sentences, precision ${told(precision)}, recall ${told(recall)}`);
  }
  const { precision, recall } = measured(score, score, found);
  assert.ok(precision.share >= PRECISION, `precision ${told(precision)}`);
  assert.ok(recall.share >= RECALL, `recall ${told(recall)}`);
});

test("every coded theme is in the lexicon, and at least 200 sentences score", () => {
  const { themes } = loadLexicon();
  assert.deepEqual(coded.sentences.flatMap((sentence) => sentence.themes.filter((theme) => !themes.has(theme))), []);
  assert.ok(coded.sentences.filter(({ half }) => half === "score").length >= 200);
});

interface Share {
  readonly share: number;
  readonly n: number;
  readonly low: number | null;
  readonly high: number | null;
}

function measured(part: readonly CodedSentence[], drawn: readonly CodedSentence[], found: ReadonlyMap<CodedSentence, ReadonlySet<string>>): { precision: Share; recall: Share } {
  const [matched, present]: [Pair[], Pair[]] = [[], []];
  for (const sentence of part) {
    const stratum = coded.strata.find(({ language, matched: was }) => language === sentence.language && was === sentence.matched);
    const weight = (stratum?.n_sentences ?? NaN) / drawn.filter(({ language, matched: was }) => language === sentence.language && was === sentence.matched).length;
    for (const theme of found.get(sentence) ?? []) matched.push({ weight, hit: sentence.themes.includes(theme) });
    for (const theme of sentence.themes) present.push({ weight, hit: found.get(sentence)?.has(theme) === true });
  }
  return { precision: shareOf(matched), recall: shareOf(present) };
}

interface Pair {
  readonly weight: number;
  readonly hit: boolean;
}

function shareOf(pairs: readonly Pair[]): Share {
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const share = pairs.reduce((sum, { weight, hit }) => sum + (hit ? weight : 0), 0) / total;
  const effective = total ** 2 / pairs.reduce((sum, { weight }) => sum + weight ** 2, 0);
  return { share, n: pairs.length, ...wilson(share * effective, effective) };
}

function told({ share, n, low, high }: Share): string {
  return `${share.toFixed(3)} (${(low ?? NaN).toFixed(3)} to ${(high ?? NaN).toFixed(3)}; ${n} pairs)`;
}

/** What the lexicon finds today at the coded places, however the text is cut into sentences today. */
async function foundIn(sentences: readonly CodedSentence[]): Promise<ReadonlyMap<CodedSentence, ReadonlySet<string>>> {
  const byField = new Map<string, { theme: string; at: number }[]>();
  for (const { corpus, file, record, field, language, found } of await placedSentences()) {
    const key = JSON.stringify([corpus, file, record, field, language]);
    const matches = byField.get(key) ?? [];
    matches.push(...found);
    byField.set(key, matches);
  }
  return new Map(
    sentences.map((sentence) => {
      const { corpus, file, record, field, language, start, end } = sentence;
      const matches = byField.get(JSON.stringify([corpus, file, record, field, language]));
      assert.ok(matches !== undefined, `nothing counts in ${corpus}/${file} any more`);
      return [sentence, new Set(matches.filter(({ at }) => start <= at && at < end).map(({ theme }) => theme))];
    }),
  );
}
