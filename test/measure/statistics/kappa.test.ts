import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { kappa } from "../../../src/measure/statistics/kappa";

const Z = 1.959963984540054;

test("two pathologists' readings of 118 slides have the published κ and standard error", () => {
  // Agresti, Categorical Data Analysis (2nd ed. 2002), section 10.5: κ = 0.493, standard error 0.057.
  const { kappa: value, low, high } = kappa([[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]]);
  assert.equal(value?.toFixed(3), "0.493");
  assert.equal((((high ?? 0) - (low ?? 0)) / (2 * Z)).toFixed(3), "0.057");
});

test("Cohen's own example has his value", () => {
  // Cohen 1960, table 1: observed 0.70, by chance 0.475.
  assert.equal(kappa([[106, 10, 4], [22, 28, 10], [2, 12, 6]]).kappa?.toFixed(3), "0.429");
});

test("κ of a table small enough for the head: 35 of 50 agree, half by chance, so 0.2 of 0.5", () => {
  assert.ok(Math.abs((kappa([[20, 5], [10, 15]]).kappa ?? 0) - 0.4) < 1e-12);
  assert.ok(Math.abs((kappa([[0, 5], [5, 0]]).kappa ?? 0) + 1) < 1e-12);
});

test("where κ or its interval is undefined, the reason is told", () => {
  assert.deepEqual(kappa([[0, 0], [0, 0]]), { kappa: null, low: null, high: null, interval: "none: no units" });
  assert.deepEqual(kappa([[0, 0], [0, 9]]), { kappa: null, low: null, high: null, interval: "none: all units in one category" });
  assert.deepEqual(kappa([[3, 0], [0, 9]]), { kappa: 1, low: null, high: null, interval: "none: the same in all units" });
  assert.throws(() => kappa([[1, 2]]), RangeError);
  assert.throws(() => kappa([[1, -2], [0, 1]]), RangeError);
});

test("the interval is that of the delta method with slopes found by trying, on any table", () => {
  const cell = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), (counts) => {
      const n = counts.reduce((sum, count) => sum + count, 0);
      const shares = counts.map((count) => count / n);
      const step = 1e-6;
      const slopes = shares.map((_, at) => {
        const moved = (by: number): number => byHand(shares.map((share, i) => share + (i === at ? by : 0)));
        return (moved(step) - moved(-step)) / (2 * step);
      });
      const mean = shares.reduce((sum, share, i) => sum + share * (slopes[i] ?? 0), 0);
      const square = shares.reduce((sum, share, i) => sum + share * (slopes[i] ?? 0) ** 2, 0);
      const error = Math.sqrt(Math.max(0, square - mean ** 2) / n);
      const [a, b, c, d] = counts;
      const found = kappa([[a, b], [c, d]]);
      assert.ok(Math.abs((found.kappa ?? NaN) - byHand(shares)) < 1e-9);
      assert.ok(Math.abs((found.low ?? NaN) - Math.max(-1, byHand(shares) - Z * error)) < 1e-4);
      assert.ok(Math.abs((found.high ?? NaN) - Math.min(1, byHand(shares) + Z * error)) < 1e-4);
    }),
  );
});

/** κ of four shares, which need not add up to 1 exactly: chance from the marginals as they are. */
function byHand([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  const chance = (a + b) * (a + c) + (c + d) * (b + d);
  return (a + d - chance) / (1 - chance);
}
