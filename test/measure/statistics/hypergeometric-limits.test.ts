import assert from "node:assert/strict";
import { test } from "node:test";
import { hypergeometricLimits } from "../../../src/measure/statistics/hypergeometric-limits";

function choose(of: number, k: number): bigint {
  if (k < 0 || k > of) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(of - i + 1)) / BigInt(i);
  return ways;
}

/** The limits by trying every number of positives, each with its draws counted one by one. */
function byCounting(size: number, n: number, positive: number): { low: number; high: number } {
  const all = choose(size, n);
  const ways = (positives: number, from: number, to: number): bigint => {
    let sum = 0n;
    for (let k = from; k <= to; k++) sum += choose(positives, k) * choose(size - positives, n - k);
    return sum;
  };
  const believed = Array.from({ length: size + 1 }, (_, positives) => positives).filter(
    (positives) => ways(positives, positive, n) * 40n > all && ways(positives, 0, positive) * 40n > all,
  );
  return { low: believed[0] ?? -1, high: believed.at(-1) ?? -1 };
}

test("the limits are those found by counting all draws", () => {
  for (const [size, n] of [[1, 1], [7, 3], [12, 12], [40, 9], [61, 30], [150, 20]] as const) {
    for (let positive = 0; positive <= n; positive++) assert.deepEqual(hypergeometricLimits({ size, n, positive }), byCounting(size, n, positive), `${positive} of ${n} of ${size}`);
  }
});

test("of a very large number they are Clopper and Pearson's", () => {
  const size = 10_000_000;
  // None of 60: 1 − 0.025^(1/60); one of 60, its lower end: 1 − 0.975^(1/60).
  assert.ok(Math.abs(hypergeometricLimits({ size, n: 60, positive: 0 }).high / size - (1 - 0.025 ** (1 / 60))) < 1e-5);
  assert.ok(Math.abs(hypergeometricLimits({ size, n: 60, positive: 1 }).low / size - (1 - 0.975 ** (1 / 60))) < 1e-5);
  // 81 of 263 (Newcombe 1998, method 5): 0.2527 to 0.3676.
  const { low, high } = hypergeometricLimits({ size, n: 263, positive: 81 });
  assert.deepEqual([(low / size).toFixed(4), (high / size).toFixed(4)], ["0.2527", "0.3676"]);
});

test("many drawn from many have probabilities too small for a number, and limits all the same", () => {
  const { low, high } = hypergeometricLimits({ size: 100_000, n: 3000, positive: 2700 });
  assert.ok(low > 88_500 && low < 90_000 && high > 90_000 && high < 91_500, `${low} ${high}`);
});
