import assert from "node:assert/strict";
import { test } from "node:test";
import { timeline } from "../../src/chart/timeline";
import { draw, saysAll, themeTable, THEMES, type ThemeRow } from "./charted";
import { positioned, type Element } from "./svg-reading";

const row = (group: string, share: number | null, more: Partial<ThemeRow> = {}): ThemeRow => ({ group, theme: "trade", n_docs: 9, share_docs: share, low: null, high: null, ...more });
const paths = (root: Element) => positioned(root).filter(({ element }) => element.name === "path" && /^#/.test(element.attributes.get("fill") ?? ""));
const lines = (root: Element) => positioned(root).filter(({ element }) => element.name === "path" && element.attributes.get("stroke-width") === "2").map(({ element }) => (element.attributes.get("d") ?? "").replace(/[\d.,-]+/g, ""));

test("a year without documents is a gap: the line stops and begins again", async () => {
  const chart = timeline(themeTable([row("2019", 0.2), row("2020", 0.4), row("2022", 0.6), row("2023", null), row("2024", 0.5)]), { x: "group", y: "share_docs" });
  const drawn = await draw(chart);
  // 2019–2020 is one line; 2022 and 2024 stand alone.
  assert.deepEqual(lines(drawn.root), ["ML", "MZ", "MZ"]);
  assert.equal(paths(drawn.root).filter(({ element }) => element.attributes.get("fill") === "#0072b2").length, 4);
  saysAll(drawn, ["2019", "2020", "2021", "2022", "2023", "2024", "0%", "60%"]);
  assert.match(chart.about, /Gaps: no documents\./);
});

test("a point of few documents is hollow", async () => {
  const drawn = await draw(timeline(themeTable([row("2019", 0.2, { n_docs: 2 }), row("2020", 0.4)]), { x: "group", y: "share_docs", n: "n_docs" }));
  assert.deepEqual(paths(drawn.root).filter(({ element }) => element.attributes.get("stroke") === "#0072b2").map(({ element }) => element.attributes.get("fill")), ["#ffffff", "#0072b2"]);
});

test("up to eight series share a panel, with their names at the lines' ends, none on another", async () => {
  const rows = THEMES.slice(0, 8).flatMap((theme, i) => [row("2020", 0.3, { theme }), row("2021", 0.3 + i / 500, { theme })]);
  const drawn = await draw(timeline(themeTable(rows), { x: "group", y: "share_docs", series: "theme" }));
  saysAll(drawn, THEMES.slice(0, 8));
  const names = drawn.boxes.filter((box) => box.left > 550 && box.top > 60).sort((a, b) => a.top - b.top);
  for (const [i, box] of names.slice(1).entries()) assert.ok(box.top >= (names[i]?.bottom ?? 0) - 0.5, `${box.text} lies on ${names[i]?.text ?? ""}`);
});

test("past eight series each has a panel of its own", async () => {
  const rows = THEMES.slice(0, 14).flatMap((theme, i) => [row("2020", 0.1, { theme }), row("2021", i / 20, { theme })]);
  const chart = timeline(themeTable(rows), { x: "group", y: "share_docs", series: "theme" });
  saysAll(await draw(chart), THEMES.slice(0, 14));
  assert.match(chart.about, /Grey: the other series\./);
});

test("a band runs from lows to highs and stops at a gap, where a single year keeps its thin line", async () => {
  const rows = [row("2019", 0.2, { low: 0.1, high: 0.4 }), row("2020", 0.4, { low: 0.3, high: 0.5 }), row("2022", 0.6, { low: 0.5, high: 0.7 })];
  const chart = timeline(themeTable(rows), { x: "group", y: "share_docs", low: "low", high: "high", intervals: "bands" });
  const { root } = await draw(chart);
  const areas = positioned(root).filter(({ element }) => element.name === "path" && element.attributes.get("opacity") === "0.18");
  assert.deepEqual(areas.map(({ element }) => (element.attributes.get("d") ?? "").replace(/[\d.,-]+/g, "")), ["MLLLZ"]);
  assert.equal(positioned(root).filter(({ element }) => element.name === "line" && element.attributes.get("stroke-width") === "1.25").length, 1);
  assert.match(chart.about, /Bands: /);
});

test("a moving average is the line, and begins where it is known", async () => {
  const rows = [row("2019", 0.2), row("2020", 0.4, { low: 0.3 }), row("2021", 0.6, { low: 0.5 }), row("2023", 0.6, { low: 0.5 })];
  const chart = timeline(themeTable(rows), { x: "group", y: "share_docs", average: "low" });
  const { root } = await draw(chart);
  const averages = positioned(root).filter(({ element }) => element.name === "path" && element.attributes.get("stroke-width") === "2.5");
  assert.deepEqual(averages.map(({ element }) => (element.attributes.get("d") ?? "").replace(/[\d.,-]+/g, "")), ["ML", "MZ"]);
  assert.match(chart.about, /Thick line: lower bound; points: each year alone\./);
});

test("small multiples are drawn where they are asked for", async () => {
  const rows = ["A", "B"].flatMap((theme) => [row("2020", 0.3, { theme }), row("2021", 0.5, { theme })]);
  const drawn = await draw(timeline(themeTable(rows), { x: "group", y: "share_docs", series: "theme", panels: true }));
  assert.equal(drawn.boxes.filter((box) => box.text === "2020").length, 2);
});

test("months stand in their order, with the years below", async () => {
  const drawn = await draw(timeline(themeTable([row("2021-02", 0.2), row("2020-12", 0.4), row("2021-01", 0.3)]), { x: "group", y: "share_docs" }));
  assert.deepEqual(lines(drawn.root), ["MLL"]);
  saysAll(drawn, ["2021"]);
});

test("rows without a date are counted below the picture", () => {
  assert.match(timeline(themeTable([row("2020", 0.2), row("", 0.4)]), { x: "group", y: "share_docs" }).about, /Without a date: 1\./);
});

test("a year in two rows is an error that names it", () => {
  assert.throws(() => timeline(themeTable([row("2020", 0.2), row("2020", 0.4)]), { x: "group", y: "share_docs" }), /2020 stands in two rows/);
});
