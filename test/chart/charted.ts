import assert from "node:assert/strict";
import type { Chart } from "../../src/chart/chart";
import { renderSvg } from "../../src/chart/svg";
import { Table } from "../../src/table";
import { positioned, readXml, textBoxes, type Element, type TextBox } from "./svg-reading";

export interface Drawn {
  readonly svg: string;
  readonly root: Element;
  readonly boxes: TextBox[];
  readonly words: Set<string>;
}

/** Draws a chart and checks what must hold of every picture. */
export async function draw(chart: Chart): Promise<Drawn> {
  const svg = await renderSvg(chart);
  assert.equal(svg, await renderSvg(chart), "two renders give the same bytes");
  const root = readXml(svg.trim());
  assert.equal(root.attributes.get("role"), "img");
  assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
  assert.doesNotMatch(svg.replace(/>[^<]*</g, "><"), /\d\.\d{3,}/, "numbers are rounded");
  const [, , width = 0, height = 0] = (root.attributes.get("viewBox") ?? "").split(" ").map(Number);
  assert.ok(width <= 1080, `${width} px wide`);
  const boxes = textBoxes(root);
  for (const box of boxes) {
    assert.ok(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, `${box.text} is clipped: ${JSON.stringify(box)} in ${width} × ${height}`);
  }
  return { svg, root, boxes, words: new Set(boxes.map((box) => box.text)) };
}

/** The discs of a network, without those of its legend, which have a size of their own. */
export function discsOf(root: Element): { fill: string; x: number; y: number; radius: number }[] {
  return positioned(root).flatMap(({ element, at }) => {
    const fill = element.attributes.get("fill") ?? "";
    const radius = Number(/^M([\d.]+)/.exec(element.attributes.get("d") ?? "")?.[1] ?? 0);
    const [x, y] = at(0, 0);
    return element.name === "path" && element.attributes.get("stroke") === "#ffffff" && fill.startsWith("#") && radius !== 4.74 ? [{ fill, x, y, radius }] : [];
  });
}

/** A label may stand on several lines: all its words have to be there. */
export function saysAll({ boxes }: Drawn, labels: readonly string[]): void {
  const all = boxes.map((box) => box.text).join("").replace(/\s+/g, "");
  for (const label of labels) assert.ok(all.includes(label.replace(/\s+/g, "")), `${label} is not in the picture`);
}

export interface ThemeRow {
  readonly group: string;
  readonly theme: string;
  readonly n_docs: number;
  readonly share_docs: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export function themeTable(rows: readonly ThemeRow[]): Table<ThemeRow> {
  return new Table<ThemeRow>({
    name: "theme_counts",
    about: "Themes by region",
    columns: {
      group: { type: "string", about: "the region that issued" },
      theme: { type: "string", about: "the theme" },
      n_docs: { type: "int32", counts: "document", about: "documents" },
      share_docs: { type: "float32", about: "share of documents that name the theme" },
      low: { type: "float32", about: "lower bound" },
      high: { type: "float32", about: "upper bound" },
    },
    rows,
  });
}

export interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly n: number;
  readonly npmi: number | null;
}

export function pairTable(rows: readonly PairRow[]): Table<PairRow> {
  return new Table<PairRow>({
    name: "cooccurrence",
    about: "Named together",
    columns: {
      a: { type: "string", about: "one" },
      b: { type: "string", about: "the other" },
      n: { type: "int32", counts: "sentence", about: "sentences with both" },
      npmi: { type: "float32", about: "normalised pointwise mutual information" },
    },
    rows,
  });
}

/** Whole numbers in [0, below), the same in every run. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** Labels of the lengths and scripts that occur: 40 themes and 30 regions. */
export const THEMES = Array.from({ length: 40 }, (_, i) => [`Hợp tác thương mại ${i}`, `贸易合作${i}`, `Cross-border economic cooperation ${i}`, `Ports of entry 口岸通关${i}`][i % 4] ?? "");
export const REGIONS = Array.from({ length: 30 }, (_, i) => [`Heilongjiang 黑龙江${i}`, `Thành phố Hồ Chí Minh ${i}`, `四川${i}`][i % 3] ?? "");
