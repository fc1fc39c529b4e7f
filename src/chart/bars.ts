import type { LayerSpec, UnitSpec } from "vega-lite/build/src/spec";
import type { Field } from "vega-lite/build/src/channeldef";
import type { Table } from "../table";
import { axisLines } from "./axis-lines";
import { groupSize, numberCell } from "./any-table";
import { FEW_DOCUMENTS, type Chart, type ChartOptions, type KeyColumn, type NumberColumn } from "./chart";
import { chartText, specTitle } from "./chart-text";
import { axisFormat, numberFormat } from "./format-number";
import { keyLabels, keyOf } from "./key-labels";
import { columnBehind, LINKED, markLink } from "./mark-link";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { ACCENT, CATEGORIES, CONFIG, INK, LABEL_SIZE, MUTED } from "./theme";
import { wrapText } from "./wrap-text";

export interface BarsOptions<Row extends object> extends ChartOptions {
  /** The column whose keys stand down the side, one bar each. */
  readonly category: KeyColumn<Row>;
  /** The column of the bars' lengths. */
  readonly value: NumberColumn<Row>;
  /** The columns that bound the value. */
  readonly low?: NumberColumn<Row>;
  readonly high?: NumberColumn<Row>;
  /** A column of up to eight keys to colour by. */
  readonly color?: KeyColumn<Row>;
  /** The column of documents behind a value: with fewer than five it is drawn hollow. `of_docs` by default, where the table has it. */
  readonly n?: NumberColumn<Row>;
  /** So many of the largest are drawn; 25 by default. The table and its CSV keep all. */
  readonly top?: number;
  /** `value` (the default), or `table` for rows whose order has a meaning. */
  readonly sort?: "value" | "table";
}

interface Bar {
  /** Index of its row. */
  readonly row: number;
  readonly category: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly color: string;
  readonly few: boolean;
  readonly label: string;
}

const WIDTH = 760;
const SIDE_WIDTH = 280;
const LINE_HEIGHT = 15;
const BAR_HEIGHT = 16;
/** Lighter than the accent, so that an interval is seen within the bar too. */
const UNDER_INTERVALS = "#6baed6";

/**
 * Ranked horizontal bars with their values beside them and their intervals as thin lines.
 *
 * @throws TypeError where a category stands in two rows, naming it: choose one group first.
 * @example
 * await show(bars(themes, { category: "theme", value: "share_docs", low: "share_docs_low", high: "share_docs_high", top: 15 }));
 */
export function bars<Row extends object>(table: Table<Row>, options: BarsOptions<Row>): Chart {
  const all = toBars(table, options);
  const drawn = all.slice(0, options.top ?? 25);
  const lines = new Map(drawn.map((bar) => [bar.category, wrapText(bar.category, SIDE_WIDTH, LABEL_SIZE)]));
  const colors = options.color === undefined ? [] : [...new Set(drawn.map((bar) => bar.color))];
  if (colors.length > CATEGORIES.length) throw new TypeError(`${colors.length} colours can't be told apart: column ${String(options.color)} has more than ${CATEGORIES.length} keys`);
  const withIntervals = drawn.some((bar) => bar.low !== null && bar.high !== null);
  const text = chartText(table, options.value, options, [
    drawn.some((bar) => bar.few) ? `Hollow: fewer than ${FEW_DOCUMENTS} documents.` : "",
    drawn.length < all.length ? `The ${drawn.length} largest of ${all.length}.` : "",
    table.rows.length > all.length ? `Without a value: ${table.rows.length - all.length}.` : "",
  ], withIntervals ? options.low : undefined);
  const widest = Math.max(0, ...[...lines.values()].flat().map((line) => textWidth(line, LABEL_SIZE)));
  const widestValue = Math.max(0, ...drawn.map((bar) => textWidth(bar.label, LABEL_SIZE)));
  const step = 9 + LINE_HEIGHT * Math.max(1, ...[...lines.values()].map((l) => l.length));
  return {
    kind: "bars",
    ...text,
    description: describe(text.title, drawn, all.length),
    table,
    listed: null,
    behind: columnBehind(table, options.value),
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
      title: specTitle(text, WIDTH),
      data: { values: drawn.map((bar) => ({ ...bar, ...markLink(bar.row, `${bar.category}: ${bar.label}`), category: lines.get(bar.category)?.join("\n") ?? "", end: Math.max(bar.value, bar.high ?? bar.value, 0) })) },
      width: Math.round(WIDTH - widest - widestValue - 20),
      height: Math.max(1, drawn.length) * step,
      layer: layers(drawn, lines, colors, withIntervals, options.value),
      config: CONFIG,
    },
  };
}

