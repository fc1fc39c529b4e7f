import assert from "node:assert/strict";
import { test } from "node:test";
import { bars } from "../../src/chart/bars";
import { dots } from "../../src/chart/dots";
import { heatmap } from "../../src/chart/heatmap";
import { tiles } from "../../src/chart/tiles";
import { timeline } from "../../src/chart/timeline";
import { Table } from "../../src/table";
import { draw, saysAll } from "./charted";

interface Row {
  readonly group: string;
  readonly theme: string;
  readonly period: string;
  readonly share_docs: number;
  readonly per_10k: number;
}

const row = (group: string, theme = "trade"): Row => ({ group, theme, period: "2020", share_docs: 0.5, per_10k: 12 });
const table = (rows: readonly Row[], notes: readonly string[] = []): Table<Row> => new Table<Row>({
  name: "theme_counts",
  about: "Themes by language.",
  columns: { group: { type: "string", about: "group" }, theme: { type: "string", about: "theme" }, period: { type: "string", about: "year" }, share_docs: { type: "float32", about: "share" }, per_10k: { type: "float32", about: "rate" } },
  rows,
  notes,
});
const NOTE = "Rates of different languages are not to be ranked against each other.";

test("rates of different languages are not drawn: the chart's place says why, and what to draw instead", async () => {
  const languages = table([row("zh-Hans"), row("en"), row("vi")]);
  const refused = [
    bars(languages, { category: "group", value: "per_10k", title: "Chinese speaks most of trade" }),
    dots(languages, { category: "theme", color: "group", value: "per_10k" }),
    heatmap(languages, { x: "group", y: "theme", color: "per_10k" }),
    timeline(languages, { x: "period", series: "group", y: "per_10k" }),
  ];
  for (const chart of refused) {
    const drawn = await draw(chart);
    saysAll(drawn, ["Rates of different languages can't be compared", "Draw the share of documents instead"]);
    assert.doesNotMatch(drawn.svg, /Chinese speaks most/);
    assert.match(chart.description, /^No picture: /);
    assert.equal(chart.table, languages);
  }
});

test("shares of documents of different languages are drawn, and so are rates of the two Chinese scripts", () => {
  assert.match(bars(table([row("zh"), row("en")]), { category: "group", value: "share_docs" }).description, /^Bar chart/);
  assert.match(bars(table([row("zh-Hans"), row("zh-Hant")]), { category: "group", value: "per_10k" }).description, /^Bar chart/);
});

test("where groups may differ in their language, rates are drawn with a warning", () => {
  const regions = table([row("510000"), row("VN-HN")], [NOTE]);
  const warning = /rates of different languages are not to be ranked/;
  assert.match(bars(regions, { category: "group", value: "per_10k" }).about, warning);
  assert.match(heatmap(regions, { x: "group", y: "theme", color: "per_10k" }).about, warning);
  assert.match(tiles(regions, { region: "group", value: "per_10k" }).about, warning);
  assert.match(timeline(regions, { x: "period", series: "group", y: "per_10k" }).about, warning);
  assert.doesNotMatch(bars(regions, { category: "group", value: "share_docs" }).about, warning);
  assert.doesNotMatch(bars(table([row("all"), row("all", "ports")], [NOTE]), { category: "theme", value: "per_10k" }).about, warning);
  assert.doesNotMatch(bars(table([row("510000"), row("530000")]), { category: "group", value: "per_10k" }).about, warning);
});
