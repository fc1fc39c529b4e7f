import assert from "node:assert/strict";
import { test } from "node:test";
import { rowLayout } from "../../src/chart/row-layout";

test("a label of two lines has a higher row, and its middle in the middle of it", () => {
  const { middles, height } = rowLayout(["四川", "Cooperation 合作"], 16, 90);
  assert.deepEqual(middles, [12.5, 25 + (30 + 9) / 2]);
  assert.equal(height, 25 + 39);
});

test("the side is as wide as the widest line", () => {
  assert.equal(rowLayout(["四川", "黑龙江"]).side, 36 + 12);
});
