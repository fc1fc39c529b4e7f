import assert from "node:assert/strict";
import { test } from "node:test";
import { roundTicks } from "../../src/chart/round-ticks";

test("ticks are round and enclose the values", () => {
  assert.deepEqual(roundTicks(0, 0.7, 4), [0, 0.2, 0.4, 0.6, 0.8]);
  assert.deepEqual(roundTicks(0, 43, 4), [0, 10, 20, 30, 40, 50]);
  assert.deepEqual(roundTicks(-3, 5, 4), [-4, -2, 0, 2, 4, 6]);
});

test("nothing but zero still has an axis", () => {
  assert.deepEqual(roundTicks(0, 0, 4), [0, 1]);
});
