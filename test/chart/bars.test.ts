import assert from "node:assert/strict";
import { test } from "node:test";
import { bars } from "../../src/chart/bars";
import { draw, saysAll, themeTable, THEMES, type ThemeRow } from "./charted";
import { positioned } from "./svg-reading";

const row = (theme: string, share: number | null, more: Partial<ThemeRow> = {}): ThemeRow => ({ group: "all", theme, n_docs: 9, share_docs: share, low: null, high: null, ...more });

test("bars stand in the order of their values, with the values beside them", async () => {
  const chart = bars(themeTable([row("ports", 0.25), row("trade", 0.5), row("tourism", 0)]), { category: "theme", value: "share_docs" });
  const drawn = await draw(chart);
  const places = ["trade", "ports", "tourism"].map((word) => drawn.boxes.find((box) => box.text === word)?.top ?? NaN);
  assert.deepEqual([...places].sort((a, b) => a - b), places);
  saysAll(drawn, ["50%", "25%", "0%"]);
});

test("an interval runs from its low to its high on the axis of the values", async () => {
  const drawn = await draw(bars(themeTable([row("trade", 0.4, { low: 0.2, high: 1 }), row("ports", 0.1, { low: 0, high: 0.4 })]), { category: "theme", value: "share_docs", low: "low", high: "high" }));
  const zero = drawn.boxes.find((box) => box.text === "0%");
  const one = drawn.boxes.find((box) => box.text === "100%");
  assert.ok(zero !== undefined && one !== undefined);
  // The axis' labels are centred under its ends.
  const [left, right] = [(zero.left + zero.right) / 2, (one.left + one.right) / 2];
  const rules = positioned(drawn.root)
    .filter(({ element }) => element.name === "line" && element.attributes.get("stroke") === "#1a1a1a")
    .map(({ element, at }) => [at(0, 0)[0], at(Number(element.attributes.get("x2")), 0)[0]].sort((a, b) => a - b).map((x) => Math.round(((x - left) / (right - left)) * 100) / 100 + 0));
  assert.deepEqual(rules, [[0.2, 1], [0, 0.4]]);
});

test("a value of few documents is hollow, and the picture says so", async () => {
  const chart = bars(themeTable([row("trade", 0.5), row("ports", 0.2, { n_docs: 4 })]), { category: "theme", value: "share_docs", n: "n_docs" });
  const fills = positioned((await draw(chart)).root).filter(({ element }) => element.name === "path" && element.attributes.get("stroke") === "#0072b2").map(({ element }) => element.attributes.get("fill"));
  assert.deepEqual(fills, ["#0072b2", "#ffffff"]);
  assert.match(chart.about, /Hollow: fewer than 5 documents\./);
});

test("rows without a value are not drawn, and are counted below the picture", async () => {
  const chart = bars(themeTable([row("trade", 0.5), row("ports", null)]), { category: "theme", value: "share_docs" });
  assert.match(chart.about, /Without a value: 1\./);
  assert.ok(!(await draw(chart)).words.has("ports"));
});

test("what a label says is text, never markup", async () => {
  const label = '<script>alert("x")</script> & x="0.123456"';
  const drawn = await draw(bars(themeTable([row("trade", 0.5)]), { category: "theme", value: "share_docs", title: "<b>trade</b>\u0000", labels: new Map([["trade", label]]) }));
  assert.doesNotMatch(drawn.svg, /<script|<b>/);
  saysAll(drawn, [label, "<b>trade</b>"]);
});

test("forty long labels in three languages all stand in the picture", async () => {
  const chart = bars(themeTable(THEMES.map((theme, i) => row(theme, (i + 1) / 50))), { category: "theme", value: "share_docs", top: 40, title: "对外开放、贸易与通道：".repeat(12) });
  saysAll(await draw(chart), THEMES);
});

test("two keys with one label are told apart by their keys", async () => {
  const chart = bars(themeTable([row("220000", 0.5), row("220200", 0.25)]), { category: "theme", value: "share_docs", labels: new Map([["220000", "Jilin"], ["220200", "Jilin"]]) });
  saysAll(await draw(chart), ["Jilin (220000)", "Jilin (220200)"]);
});

test("a key in two rows is an error that names it", () => {
  assert.throws(() => bars(themeTable([row("trade", 0.5), row("trade", 0.4)]), { category: "theme", value: "share_docs" }), /theme trade stands in two rows/);
});

test("a table without rows gives an empty picture with its title", async () => {
  saysAll(await draw(bars(themeTable([]), { category: "theme", value: "share_docs" })), ["Themes by region"]);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  const table = themeTable([row("trade", 0.5)]);
  // @ts-expect-error no such column
  bars(table, { category: "thme", value: "share_docs" });
  // @ts-expect-error not a number
  bars(table, { category: "theme", value: "group" });
  // @ts-expect-error no such column
  bars(table, { category: "theme", value: "share_docs", low: "lower" });
});
