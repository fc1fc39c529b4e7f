import assert from "node:assert/strict";
import { test } from "node:test";
import { rateBootstrap, type BootstrapOptions } from "../../../src/measure/statistics/bootstrap";
import { random } from "../../../src/measure/statistics/random";
import { resampleWeights } from "../../../src/measure/statistics/resample-weights";

const numerators = [1, 4, 2, 0, 3, 9, 1, 0, 5, 2, 0, 1];
const denominators = [100, 200, 150, 90, 160, 300, 120, 80, 250, 140, 60, 110];

const bootstrapRate = ({ numerators, denominators }: { numerators: number[]; denominators: number[] }, options?: BootstrapOptions) =>
  rateBootstrap(denominators, options)([...numerators.keys()], numerators);

test("the rate is the sum of the numerators over the sum of the denominators", () => {
  assert.equal(bootstrapRate({ numerators, denominators }).rate, 28 / 1760);
});

test("the interval is the one that SciPy finds", () => {
  // scipy.stats.bootstrap(…, method="BCa", paired=True, n_resamples=400000) of SciPy 1.17: 0.010959 to 0.022523.
  const { low, high, interval } = bootstrapRate({ numerators, denominators }, { resamples: 100_000 });
  assert.ok(low !== null && Math.abs(low - 0.010959) < 2e-4, `${low}`);
  assert.ok(high !== null && Math.abs(high - 0.022523) < 2e-4, `${high}`);
  assert.equal(interval, "bootstrap over documents (BCa, 100000 resamples)");
});

test("the same seed gives the same interval, another seed one close to it", () => {
  const first = bootstrapRate({ numerators, denominators }, { seed: 5 });
  assert.deepEqual(bootstrapRate({ numerators, denominators }, { seed: 5 }), first);
  const other = bootstrapRate({ numerators, denominators }, { seed: 6 });
  assert.notDeepEqual(other, first);
  assert.ok(Math.abs((other.low ?? 0) - (first.low ?? 1)) < 1e-3);
});

test("a word that one document repeats is less sure than one that all use", () => {
  const sizes = Array.from({ length: 10 }, () => 100);
  const width = (hits: number[]) => {
    const { low, high } = bootstrapRate({ numerators: hits, denominators: sizes });
    return (high ?? NaN) - (low ?? NaN);
  };
  assert.ok(width([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]) > 3 * width([1, 3, 2, 2, 1, 3, 2, 2, 1, 3]));
});

test("where there can't be an interval, the reason stands in its place", () => {
  assert.deepEqual(bootstrapRate({ numerators: [1, 2], denominators: [10, 10] }), { rate: 0.15, low: null, high: null, interval: "none: fewer than 5 documents" });
  assert.deepEqual(bootstrapRate({ numerators: [0, 0, 0, 0, 0], denominators: [9, 8, 7, 6, 5] }, { clusters: "paragraphs" }), { rate: 0, low: null, high: null, interval: "none: the same rate in all paragraphs" });
  assert.deepEqual(bootstrapRate({ numerators: [], denominators: [] }), { rate: null, low: null, high: null, interval: "none: nothing was counted" });
});

test("of 95 % intervals about 95 in 100 hold the true rate", () => {
  const source = random(11);
  let held = 0;
  const trials = 300;
  for (let trial = 0; trial < trials; trial++) {
    // 40 documents of 50 to 149 tokens, each token a hit with a chance of 1 in 20.
    const sizes = Array.from({ length: 40 }, () => 50 + source.index(100));
    const hits = sizes.map((size) => Array.from({ length: size }, () => source.index(20)).filter((face) => face === 0).length);
    const { low, high } = bootstrapRate({ numerators: hits, denominators: sizes }, { seed: trial, resamples: 1000 });
    if (low !== null && high !== null && low <= 0.05 && 0.05 <= high) held++;
  }
  assert.ok(held / trials > 0.9 && held / trials < 0.98, `${held} of ${trials}`);
});

test("clusters that are not named have no hits", () => {
  const all = bootstrapRate({ numerators: [3, 0, 0, 5, 0, 0], denominators: [10, 20, 30, 40, 50, 60] });
  assert.deepEqual(rateBootstrap([10, 20, 30, 40, 50, 60])([3, 0], [5, 3]), all);
});

test("the weights of a resample are draws of as many clusters as there are", () => {
  const [clusters, resamples] = [7, 50];
  const weights = resampleWeights(clusters, resamples, 3);
  for (let r = 0; r < resamples; r++) {
    let drawn = 0;
    for (let i = 0; i < clusters; i++) drawn += weights[i * resamples + r] ?? 0;
    assert.equal(drawn, clusters);
  }
});
