import assert from "node:assert/strict";
import { test } from "node:test";
import { bars } from "../../src/chart/bars";
import { evidenceBehind } from "../../src/chart/evidence-behind";
import { renderSvg } from "../../src/chart/svg";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { themeCounts } from "../../src/measure/theme-counts";
import { corpusOf } from "../measure/corpus-of";

const corpus = corpusOf([{ lines: ["Exports grew. Imports fell, and exports grew."] }, { lines: ["The port of entry exports grain."] }], loadLexicon());

test("a mark in the picture names its row, and the row has the sentences that it counts", async () => {
  const themes = (await themeCounts(corpus)).filter(({ n }) => n > 0);
  const chart = bars(themes, { category: "theme", value: "n" });
  const svg = await renderSvg(chart, { heading: false });
  const marks = [...svg.matchAll(/<g data-row="(\d+)" data-says="([^"]*)">/g)].map(([, row, says]) => [Number(row), says]);
  assert.deepEqual(marks.map(([row, says]) => [themes.rows[row as number]?.theme, says]).sort(), themes.rows.map((row) => [row.theme, `${row.theme_label}: ${row.n}`]).sort());
  assert.equal(chart.behind, "n");
  const goods = themes.rows.findIndex(({ theme }) => theme === "goods_trade");
  const { rows, sentences } = evidenceBehind(themes, "n", [goods]);
  assert.equal(rows[0]?.n, themes.rows[goods]?.n);
  // Two matches of one sentence are two entries, and the sentence stands there once.
  assert.equal(rows[0]?.first.length, rows[0]?.n);
  assert.deepEqual(new Set(sentences.map(({ text }) => text)).size, sentences.length);
  const second = rows[0]?.first.map(({ sentence, marks: [mark] }) => sentences[sentence]?.text.slice(...(mark ?? [0, 0])).toLowerCase());
  assert.deepEqual(new Set(second), new Set(["exports", "imports"]));
});

test("a picture that is a file of its own has no marks for a page's script", async () => {
  const themes = (await themeCounts(corpus)).filter(({ n }) => n > 0);
  assert.doesNotMatch(await renderSvg(bars(themes, { category: "theme", value: "n" })), /data-row/);
});
