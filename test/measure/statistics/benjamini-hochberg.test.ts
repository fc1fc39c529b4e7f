import assert from "node:assert/strict";
import { test } from "node:test";
import { benjaminiHochberg } from "../../../src/measure/statistics/benjamini-hochberg";

const rounded = (values: (number | null)[]) => values.map((value) => (value === null ? null : Number(value.toFixed(12))));

test("each p is multiplied by the tests over its rank, and none is above a larger one's", () => {
  // 0.01 · 3 / 1, then 0.03 · 3 / 2 = 0.045, held down to the next, 0.04 · 3 / 3.
  assert.deepEqual(rounded(benjaminiHochberg([0.01, 0.04, 0.03])), [0.03, 0.04, 0.04]);
  assert.deepEqual(rounded(benjaminiHochberg([0.01, 0.04, 0.03, 0.5, 0.02])), [0.05, 0.05, 0.05, 0.5, 0.05]);
});

test("what has no p is no test", () => {
  assert.deepEqual(rounded(benjaminiHochberg([null, 0.02, null, 0.5])), [null, 0.04, null, 0.5]);
  assert.deepEqual(benjaminiHochberg([]), []);
});

test("no value is above 1", () => {
  assert.deepEqual(benjaminiHochberg([0.9, 1]), [1, 1]);
});
