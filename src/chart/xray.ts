import type { TopLevelSpec } from "vega-lite";
import type { Table } from "../table";
import { cell, numberCell } from "./any-table";
import type { Chart, ChartOptions, KeyColumn, NumberColumn } from "./chart";
import { ownSubtitle, specTitle, type ChartText } from "./chart-text";
import { cleanText } from "./clean-text";
import { keyOf } from "./key-labels";
import { columnBehind, LINKED, markLink } from "./mark-link";
import { inPixels, rowLayout } from "./row-layout";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { ACCENT, CONFIG, INK, LABEL_SIZE, MUTED } from "./theme";

export interface XrayOptions<Row extends object> extends ChartOptions {
  /** The column of documents; `labels` may give them names, else they have their titles. */
  readonly document: KeyColumn<Row>;
  /** The column of places in the document, from 0 to 1. */
  readonly position: NumberColumn<Row>;
  /** So many documents with the most matches; 30 by default. */
  readonly top?: number;
  /** By matches from the most (the default), or as the `table` has the documents. */
  readonly sort?: "matches" | "table";
}

interface Lane {
  readonly label: string;
  readonly hits: readonly { readonly row: number; readonly position: number; readonly says: string }[];
}

const WIDTH = 760;
const LANE_HEIGHT = 16;

/**
 * Where in each document something stands (an x-ray, or lexical dispersion plot): a lane a document from its beginning
 * to its end, a stroke a match, and the number of matches beside it.
 *
 * @example
 * await show(xray(await concordance(corpus, { theme: "tourism" }), { document: "document", position: "position" }));
 */
export function xray<Row extends object>(table: Table<Row>, options: XrayOptions<Row>): Chart {
  const all = toLanes(table, options);
  const most = new Set([...all].sort((a, b) => b.hits.length - a.hits.length).slice(0, options.top ?? 30));
  const drawn = (options.sort === "table" ? all : [...all].sort((a, b) => b.hits.length - a.hits.length)).filter((lane) => most.has(lane));
  const text = ownSubtitle(table, options.position, options, "Each stroke is a match, at its place between a document's beginning and end; the number at the right is how many.", [
    drawn.length < all.length ? `The ${drawn.length} documents with the most matches, of ${all.length} that have any.` : `All ${all.length} documents that have any.`,
  ]);
  return {
    kind: "xray",
    ...text,
    description: describe(text.title, drawn, all.length),
    table,
    listed: null,
    behind: columnBehind(table, options.position),
    spec: toSpec(drawn, text),
  };
}

function toLanes<Row extends object>(table: Table<Row>, { document, position, labels }: XrayOptions<Row>): Lane[] {
  const found = new Map<string, { row: number; position: number; says: string }[]>();
  const text = (row: object, column: string) => { const value = cell(row, column); return typeof value === "string" ? value : ""; };
  for (const [index, row] of table.rows.entries()) {
    const at = numberCell(row, position);
    const key = keyOf(row, document);
    if (at !== null) found.set(key, [...(found.get(key) ?? []), { row: index, position: at, says: `${text(row, "left")}${text(row, "match")}${text(row, "right")}` }]);
  }
  const named = [...found].map(([key, hits]) => {
    const row = table.rows[hits[0]?.row ?? -1] ?? {};
    return { hits, title: cleanText(labels?.get(key) ?? text(row, "title")), key, file: cleanText(text(row, "file")), date: text(row, "date") };
  });
  // Many documents have one title; what is written then tells them apart.
  const alone = (title: string) => title !== "" && named.filter((one) => one.title === title).length === 1;
  return named.map(({ hits, title, key, file, date }) => ({ hits, label: alone(title) ? [title, labels?.has(key) === true ? "" : date].filter(Boolean).join(", ") : file === "" ? key : file }));
}

function toSpec(drawn: readonly Lane[], text: ChartText): TopLevelSpec {
  const rows = rowLayout(drawn.map((lane) => lane.label), LANE_HEIGHT, 300);
  const numbers = drawn.map((lane) => String(lane.hits.length));
  const side = Math.ceil(Math.max(0, ...numbers.map((number) => textWidth(number, LABEL_SIZE)))) + 14;
  const width = WIDTH - rows.side - side;
  const lanes = drawn.map((_, i) => ({ y: rows.middles[i] ?? 0, top: (rows.middles[i] ?? 0) - LANE_HEIGHT / 2, bottom: (rows.middles[i] ?? 0) + LANE_HEIGHT / 2, n: numbers[i] }));
  const hits = drawn.flatMap((lane, i) => lane.hits.map((hit) => ({ ...markLink(hit.row, hit.says === "" ? lane.label : hit.says), x: Math.round(hit.position * width * 10) / 10, top: lanes[i]?.top, bottom: lanes[i]?.bottom })));
  const heads = [{ x: 0, label: "beginning", align: "left" }, { x: width, label: "end", align: "right" }];
  const [top, bottom] = [inPixels("top"), { field: "bottom" }];
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, WIDTH),
    width,
    height: rows.height,
    layer: [
      ...rows.layers.slice(1),
      { data: { values: heads }, mark: { type: "text", align: { expr: "datum.align" }, baseline: "middle", fontSize: LABEL_SIZE, color: MUTED }, encoding: { x: inPixels("x"), y: { value: -10 }, text: { field: "label" } } },
      { data: { values: lanes }, layer: [
        { mark: { type: "rect", color: "#f1f1f1" }, encoding: { x: { value: 0 }, x2: { value: width }, y: top, y2: bottom } },
        { mark: { type: "text", align: "right", baseline: "middle", fontSize: LABEL_SIZE, color: INK }, encoding: { x: { value: width + side }, y: inPixels("y"), text: { field: "n" } } },
      ] },
      { data: { values: hits }, mark: { type: "rule", color: ACCENT, strokeWidth: 1.5, opacity: 0.75 }, encoding: { x: inPixels("x"), y: top, y2: bottom, ...LINKED } },
    ],
    config: CONFIG,
  };
}

function describe(title: string, drawn: readonly Lane[], of: number): string {
  if (drawn.length === 0) return `${sentence(title)} No values to draw.`;
  const said = ({ label, hits }: Lane) => `${label} ${hits.length}, of which ${hits.filter((hit) => hit.position < 0.5).length} in its first half`;
  return `X-ray of ${drawn.length} of ${of} documents. ${sentence(title)} ${drawn.slice(0, 5).map(said).join("; ")}.`;
}