function toBars<Row extends object>(table: Table<Row>, options: BarsOptions<Row>): Bar[] {
  const labels = keyLabels(table.rows, options.category, options.labels);
  const colors = options.color === undefined ? new Map<string, string>() : keyLabels(table.rows, options.color, options.labels);
  const format = numberFormat(table, options.value, options.value);
  const seen = new Set<string>();
  const found = table.rows.flatMap((row, index): Bar[] => {
    const key = keyOf(row, options.category);
    if (seen.has(key)) throw new TypeError(`table ${table.name}: ${options.category} ${key || "null"} stands in two rows, and a bar can show one; choose one group first`);
    seen.add(key);
    const value = numberCell(row, options.value);
    if (value === null) return [];
    const n = numberCell(row, options.n ?? groupSize(table));
    return [{
      row: index,
      category: labels.get(key) ?? key,
      value,
      low: numberCell(row, options.low),
      high: numberCell(row, options.high),
      color: options.color === undefined ? "" : (colors.get(keyOf(row, options.color)) ?? ""),
      few: n !== null && n < FEW_DOCUMENTS,
      label: format(value),
    }];
  });
  return options.sort === "table" ? found : found.sort((a, b) => b.value - a.value || (a.category < b.category ? -1 : 1));
}

function layers(drawn: readonly Bar[], lines: ReadonlyMap<string, string[]>, colors: readonly string[], withIntervals: boolean, value: string): (LayerSpec<Field> | UnitSpec<Field>)[] {
  const ends = drawn.flatMap((bar) => [bar.value, bar.low ?? 0, bar.high ?? 0]);
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)];
  if (domain[0] === domain[1]) domain[1] = 1;
  const y = {
    field: "category",
    type: "nominal",
    sort: drawn.map((bar) => lines.get(bar.category)?.join("\n") ?? ""),
    axis: axisLines("left", Math.max(1, ...[...lines.values()].map((label) => label.length)), LINE_HEIGHT, 8),
    scale: { paddingInner: 0.35, paddingOuter: 0.2 },
  } as const;
  const x = {
    field: "value",
    type: "quantitative",
    scale: { domain, zero: true, nice: true },
    axis: { title: null, orient: "top", tickCount: 5, labelFlush: false, labelColor: MUTED, format: axisFormat(value) },
  } as const;
  const accent = { value: withIntervals ? UNDER_INTERVALS : ACCENT };
  const color = colors.length === 0 ? accent : ({ field: "color", type: "nominal", scale: { domain: [...colors], range: CATEGORIES.slice(0, colors.length) } } as const);
  return [
    {
      mark: { type: "bar", height: BAR_HEIGHT, strokeWidth: 1.25 },
      encoding: {
        ...LINKED,
        y,
        x,
        stroke: colors.length === 0 ? accent : { ...color, legend: null },
        fill: { condition: { test: "datum.few", value: "#ffffff" }, ...color, ...(colors.length === 0 ? {} : { legend: { orient: "top", title: null, symbolType: "square" } }) },
      },
    },
    ...(withIntervals
      ? [{ mark: { type: "rule", color: INK, strokeWidth: 1.25 }, encoding: { y, x: { field: "low", type: "quantitative" }, x2: { field: "high" } } } as const]
      : []),
    { mark: { type: "text", align: "left", dx: 6, fontSize: LABEL_SIZE, color: INK }, encoding: { y, x: { field: "end", type: "quantitative" }, text: { field: "label" } } },
  ] as (LayerSpec<Field> | UnitSpec<Field>)[];
}

function describe(title: string, drawn: readonly Bar[], of: number): string {
  if (drawn.length === 0) return `${sentence(title)} No values to draw.`;
  const named = drawn.slice(0, 5).map((bar) => `${bar.category} ${bar.label}`);
  const last = drawn.at(-1);
  return `Bar chart, ${drawn.length} of ${of} bars. ${sentence(title)} ${named.join("; ")}${drawn.length > 5 && last !== undefined ? `; … ${last.category} ${last.label}` : ""}.`;
}
