import assert from "node:assert/strict";
import { test } from "node:test";
import { biplot, inertiaShares } from "../../src/chart/biplot";
import { correspondence } from "../../src/measure/statistics/correspondence";
import { Table } from "../../src/table";
import { draw, numbersFrom, REGIONS, saysAll, THEMES } from "./charted";
import { positioned } from "./svg-reading";

interface Row {
  readonly kind: string;
  readonly key_label: string;
  readonly axis_1: number;
  readonly axis_2: number | null;
  readonly mass: number;
  readonly quality: number | null;
}

const row = (kind: string, key_label: string, axis_1: number, axis_2: number | null, more: Partial<Row> = {}): Row => ({ kind, key_label, axis_1, axis_2, mass: 0.5, quality: 1, ...more });

function table(rows: readonly Row[]): Table<Row> {
  const number = { type: "float32", about: "a number" } as const;
  return new Table<Row>({ name: "correspondence_analysis", about: "The map.", columns: { kind: { type: "string", about: "kind" }, key_label: { type: "string", about: "name" }, axis_1: number, axis_2: number, mass: number, quality: number }, rows });
}

const columns = { x: "axis_1", y: "axis_2", kind: "kind", label: "key_label" } as const;

test("one unit is as long on either axis", async () => {
  const { root } = await draw(biplot(table([row("group", "A", -1, 0), row("group", "B", 1, 1)]), columns));
  const places = positioned(root).filter(({ element }) => element.name === "path" && element.attributes.get("stroke") === "#0072b2" && element.attributes.get("stroke-width") === "1.5").map(({ at }) => at(0, 0)).sort((a, b) => b[1] - a[1]).slice(0, 2).sort((a, b) => a[0] - b[0]);
  const [[ax, ay] = [NaN, NaN], [bx, by] = [NaN, NaN]] = places;
  assert.ok(Math.abs((bx - ax) / (ay - by) - 2) < 0.01, `${bx - ax} over ${ay - by}`);
});

test("the axes' shares of inertia are those of the singular values", () => {
  const { rows, inertias } = correspondence([[20, 3, 5, 1], [2, 15, 4, 8], [6, 5, 14, 2], [1, 9, 3, 12], [4, 4, 9, 7]]);
  const points = rows.map(({ at, mass }) => {
    const [x = 0, y = 0] = at;
    return { x, y, mass, quality: (x * x + y * y) / at.reduce((sum, value) => sum + value * value, 0) };
  });
  const total = inertias.reduce((sum, value) => sum + value, 0);
  const shares = inertiaShares(points) ?? [NaN, NaN];
  assert.ok(Math.abs(shares[0] - (inertias[0] ?? NaN) / total) < 1e-9 && Math.abs(shares[1] - (inertias[1] ?? NaN) / total) < 1e-9);
  assert.equal(inertiaShares(points.slice(1)), null);
});

test("the axes say their shares, and only where all points are there", async () => {
  const all = [row("group", "A", 1, 0), row("group", "B", -1, 0)];
  saysAll(await draw(biplot(table(all), columns)), ["axis 1: 100.0% of the inertia →", "↑ axis 2: 0.0% of the inertia"]);
  saysAll(await draw(biplot(table(all.slice(1)), columns)), ["axis 1 →", "↑ axis 2"]);
});

test("a point that the axes show badly is hollow", async () => {
  const chart = biplot(table([row("group", "A", 1, 0, { quality: 0.4 }), row("group", "B", -1, 0)]), columns);
  const { root } = await draw(chart);
  const fills = positioned(root).filter(({ element }) => element.attributes.get("stroke") === "#0072b2" && element.attributes.get("stroke-width") === "1.5" && element.attributes.has("d")).map(({ element }) => element.attributes.get("fill"));
  assert.equal(fills.filter((fill) => fill === "#ffffff").length, 1);
  assert.match(chart.about, /Hollow: the two axes show less than half/);
});

test("sixty long names in three languages all stand in the picture, none on another", async () => {
  const random = numbersFrom(11);
  const names = [...REGIONS, ...THEMES.slice(0, 30)];
  const drawn = await draw(biplot(table(names.map((name, i) => row(i < 30 ? "group" : "theme", name, (random(200) - 100) / 100, (random(160) - 80) / 100))), columns));
  saysAll(drawn, names);
  // Each word stands twice in one place: halo and word.
  const boxes = [...new Map(drawn.boxes.filter((box) => /[\p{L}]/u.test(box.text)).map((box) => [`${Math.round(box.left)} ${Math.round(box.top)}`, box])).values()];
  for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 2 || b.bottom <= a.top + 2, `${a.text} lies on ${b.text}`);
});

test("a map of one axis is a line, and none is an empty picture", async () => {
  saysAll(await draw(biplot(table([row("group", "A", 1, null), row("theme", "B", -1, null)]), columns)), ["A", "B"]);
  saysAll(await draw(biplot(table([]), columns)), ["The map"]);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  // @ts-expect-error no such column
  biplot(table([]), { ...columns, x: "axis" });
  // @ts-expect-error not a number
  biplot(table([]), { ...columns, y: "kind" });
});
