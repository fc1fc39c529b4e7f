import assert from "node:assert/strict";
import { test } from "node:test";
import { heatmap } from "../../src/chart/heatmap";
import { draw, numbersFrom, REGIONS, saysAll, themeTable, THEMES, type ThemeRow } from "./charted";
import { positioned, type Element } from "./svg-reading";

const row = (group: string, theme: string, share: number | null): ThemeRow => ({ group, theme, n_docs: 9, share_docs: share, low: null, high: null });
const filled = (root: Element, fill: string) => positioned(root).filter(({ element }) => element.name === "path" && element.attributes.get("fill") === fill).length;

test("a cell without documents is grey with a dot, and a zero is not", async () => {
  const chart = heatmap(themeTable([row("A", "trade", 0.5), row("A", "ports", 0), row("B", "trade", null)]), { x: "group", y: "theme", color: "share_docs" });
  const drawn = await draw(chart);
  // B's trade is null, and B's ports has no row.
  assert.equal(filled(drawn.root, "#e4e4e4"), 2);
  assert.equal(filled(drawn.root, "#8a8a8a"), 2);
  assert.match(chart.about, /Grey with a dot: no documents, or not in the table\./);
  saysAll(drawn, ["A", "B", "trade", "ports", "50%"]);
  assert.match(chart.description, /trade with A 50%; ports with A 0%\. 2 cells without documents\./);
});

test("a pair without a row can mean zero, and a null still means no documents", async () => {
  const drawn = await draw(heatmap(themeTable([row("A", "trade", 0.5), row("A", "ports", 0.1), row("B", "trade", null)]), { x: "group", y: "theme", color: "share_docs", missing: "zero" }));
  assert.equal(filled(drawn.root, "#e4e4e4"), 1);
});

test("a cell of few documents is hollow: its colour stands at its edge alone", async () => {
  const chart = heatmap(themeTable([{ ...row("A", "trade", 0.5), n_docs: 4 }, row("A", "ports", 0.25)]), { x: "group", y: "theme", color: "share_docs", n: "n_docs" });
  assert.equal(filled((await draw(chart)).root, "#ffffff"), 1);
  assert.match(chart.about, /Hollow: fewer than 5 documents/);
});

test("where every cell is of few documents none is hollow, and the words below say it", async () => {
  const chart = heatmap(themeTable([{ ...row("A", "trade", 0.5), n_docs: 4 }, { ...row("A", "ports", 0.25), n_docs: 1 }]), { x: "group", y: "theme", color: "share_docs", n: "n_docs" });
  assert.equal(filled((await draw(chart)).root, "#ffffff"), 0);
  assert.match(chart.about, /Every cell is of fewer than 5 documents/);
});

test("thirty regions by forty themes fit, wherever the long labels were asked for", async () => {
  const random = numbersFrom(7);
  const table = themeTable(REGIONS.flatMap((group) => THEMES.map((theme) => row(group, theme, random(5) === 0 ? null : random(100) / 100))));
  for (const [x, y] of [["group", "theme"], ["theme", "group"]] as const) {
    const drawn = await draw(heatmap(table, { x, y, color: "share_docs" }));
    saysAll(drawn, [...REGIONS, ...THEMES]);
    assert.doesNotMatch(drawn.svg, /rotate\((?!-90|270)/);
    // The longer labels, the themes', are at the left and read level.
    const theme = drawn.boxes.find((box) => box.text.startsWith("Ports of entry"));
    assert.ok(theme !== undefined && theme.right - theme.left > theme.bottom - theme.top);
  }
});

test("a nought is white, and does not keep cells of few documents from being drawn whole", async () => {
  const chart = heatmap(themeTable([{ ...row("A", "trade", 0.5), n_docs: 2 }, { ...row("B", "port", 1), n_docs: 1 }]), { x: "group", y: "theme", color: "share_docs", n: "n_docs", missing: "zero" });
  assert.match(chart.about, /Every cell is of fewer than 5 documents/);
  const drawn = await draw(chart);
  const cells = positioned(drawn.root).filter(({ element }) => element.name === "path" && element.attributes.get("stroke-width") === "1");
  assert.deepEqual(cells.map(({ element }) => element.attributes.get("fill")).sort(), ["#ffffff", "#ffffff", "rgb(6, 47, 94)", "rgb(85, 159, 204)"]);
});

test("rows and columns are ordered by their totals, years by time", () => {
  const table = themeTable([row("2021", "small", 0.1), row("2020", "small", 0.1), row("2021", "large", 0.9), row("2020", "large", 0.2)]);
  const { description, spec } = heatmap(table, { x: "group", y: "theme", color: "share_docs" });
  assert.match(description, /large with 2021 90%/);
  assert.match(JSON.stringify(spec), /"domain":\["2020","2021"\].*"domain":\["large","small"\]/);
});

test("a pair of keys in two rows is an error that names it", () => {
  assert.throws(() => heatmap(themeTable([row("A", "trade", 0.5), row("A", "trade", 0.1)]), { x: "group", y: "theme", color: "share_docs" }), /group A with theme trade stands in two rows/);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  const table = themeTable([row("A", "trade", 0.5)]);
  // @ts-expect-error no such column
  heatmap(table, { x: "groups", y: "theme", color: "share_docs" });
  // @ts-expect-error not a number
  heatmap(table, { x: "group", y: "theme", color: "theme" });
});
