import assert from "node:assert/strict";
import { test } from "node:test";
import { cosine, jensenShannon } from "../../../src/measure/statistics/similarity";

test("the same proportions are wholly alike, and nothing in common not at all", () => {
  assert.deepEqual([cosine([1, 2], [2, 4]), cosine([1, 0], [0, 3])], [1, 0]);
  assert.deepEqual([jensenShannon([1, 2], [2, 4]), jensenShannon([1, 0], [0, 3])], [0, 1]);
});

test("cosine and divergence are those that a person works out", () => {
  // (1·3 + 1·4) / (√2 · 5)
  assert.ok(Math.abs((cosine([1, 1], [3, 4]) ?? 0) - 7 / (5 * Math.SQRT2)) < 1e-12);
  // H((1, ½·0) mixed) − ½ H(1, 0) − ½ H(½, ½) = H(¾, ¼) − ½
  const entropy = -(0.75 * Math.log2(0.75) + 0.25 * Math.log2(0.25));
  assert.ok(Math.abs((jensenShannon([2, 0], [1, 1]) ?? 0) - (entropy - 0.5)) < 1e-12);
});

test("a profile of zeros is like nothing that can be said", () => {
  assert.deepEqual([cosine([0, 0], [1, 1]), jensenShannon([0, 0], [1, 1])], [null, null]);
});
