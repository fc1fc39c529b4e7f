import assert from "node:assert/strict";
import { test } from "node:test";
import { columnTicks, valueAxis } from "../../src/chart/value-axis";
import { themeTable } from "./charted";

test("a count's axis has whole numbers alone, however small the counts", () => {
  assert.deepEqual(columnTicks(themeTable([]), "n_docs", 0, 1, 5), [0, 1]);
  assert.deepEqual(columnTicks(themeTable([]), "n_docs", 0, 3, 5), [0, 1, 2, 3]);
  assert.deepEqual(columnTicks(themeTable([]), "n_docs", 0, 72, 5), [0, 20, 40, 60, 80]);
  assert.deepEqual(columnTicks(themeTable([]), "share_docs", 0, 1, 5), [0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test("an axis holds zero and every value", () => {
  assert.deepEqual(valueAxis(themeTable([]), "share_docs", [0.3, null, 0.71]).scale, { domain: [0, 0.8], nice: false, zero: true });
  assert.deepEqual(valueAxis(themeTable([]), "share_docs", [-0.3]).scale, { domain: [-0.3, 0], nice: false, zero: true });
});
