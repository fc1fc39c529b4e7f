import assert from "node:assert/strict";
import { test } from "node:test";
import { bars } from "../../src/chart/bars";
import { columnTicks, valueAxis } from "../../src/chart/value-axis";
import { tableOf } from "../../src/table";
import { draw, themeTable } from "./charted";

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

test("every tick is written as the number that it stands at", async () => {
  const { words } = await draw(bars(tableOf([{ theme: "trade", npmi: 0.13 }], "t", "T"), { category: "theme", value: "npmi" }));
  assert.deepEqual([...words].filter((word) => /^[\d.]+$/.test(word) && word !== "0.13"), ["0", "0.05", "0.1", "0.15"]);
});
