import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { betaQuantile, normalCdf, normalQuantile } from "../../../src/measure/statistics/distributions";

/** Alike to so many parts of the expected value. */
const near = (actual: number, expected: number, parts: number, of: string): void => assert.ok(Math.abs(actual - expected) <= parts * Math.abs(expected), `${of}: ${actual} is not ${expected}`);

// Where no other source is named, the values were computed with 40 digits (mpmath 1.3.0: ncdf, betainc, and Newton's method).

test("the normal distribution has its known values, far out in its tails too", () => {
  const known = [[-1.96, 0.024997895148220435], [0, 0.5], [0.5, 0.6914624612740131], [3, 0.9986501019683699], [-6, 9.86587645037698e-10], [5, 0.9999997133484281], [-10, 7.619853024160525e-24]];
  for (const [z = NaN, p = NaN] of known) near(normalCdf(z), p, 1e-13, `${z}`);
});

test("the normal quantiles have their known values, far out in the tails too", () => {
  const known = [[0.025, -1.9599639845400543], [0.001, -3.0902323061678136], [0.3, -0.5244005127080408], [0.5, 0], [0.975, 1.9599639845400538], [0.99999, 4.264890793923841], [1e-9, -5.9978070150076865], [2e-16, -8.138562060199721], [1e-300, -37.0470962993612]];
  for (const [p = NaN, z = NaN] of known) near(normalQuantile(p), z, 1e-12, `${p}`);
});

test("0, 1 and NaN have no normal quantile", () => {
  for (const p of [0, 1, NaN, -1]) assert.throws(() => normalQuantile(p), RangeError);
});

test("the beta quantiles have their known values, at both ends and for many uses", () => {
  const known = [
    [0.025, 82, 183, 0.25530184788221444],
    [0.025, 2000, 5000, 0.2751906571257048],
    [0.025, 4.85, 0.5, 0.5804504686242322],
    [0.5, 0.75, 0.5, 0.6632996265480706],
    [0.0005, 24.5, 0.5, 0.7790027277260012],
    [0.4, 12, 34_567, 0.00031309705626832076],
    [1.2e-6, 1, 341_805, 3.510775793210952e-12],
    // Other libraries miss these: jstat 1.9.6 has 0.8281 for the first, cephes 3.3.3 has 0.9375 for the second.
    [2.5e-9, 250, 1, 0.9238293593527898],
    [2.5e-9, 40_000, 1, 0.9995049482009719],
  ];
  for (const [p = NaN, a = NaN, b = NaN, x = NaN] of known) near(betaQuantile(p, a, b), x, 1e-13, `${p} ${a} ${b}`);
});

test("beta quantiles are those that have a closed form", () => {
  // Of n independent numbers between 0 and 1 the largest is Beta(n, 1), the smallest Beta(1, n).
  for (const p of [0.025, 0.5, 1e-6]) {
    for (const n of [1, 7, 250, 40_000]) {
      near(betaQuantile(p, n, 1), p ** (1 / n), 1e-12, `largest of ${n} at ${p}`);
      near(betaQuantile(p, 1, n), -Math.expm1(Math.log1p(-p) / n), 1e-12, `smallest of ${n} at ${p}`);
    }
  }
});

test("beta quantiles are those of the binomial distribution, summed term by term", () => {
  // The k-th smallest of n numbers between 0 and 1 lies below x where k or more of them do.
  const atLeast = (k: number, n: number, x: number): number => {
    let [choose, sum] = [1, 0];
    for (let i = 0; i <= n; i++) {
      if (i >= k) sum += choose * x ** i * (1 - x) ** (n - i);
      choose = (choose * (n - i)) / (i + 1);
    }
    return sum;
  };
  const shares = fc.constantFrom(0.4, 0.025, 1e-4, 1.2e-6);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), shares, (k, above, p) => {
      near(atLeast(k, k + above - 1, betaQuantile(p, k, above)), p, 1e-11, `${p} ${k} ${above}`);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test("what has no beta quantile is refused", () => {
  for (const [p, a, b] of [[0, 1, 1], [1, 1, 1], [NaN, 1, 1], [0.5, 0, 1], [0.5, 1, -1]] as const) assert.throws(() => betaQuantile(p, a, b), RangeError);
});
