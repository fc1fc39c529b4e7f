import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { simulator, trueRate } from "../../../perf/simulated-counts";
import { rateIntervals } from "../../../src/measure/statistics/rate-interval";
import { tQuantile } from "../../../src/measure/statistics/t-quantile";

const intervalOf = (hits: readonly number[], tokens: readonly number[]) => rateIntervals(tokens)([...hits.keys()], hits);

test("an interval is that of leaving each document out, one by one, on any counts", () => {
  const document = fc.record({ tokens: fc.integer({ min: 1, max: 300 }), hits: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(document, { minLength: 5, maxLength: 12 }), (documents) => {
      const [hits, tokens] = [documents.map((one) => one.hits), documents.map((one) => one.tokens)];
      const found = intervalOf(hits, tokens);
      const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
      const rate = sum(hits) / sum(tokens);
      assert.equal(found.rate, rate);
      if (found.low === null || found.high === null) {
        assert.match(found.interval, /^none: /);
        return;
      }
      const without = documents.map((_, i) => sum(hits.filter((__, k) => k !== i)) / sum(tokens.filter((__, k) => k !== i)));
      const squares = without.map((value) => (value - rate) ** 2);
      const n = documents.length;
      const error = Math.sqrt(((n - 1) / n) * sum(squares)) / rate;
      const kish = sum(tokens) ** 2 / sum(tokens.map((own) => own * own));
      // The variance of a sum of n independent squares, over the sum squared.
      const variation = sum(squares.map((value) => (value - sum(squares) / n) ** 2)) / sum(squares) ** 2;
      const t = tQuantile(0.975, Math.min(kish - 1, 2 / variation));
      assert.ok(Math.abs(Math.log(found.low / (rate * Math.exp(-t * error)))) < 1e-6, `${found.low}`);
      assert.ok(Math.abs(Math.log(found.high / Math.min(Math.max(rate, 1), rate * Math.exp(t * error)))) < 1e-6, `${found.high}`);
    }),
    { numRuns: 300 },
  );
});

test("a word that one document repeats is less sure than one that all use", () => {
  const tokens = Array.from({ length: 10 }, () => 100);
  const width = (hits: readonly number[]): number => {
    const { low, high } = intervalOf(hits, tokens);
    return (high ?? NaN) - (low ?? NaN);
  };
  assert.ok(width([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]) > 3 * width([1, 3, 2, 2, 1, 3, 2, 2, 1, 3]));
});

test("where there can't be an interval, the reason stands in its place", () => {
  assert.deepEqual(intervalOf([1, 2], [10, 10]), { rate: 0.15, low: null, high: null, interval: "none: fewer than 5 documents" });
  assert.deepEqual(intervalOf([1, 2, 0, 0, 0], [10, 10, 0, 0, 0]), { rate: 0.15, low: null, high: null, interval: "none: fewer than 5 documents" });
  assert.deepEqual(intervalOf([0, 0, 0, 0, 0], [9, 8, 7, 6, 5]), { rate: 0, low: null, high: null, interval: "none: it does not occur" });
  assert.deepEqual(intervalOf([1, 1, 1, 1, 1], [5, 5, 5, 5, 5]), { rate: 0.2, low: null, high: null, interval: "none: the same rate in all documents" });
  assert.deepEqual(intervalOf([9, 0, 1, 0, 0], [960, 10, 10, 10, 10]), { rate: 0.01, low: null, high: null, interval: "none: one document holds most of the text" });
  assert.deepEqual(intervalOf([], []), { rate: null, low: null, high: null, interval: "none: nothing was counted" });
});

test("documents that are not named have no hits, and their order adds no trace", () => {
  const tokens = [10, 20, 30, 40, 50, 60];
  const all = intervalOf([3, 0, 0, 5, 0, 1], tokens);
  assert.deepEqual(rateIntervals(tokens)([3, 5, 0], [5, 1, 3]), all);
  assert.deepEqual(intervalOf([1, 0, 5, 0, 0, 3], [...tokens].reverse()), all);
});

test("of 95 % intervals about 95 in 100 hold the true rate, also with few documents of different lengths", () => {
  const simulate = simulator(11);
  const kind = { name: "medium", rate: 0.001, shape: 1, spread: 0.8 };
  for (const documents of [10, 50]) {
    let [held, all] = [0, 0];
    for (let i = 0; i < 400; i++) {
      const { hits, tokens } = simulate(kind, documents);
      const { low, high } = intervalOf(hits, tokens);
      if (low === null || high === null) continue;
      all++;
      held += low <= trueRate(kind) && trueRate(kind) <= high ? 1 : 0;
    }
    assert.ok(all > 390 && held / all > 0.92 && held / all < 0.995, `${held} of ${all} with ${documents} documents`);
  }
});
