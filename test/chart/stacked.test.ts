import assert from "node:assert/strict";
import { test } from "node:test";
import { stacked, type StackedPart } from "../../src/chart/stacked";
import { Table, type Evidence } from "../../src/table";
import { draw, saysAll, THEMES } from "./charted";
import { positioned } from "./svg-reading";

interface Row {
  readonly theme: string;
  readonly both: number;
  readonly only_1: number;
  readonly only_2: number;
}

function table(rows: readonly (readonly [string, number, number, number])[]): Table<Row> {
  const count = (about: string) => ({ type: "int32", counts: "unit", about }) as const;
  return new Table<Row>({
    name: "agreement",
    about: "How far the terms agree.",
    columns: { theme: { type: "string", about: "theme" }, both: count("on both sides"), only_1: count("in the first alone"), only_2: count("in the second alone") },
    rows: rows.map(([theme, both, only_1, only_2]) => ({ theme, both, only_1, only_2 })),
    evidence: (one, column) => [{ key: `${one.theme} ${column}` } as Evidence],
  });
}

const columns = { category: "theme", parts: ["both", "only_1", "only_2"], part_labels: ["kept", "omitted", "added"] } as const;

test("a bar's parts are their shares of its sum, the largest first shares above", async () => {
  const chart = stacked(table([["ports", 1, 2, 1], ["trade", 3, 1, 0], ["none", 0, 0, 0]]), columns);
  const drawn = await draw(chart);
  const widths = positioned(drawn.root).filter(({ element }) => element.name === "path" && element.attributes.get("stroke") === "#ffffff").map(({ element }) => Number(/h([\d.]+)/.exec(element.attributes.get("d") ?? "")?.[1])).filter((width) => width > 12);
  const whole = (widths[0] ?? 0) + (widths[1] ?? 0);
  assert.deepEqual(widths.map((width) => Math.round((100 * width) / whole)), [75, 25, 25, 50, 25]);
  saysAll(drawn, ["kept", "omitted", "added", "trade", "ports", "0%", "100%"]);
  assert.match(chart.about, /Kept: on both sides; omitted: in the first alone; added: in the second alone\. .*Nowhere, and not drawn: 1\./);
  assert.match(chart.description, /trade: kept 3, omitted 1, added 0; ports: kept 1/);
});

test("a part's evidence is that of its own column", () => {
  const chart = stacked(table([["ports", 1, 2, 1], ["trade", 3, 1, 0]]), columns);
  const given = chart.table as Table<StackedPart>;
  assert.deepEqual(given.rows.map((row) => [row.n, given.evidence(row, "n")[0]?.key]), [[3, "trade both"], [1, "trade only_1"], [0, "trade only_2"], [1, "ports both"], [2, "ports only_1"], [1, "ports only_2"]]);
  assert.equal(chart.behind, "n");
});

test("the marks are tied to the rows of the parts, though only the largest are drawn", () => {
  const chart = stacked(table([["a", 9, 0, 1], ["b", 1, 0, 0], ["c", 5, 5, 5]]), { ...columns, top: 1 });
  const rows = JSON.stringify(chart.spec).match(/#row-\d+/g);
  const given = chart.table as Table<StackedPart>;
  assert.deepEqual(rows?.map((row) => given.rows[Number(row.slice(5))]).map((row) => [row?.category, row?.part]), [["c", "kept"], ["c", "omitted"], ["c", "added"]]);
});

test("forty long labels in three languages all stand in the picture", async () => {
  saysAll(await draw(stacked(table(THEMES.map((theme, i) => [theme, i, 40 - i, 1])), { ...columns, top: 40 })), THEMES);
});

test("a key in two rows is an error that names it", () => {
  assert.throws(() => stacked(table([["a", 1, 1, 1], ["a", 1, 1, 1]]), columns), /theme a stands in two rows/);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  // @ts-expect-error no such column
  assert.throws(() => stacked(table([]), { category: "theme", parts: ["bth"] }));
  // @ts-expect-error not a number
  stacked(table([]), { category: "theme", parts: ["theme"] });
});
