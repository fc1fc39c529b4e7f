import assert from "node:assert/strict";
import { test } from "node:test";
import { moverDifference } from "../../../src/measure/statistics/mover-difference";

test("the difference of 56 of 70 and 48 of 80 has the interval of their score intervals", () => {
  // Wilson's intervals: 0.69183 to 0.87695 and 0.49045 to 0.70038, to five digits.
  const { value, low, high } = moverDifference({ value: 0.6, low: 0.49045, high: 0.70038 }, { value: 0.8, low: 0.69183, high: 0.87695 });
  assert.deepEqual([value.toFixed(4), low.toFixed(4), high.toFixed(4)], ["0.2000", "0.0524", "0.3339"]);
});

test("sides changed about change the signs, and an estimate without error leaves the other's", () => {
  const [one, other] = [{ value: 2, low: 1, high: 5 }, { value: 4, low: 4, high: 4 }];
  assert.deepEqual(moverDifference(one, other), { value: 2, low: -1, high: 3 });
  assert.deepEqual(moverDifference(other, one), { value: -2, low: -3, high: 1 });
});
