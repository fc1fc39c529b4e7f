import assert from "node:assert/strict";
import { test } from "node:test";
import { percentileInterval } from "../../../src/measure/statistics/percentile-interval";

test("the middle of the values is theirs by quantiles of type 7", () => {
  // R: quantile(c(1, 2, 4, 8), c(0.025, 0.975)) is 1.075 and 7.7.
  const { low, high } = percentileInterval([8, 1, 4, 2]);
  assert.ok(Math.abs(low - 1.075) < 1e-12 && Math.abs(high - 7.7) < 1e-12);
  assert.deepEqual(percentileInterval([3]), { low: 3, high: 3 });
});
