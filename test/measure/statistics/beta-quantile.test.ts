import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { betaQuantile } from "../../../src/measure/statistics/beta-quantile";

test("beta quantiles are those that have a closed form", () => {
  // Of n independent numbers between 0 and 1 the largest is Beta(n, 1), the smallest Beta(1, n).
  for (const p of [0.025, 0.5, 1e-6]) {
    for (const n of [1, 7, 250, 40_000]) {
      const [largest, smallest] = [p ** (1 / n), -Math.expm1(Math.log1p(-p) / n)];
      assert.ok(Math.abs(betaQuantile(p, n, 1) - largest) < 1e-12 * largest, `largest of ${n} at ${p}`);
      assert.ok(Math.abs(betaQuantile(p, 1, n) - smallest) < 1e-12 * smallest, `smallest of ${n} at ${p}`);
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
      const x = betaQuantile(p, k, above);
      assert.ok(Math.abs(atLeast(k, k + above - 1, x) / p - 1) < 1e-11, `${p} ${k} ${above}: ${x}`);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test("what has no quantile is refused", () => {
  for (const [p, a, b] of [[0, 1, 1], [1, 1, 1], [NaN, 1, 1], [0.5, 0, 1], [0.5, 1, -1]] as const) assert.throws(() => betaQuantile(p, a, b), RangeError);
});
