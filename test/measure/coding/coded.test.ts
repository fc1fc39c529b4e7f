import assert from "node:assert/strict";
import { test } from "node:test";
import { coded } from "../../../src/measure/coding/coded";
import { draw } from "../../../src/measure/coding/draw";
import { precisionRecall } from "../../../src/measure/statistics/precision-recall";
import { corpusOf } from "../corpus-of";
import { judged, tradeIn } from "./oracle";

const corpus = corpusOf([{ lines: ["Trade grows.", "Trade winds blow.", "Border trade helps.", "Commerce is free.", "They sleep.", "They wake.", "They eat."] }]);

test("all answers of a whole population are its true counts", () => {
  const from = tradeIn(corpus, 1);
  const verdicts = [...from.matched, ...from.unmatched].map((unit) => judged(unit));
  assert.deepEqual(coded(from, verdicts), { matched: { size: 3, n: 3, positive: 2 }, unmatched: { size: 4, n: 4, positive: 1 }, n: 7, unsure: 0, waiting: 0, lost: 0 });
});

test("answers behind a sentence that has none wait, since they are no random sample", () => {
  const from = tradeIn(corpus, 1);
  const verdicts = [from.matched[0], from.matched[2], from.unmatched[1]].flatMap((unit) => (unit === undefined ? [] : [judged(unit)]));
  const { matched, unmatched, n, waiting } = coded(from, verdicts);
  assert.deepEqual([matched.n, unmatched.n, n, waiting], [1, 0, 1, 2]);
});

test("unsure answers are left out, but those behind them are not", () => {
  const from = tradeIn(corpus, 1);
  const verdicts = from.matched.map((unit, i) => ({ ...judged(unit), ...(i === 0 ? { verdict: "unsure" as const } : {}) }));
  const { matched, unsure } = coded(from, verdicts);
  assert.deepEqual([matched.n, unsure], [2, 1]);
});

test("a verdict on a sentence whose words changed is lost, as is one on a document that is gone", () => {
  const from = tradeIn(corpus, 1);
  const [first, second] = from.matched.map((unit) => judged(unit));
  assert.ok(first !== undefined && second !== undefined);
  const { n, lost, waiting } = coded(from, [{ ...first, hash: "f".repeat(12) }, { ...second, document: "gone" }]);
  assert.deepEqual([n, lost, waiting], [0, 2, 0]);
});

test("answers to 30 + 30 of a corpus are random samples, and intervals from them hold the truth", () => {
  const lines = (n: number, text: string): string[] => Array.from({ length: n }, (_, i) => `${text} ${i}.`);
  const large = corpusOf([{ lines: [...lines(90, "Trade grows"), ...lines(15, "Trade winds blow"), ...lines(40, "Commerce is free"), ...lines(360, "They sleep")] }]);
  const truth = { precision: 90 / 105, recall: 90 / 130 };
  const runs = 400;
  const [held, positives] = [{ precision: 0, recall: 0 }, { matched: 0, unmatched: 0 }];
  for (let seed = 1; seed <= runs; seed++) {
    const from = tradeIn(large, seed);
    const { matched, unmatched } = coded(from, draw(from, 60).map((unit) => judged(unit, seed)));
    assert.deepEqual([matched.size, matched.n, unmatched.size, unmatched.n], [105, 30, 400, 30]);
    positives.matched += matched.positive;
    positives.unmatched += unmatched.positive;
    const estimates = precisionRecall(matched, unmatched);
    for (const key of ["precision", "recall"] as const) {
      const { low, high } = estimates[key];
      if (low !== null && low <= truth[key] && truth[key] <= high) held[key]++;
    }
  }
  // Means of hypergeometric draws: 30 × 90 / 105 and 30 × 40 / 400; four standard errors of 400 draws are 0.33 and 0.32.
  assert.ok(Math.abs(positives.matched / runs - 25.714) < 0.33, `${positives.matched / runs}`);
  assert.ok(Math.abs(positives.unmatched / runs - 3) < 0.32, `${positives.unmatched / runs}`);
  // Counting all draws gives Wilson's interval 93.9 % here; exact limits are never below 95 %.
  assert.ok(held.precision / runs > 0.89 && held.recall / runs > 0.93, `${held.precision / runs} ${held.recall / runs}`);
});
