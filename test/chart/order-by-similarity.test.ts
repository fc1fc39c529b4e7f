import assert from "node:assert/strict";
import { test } from "node:test";
import { orderBySimilarity } from "../../src/chart/order-by-similarity";

test("alike rows stand side by side", () => {
  assert.deepEqual(orderBySimilarity([[1, 0], [0, 1], [1, 0.1]]), [0, 2, 1]);
});

test("rows with nothing in common, one row and no rows keep their order", () => {
  assert.deepEqual(orderBySimilarity([[null, 1], [1, null]]), [0, 1]);
  assert.deepEqual(orderBySimilarity([[1]]), [0]);
  assert.deepEqual(orderBySimilarity([]), []);
});
