import assert from "node:assert/strict";
import { test } from "node:test";
import { colorScale } from "../../src/chart/color-scale";
import { themeTable } from "./charted";

const scale = (column: "n_docs" | "share_docs", values: number[]) => colorScale(themeTable([]), column, "documents", values).encoding;

test("a legend of counts has whole numbers alone", () => {
  assert.deepEqual(scale("n_docs", [1, 0]).legend.values, [0, 1]);
  assert.deepEqual(scale("n_docs", [3, 2]).legend.values, [0, 1, 2, 3]);
  assert.deepEqual(scale("share_docs", [1]).legend.values, [0, 0.5, 1]);
});

test("values below zero are told by a second hue, as far on either side", () => {
  assert.deepEqual(scale("share_docs", [-0.2, 0.4]).scale.domain, [-0.4, 0.4]);
  assert.equal(scale("share_docs", [-0.2, 0.4]).scale.range[3], "#f7f7f7");
});
