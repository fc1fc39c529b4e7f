import assert from "node:assert/strict";
import { test } from "node:test";
import { clopperPearson } from "../../../src/measure/statistics/clopper-pearson";

const rounded = ({ low, high }: ReturnType<typeof clopperPearson>) => [low, high].map((bound) => bound.toFixed(4));

test("the interval of a share has its published values", () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 5.
  assert.deepEqual(rounded(clopperPearson(81, 263, 0.05)), ["0.2527", "0.3676"]);
  assert.deepEqual(rounded(clopperPearson(15, 148, 0.05)), ["0.0578", "0.1617"]);
  assert.deepEqual(rounded(clopperPearson(0, 20, 0.05)), ["0.0000", "0.1684"]);
  assert.deepEqual(rounded(clopperPearson(1, 29, 0.05)), ["0.0009", "0.1776"]);
});

test("the interval of a share is that of R's binom.test", () => {
  // Printed by binom.test(10, 20) and binom.test(360, 1226).
  const printed = ({ low, high }: ReturnType<typeof clopperPearson>) => [low, high].map((bound) => bound.toFixed(7));
  assert.deepEqual(printed(clopperPearson(10, 20, 0.05)), ["0.2719578", "0.7280422"]);
  assert.deepEqual(printed(clopperPearson(360, 1226, 0.05)), ["0.2682571", "0.3200123"]);
});

test("at each end of the interval the tail of the binomial distribution is half of alpha", () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
  const atLeast = (k: number, n: number, p: number): number => Array.from({ length: n - k + 1 }, (_, i) => choose(n, k + i) * p ** (k + i) * (1 - p) ** (n - k - i)).reduce((a, b) => a + b);
  const { low, high } = clopperPearson(4, 11, 0.01);
  assert.ok(Math.abs(atLeast(4, 11, low) - 0.005) < 1e-12);
  assert.ok(Math.abs(1 - atLeast(5, 11, high) - 0.005) < 1e-12);
});

test("all and none have an interval that ends there, and impossible counts are refused", () => {
  assert.deepEqual(clopperPearson(5, 5, 0.05).high, 1);
  assert.deepEqual(clopperPearson(0, 5, 0.05).low, 0);
  assert.deepEqual(clopperPearson(0, 0, 0.05), { low: 0, high: 1 });
  assert.throws(() => clopperPearson(3, 2, 0.05), RangeError);
});
