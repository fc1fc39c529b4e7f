import assert from "node:assert/strict";
import { test } from "node:test";
import { percent } from "../../src/chart/percent";

test("a share has whole per cents, below 10 one decimal", () => {
  assert.deepEqual([0, 0.004, 0.0994, 0.0996, 0.255, 1].map((share) => percent(share)), ["0%", "0.4%", "9.9%", "10%", "26%", "100%"]);
});

test("an interval stands behind it, and half an interval does not", () => {
  assert.equal(percent(0.25, 0.08, 0.36), "25% (8.0–36%)");
  assert.equal(percent(0.25, 0.08, null), "25%");
});
