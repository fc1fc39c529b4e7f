import assert from "node:assert/strict";
import { test } from "node:test";
import { wilson } from "../../../src/measure/statistics/wilson";

const rounded = ({ low, high }: ReturnType<typeof wilson>) => [low, high].map((bound) => bound?.toFixed(6));

test("the interval of a share has its known values", () => {
  // scipy.stats.binomtest(k, n).proportion_ci(method="wilson"); 81 of 263 is Newcombe's 1998 example, 0.2553 to 0.3662.
  assert.deepEqual(rounded(wilson(3, 10)), ["0.107791", "0.603222"]);
  assert.deepEqual(rounded(wilson(81, 263)), ["0.255289", "0.366210"]);
});

test("shares of 0 and 1 have an interval that ends there", () => {
  assert.deepEqual(rounded(wilson(0, 10)), ["0.000000", "0.277533"]);
  assert.deepEqual(rounded(wilson(10, 10)), ["0.722467", "1.000000"]);
  assert.equal(wilson(0, 10).low, 0);
  assert.equal(wilson(10, 10).high, 1);
});

test("nothing has no share, and impossible counts are refused", () => {
  assert.deepEqual(wilson(0, 0), { low: null, high: null });
  assert.throws(() => wilson(3, 2), RangeError);
});
