import assert from "node:assert/strict";
import { test } from "node:test";
import { rarestFirst } from "../../../src/corpus/reprints/rarest-first";

test("the number that fewest texts name comes first, and one that is named twice counts as two", () => {
  const { texts, counts } = rarestFirst([["2024", "5"], ["2024", "7", "2024"], ["5", "2024"], []]);
  assert.deepEqual(texts.map((ranks) => [...ranks]), [[2, 3], [0, 1, 3], [2, 3], []]);
  assert.deepEqual([...counts], [1, 1, 2, 3]);
});
