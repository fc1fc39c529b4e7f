import assert from "node:assert/strict";
import { test } from "node:test";
import { dots } from "../../src/chart/dots";
import { draw, saysAll, themeTable, THEMES, type Drawn, type ThemeRow } from "./charted";
import { positioned } from "./svg-reading";

const row = (theme: string, share: number | null, more: Partial<ThemeRow> = {}): ThemeRow => ({ group: "all", theme, n_docs: 9, share_docs: share, low: null, high: null, ...more });
/** Where a label of the axis has its middle. */
const middle = ({ boxes }: Drawn, text: string): number => boxes.filter((box) => box.text === text).map((box) => (box.left + box.right) / 2)[0] ?? NaN;
const circles = ({ root }: Drawn, stroke = "#0072b2") => positioned(root).filter(({ element }) => element.name === "path" && element.attributes.get("stroke") === stroke);

test("dots stand in the order of their values, each at its value on the axis", async () => {
  const drawn = await draw(dots(themeTable([row("ports", 0.25), row("trade", 1), row("tourism", 0)]), { category: "theme", value: "share_docs" }));
  const [zero, one] = [middle(drawn, "0%"), drawn.boxes.filter((box) => box.text === "100%").sort((a, b) => a.top - b.top).map((box) => (box.left + box.right) / 2)[0] ?? NaN];
  const places = circles(drawn).map(({ at }) => [Math.round(((at(0, 0)[0] - zero) / (one - zero)) * 100) / 100 + 0, at(0, 0)[1]] as const);
  assert.deepEqual(places.map(([x]) => x), [1, 0.25, 0]);
  const labels = ["trade", "ports", "tourism"].map((word) => drawn.boxes.find((box) => box.text === word)?.top ?? NaN);
  assert.deepEqual([...labels].sort((a, b) => a - b), labels);
});

test("an interval runs from its low to its high", async () => {
  const drawn = await draw(dots(themeTable([row("trade", 0.4, { low: 0.2, high: 1 })]), { category: "theme", value: "share_docs", low: "low", high: "high" }));
  const [zero, one] = [middle(drawn, "0%"), middle(drawn, "100%")];
  const lines = positioned(drawn.root).filter(({ element }) => element.name === "line" && element.attributes.get("stroke") === "#0072b2");
  assert.deepEqual(lines.map(({ element, at }) => [at(0, 0)[0], at(Number(element.attributes.get("x2")), 0)[0]].sort((a, b) => a - b).map((x) => Math.round(((x - zero) / (one - zero)) * 100) / 100)), [[0.2, 1]]);
});

test("value and n stand beside each dot, and few documents make it hollow", async () => {
  const chart = dots(themeTable([row("trade", 0.5, { n_docs: 123 }), row("ports", 0.2, { n_docs: 4 })]), { category: "theme", value: "share_docs", n: "n_docs" });
  const drawn = await draw(chart);
  saysAll(drawn, ["50%", "20%", "n", "123", "4"]);
  assert.deepEqual(circles(drawn).map(({ element }) => element.attributes.get("fill")), ["#0072b2", "#ffffff"]);
  assert.match(chart.about, /Hollow: fewer than 5 documents\. n: documents\./);
  assert.match(chart.description, /trade 50% \(n 123\); ports 20% \(n 4\)/);
});

test("a category has a dot of each colour, one below the other, named by a legend", async () => {
  const rows = [row("trade", 0.5, { group: "en" }), row("trade", 0.3, { group: "zh" }), row("ports", 0.6, { group: "zh" })];
  const drawn = await draw(dots(themeTable(rows), { category: "theme", value: "share_docs", color: "group" }));
  assert.equal(new Set(circles(drawn).concat(circles(drawn, "#d55e00")).map(({ at }) => at(0, 0)[1])).size, 3 + 1, "three dots, and the line of the legend");
  saysAll(drawn, ["en", "zh", "trade", "ports"]);
});

test("forty long labels in three languages all stand in the picture", async () => {
  saysAll(await draw(dots(themeTable(THEMES.map((theme, i) => row(theme, (i + 1) / 50))), { category: "theme", value: "share_docs", n: "n_docs", top: 40 })), THEMES);
});

test("a key in two rows is an error that names it, and so is one colour of it", () => {
  assert.throws(() => dots(themeTable([row("trade", 0.5), row("trade", 0.4)]), { category: "theme", value: "share_docs" }), /theme trade stands in two rows/);
  assert.throws(() => dots(themeTable([row("trade", 0.5), row("trade", 0.4)]), { category: "theme", value: "share_docs", color: "group" }), /theme trade with group all stands in two rows/);
});

test("a table without rows gives an empty picture with its title", async () => {
  saysAll(await draw(dots(themeTable([]), { category: "theme", value: "share_docs" })), ["Themes by region"]);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  const table = themeTable([row("trade", 0.5)]);
  // @ts-expect-error no such column
  dots(table, { category: "thme", value: "share_docs" });
  // @ts-expect-error not a number
  dots(table, { category: "theme", value: "group" });
});
