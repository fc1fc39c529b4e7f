import assert from "node:assert/strict";
import { test } from "node:test";
import { dumbbell } from "../../src/chart/dumbbell";
import { Table } from "../../src/table";
import { draw, saysAll, THEMES } from "./charted";
import { positioned } from "./svg-reading";

interface Row {
  readonly theme: string;
  readonly share_before: number | null;
  readonly share_after: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly of_docs_before: number;
  readonly of_docs_after: number;
}

const row = (theme: string, before: number | null, after: number | null, more: Partial<Row> = {}): Row => ({ theme, share_before: before, share_after: after, low: null, high: null, of_docs_before: 9, of_docs_after: 12, ...more });

function table(rows: readonly Row[]): Table<Row> {
  const number = (about: string) => ({ type: "float32", about }) as const;
  return new Table<Row>({
    name: "before_after",
    about: "Themes before and after 2022.",
    columns: { theme: { type: "string", about: "theme" }, share_before: number("share before"), share_after: number("share after"), low: number("lower end of the 95 % interval of the change"), high: number("upper end"), of_docs_before: { type: "int32", about: "documents before" }, of_docs_after: { type: "int32", about: "documents after" } },
    rows,
  });
}

const columns = { category: "theme", before: "share_before", after: "share_after" } as const;

test("the largest rise stands first, the largest fall last, each with its change in points", async () => {
  const chart = dumbbell(table([row("fall", 0.5, 0.2, { low: -0.4, high: 0.04 }), row("rise", 0.1, 0.4), row("same", 0.3, 0.3)]), { ...columns, low: "low", high: "high" });
  const drawn = await draw(chart);
  const places = ["rise", "same", "fall"].map((word) => drawn.boxes.find((box) => box.text === word)?.top ?? NaN);
  assert.deepEqual([...places].sort((a, b) => a - b), places);
  saysAll(drawn, ["+30", "−30 [−40, +4]", "before", "after", "10%", "40%"]);
  assert.match(chart.about, /In percentage|in percentage points\. In brackets: the 95 % interval of the change\. n: 9 documents before, 12 after\./);
  assert.match(chart.description, /rise from 10% to 40% \(\+30\); same from 30% to 30% \(0\); fall/);
});

test("each dot stands at its value on the axis", async () => {
  const drawn = await draw(dumbbell(table([row("trade", 0, 0.8)]), { ...columns, label_before: "2021", label_after: "2024" }));
  const middle = (text: string) => { const [box] = drawn.boxes.filter((one) => one.text === text).sort((a, b) => a.top - b.top); return ((box?.left ?? NaN) + (box?.right ?? NaN)) / 2; };
  const circle = (color: string) => positioned(drawn.root).filter(({ element }) => element.name === "path" && element.attributes.get("stroke") === color).map(({ at }) => at(0, 0)).sort((a, b) => b[1] - a[1])[0]?.[0] ?? NaN;
  const at = (color: string) => Math.round(((circle(color) - middle("0%")) / (middle("80%") - middle("0%"))) * 80) / 100 + 0;
  assert.deepEqual([at("#8a8a8a"), at("#0072b2")], [0, 0.8]);
  saysAll(drawn, ["2021", "2024"]);
});

test("a side of few documents is hollow", async () => {
  const chart = dumbbell(table([row("trade", 0.5, 0.2, { of_docs_before: 4 })]), columns);
  const { root } = await draw(chart);
  const fills = positioned(root).filter(({ element }) => element.name === "path" && element.attributes.has("stroke") && /^#/.test(element.attributes.get("fill") ?? "")).map(({ element }) => element.attributes.get("fill"));
  assert.deepEqual(fills.slice(0, 2), ["#ffffff", "#0072b2"]);
  assert.match(chart.about, /Hollow: fewer than 5 documents\./);
});

test("of more than are drawn, those with the largest changes are kept", () => {
  const chart = dumbbell(table([row("a", 0.1, 0.2), row("b", 0.9, 0.1), row("c", 0.1, 0.5), row("d", 0.2, null)]), { ...columns, top: 2 });
  assert.match(chart.about, /The 2 largest changes of 3\. Without both values: 1\./);
  assert.match(chart.description, /2 categories.* c from .*; b from/);
});

test("long labels in three languages all stand in the picture", async () => {
  saysAll(await draw(dumbbell(table(THEMES.map((theme, i) => row(theme, i / 40, (40 - i) / 40))), { ...columns, top: 40 })), THEMES);
});

test("a key in two rows is an error that names it", () => {
  assert.throws(() => dumbbell(table([row("trade", 0.5, 0.1), row("trade", 0.4, 0.1)]), columns), /theme trade stands in two rows/);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  // @ts-expect-error no such column
  dumbbell(table([]), { ...columns, before: "before" });
  // @ts-expect-error not a number
  dumbbell(table([]), { ...columns, after: "theme" });
});
