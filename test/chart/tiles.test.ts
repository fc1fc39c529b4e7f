import assert from "node:assert/strict";
import { test } from "node:test";
import { PROVINCE_TILES } from "../../src/chart/province-tiles";
import { tiles } from "../../src/chart/tiles";
import { draw, saysAll, themeTable, type ThemeRow } from "./charted";
import { positioned } from "./svg-reading";

const row = (group: string, share: number | null, more: Partial<ThemeRow> = {}): ThemeRow => ({ group, theme: "trade", n_docs: 9, share_docs: share, low: null, high: null, ...more });
const columns = { region: "group", value: "share_docs", n: "n_docs" } as const;

test("every provincial unit has a tile with its name, those without documents grey with a dot", async () => {
  const chart = tiles(themeTable([row("510000", 0.5), row("530000", 0.25), row("610000", null)]), columns);
  const drawn = await draw(chart);
  saysAll(drawn, [...PROVINCE_TILES.map((tile) => `${tile.name} ${tile.letters}`), "50%", "25%", "n 9"]);
  const filled = (fill: string) => positioned(drawn.root).filter(({ element }) => element.name === "path" && element.attributes.get("fill") === fill).length;
  assert.deepEqual([filled("#e4e4e4"), filled("#8a8a8a")], [32, 32]);
  assert.match(chart.about, /Grey with a dot: no documents, or not in the table \(32 of 34\)\./);
  assert.match(chart.description, /34 provincial units, 2 with a value.*Strongest: 四川 SC 50%; 云南 YN 25%\./);
});

test("a tile is the darker the larger its value, and zero is not grey", async () => {
  const drawn = await draw(tiles(themeTable([row("510000", 1), row("530000", 0), row("HK", 0.5)]), columns));
  const fills = positioned(drawn.root).filter(({ element }) => element.attributes.get("stroke-width") === "0.5").map(({ element }) => element.attributes.get("fill"));
  // The tiles' order: Sichuan, Yunnan, Hong Kong.
  assert.deepEqual(fills, ["rgb(6, 47, 94)", "rgb(241, 246, 251)", "rgb(85, 159, 204)"]);
});

test("a tile of few documents is hollow", async () => {
  const chart = tiles(themeTable([row("510000", 1, { n_docs: 4 }), row("530000", 0.5)]), columns);
  const { root } = await draw(chart);
  assert.equal(positioned(root).filter(({ element }) => element.name === "path" && element.attributes.get("fill") === "#ffffff").length, 1);
  assert.match(chart.about, /Hollow: fewer than 5 documents\./);
});

test("where every tile is of few documents none is hollow, and that is said", async () => {
  const chart = tiles(themeTable([row("510000", 1, { n_docs: 4 }), row("530000", 0.5, { n_docs: 1 })]), columns);
  const { root } = await draw(chart);
  assert.equal(positioned(root).filter(({ element }) => element.name === "path" && element.attributes.get("fill") === "#ffffff").length, 0);
  assert.match(chart.about, /Every tile is of fewer than 5 documents/);
});

test("cities and other countries are named below the map, by their labels", () => {
  const { about } = tiles(themeTable([row("510000", 1), row("610300", 0.5), row("LA", 0.5)]), { ...columns, labels: new Map([["LA", "Laos 老挝"]]) });
  assert.match(about, /Not on the map, since they are no provincial units of China: 610300, Laos 老挝\./);
});

test("a region in two rows is an error that names it", () => {
  assert.throws(() => tiles(themeTable([row("510000", 0.5), row("510000", 0.4)]), columns), /group 510000 stands in two rows/);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  // @ts-expect-error no such column
  tiles(themeTable([]), { region: "regions", value: "share_docs" });
  // @ts-expect-error not a number
  tiles(themeTable([]), { region: "group", value: "theme" });
});
