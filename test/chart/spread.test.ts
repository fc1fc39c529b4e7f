import assert from "node:assert/strict";
import { test } from "node:test";
import { spread } from "../../src/chart/spread";

test("labels that would overlap move apart by as little as needed", () => {
  assert.deepEqual(spread([50, 52], [20, 20], 100), [41, 61]);
});

test("labels that have room stay where they are, and none leaves the line", () => {
  assert.deepEqual(spread([90, 10, 98], [10, 10, 10], 100), [85, 10, 95]);
});
