import type { TopLevelSpec } from "vega-lite";
import type { Field, PositionFieldDef } from "vega-lite/build/src/channeldef";
import type { UnitSpec } from "vega-lite/build/src/spec";
import type { Table } from "../table";
import { columnOf, groupSize } from "./any-table";
import { FEW_DOCUMENTS, type Chart } from "./chart";
import { chartText, specTitle, type ChartText } from "./chart-text";
import { cleanText } from "./clean-text";
import { languageWarning, refusal } from "./comparable";
import { columnBehind, LINKED, markLink } from "./mark-link";
import { rankedRows, type RankedOptions, type RankedRow } from "./ranked-rows";
import { inPixels, rowLayout } from "./row-layout";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { ACCENT, CATEGORIES, CONFIG, INK, LABEL_SIZE, MUTED } from "./theme";
import { valueAxis } from "./value-axis";

export type DotsOptions<Row extends object> = RankedOptions<Row>;

const WIDTH = 760;
/** Between two dots of one category. */
const LANE = 11;

/**
 * Ranked dots with their intervals as thin lines, and value and n in columns beside them. With `color` a category can
 * have a dot of each colour; it then stands at the mean of them, and the columns are left to the table.
 *
 * @throws TypeError where a category (with `color`: in one colour) stands in two rows, naming it.
 * @example
 * await show(dots(byRegion, { category: "group", value: "share_docs", low: "share_docs_low", high: "share_docs_high" }));
 */
export function dots<Row extends object>(table: Table<Row>, options: DotsOptions<Row>): Chart {
  const apart = [options.category, options.color];
  const refused = refusal(table, "dots", options.value, apart);
  if (refused !== null) return refused;
  const all = rankedRows(table, options, "category and color");
  const ranked = categories(all, options.sort);
  const shown = ranked.slice(0, options.top ?? 25);
  const drawn = shown.flatMap((category) => all.filter((dot) => dot.category === category));
  const colors = options.color === undefined ? [] : [...new Set(drawn.map((dot) => dot.color))].sort();
  if (colors.length > CATEGORIES.length) throw new TypeError(`${colors.length} colours can't be told apart: column ${String(options.color)} has more than ${CATEGORIES.length} keys`);
  const size = columnOf(table, options.n ?? groupSize(table) ?? "");
  const text = chartText(table, options.value, options, [
    languageWarning(table, options.value, apart),
    drawn.some((dot) => dot.few) ? `Hollow: fewer than ${FEW_DOCUMENTS} documents.` : "",
    size !== undefined && drawn.length === shown.length ? `n: ${cleanText(size.about)}.` : "",
    shown.length < ranked.length ? `The ${shown.length} largest of ${ranked.length}.` : "",
    table.rows.length > all.length ? `Without a value: ${table.rows.length - all.length}.` : "",
  ], drawn.some((dot) => dot.low !== null && dot.high !== null) ? options.low : undefined);
  return {
    kind: "dots",
    ...text,
    description: describe(text.title, drawn, all.length),
    table,
    listed: null,
    behind: columnBehind(table, options.value),
    spec: toSpec(shown, drawn, colors, valueAxis(table, options.value, drawn.flatMap((dot) => [dot.value, dot.low, dot.high])), text),
  };
}

function categories(all: readonly RankedRow[], sort: "value" | "table" = "value"): string[] {
  const values = new Map<string, number[]>();
  for (const { category, value } of all) values.set(category, [...(values.get(category) ?? []), value]);
  const mean = (category: string) => (values.get(category) ?? []).reduce((sum, value, _, { length }) => sum + value / length, 0);
  return sort === "table" ? [...values.keys()] : [...values.keys()].sort((a, b) => mean(b) - mean(a));
}

function toSpec(shown: readonly string[], drawn: readonly RankedRow[], colors: readonly string[], axis: ReturnType<typeof valueAxis>, text: ChartText): TopLevelSpec {
  const single = drawn.length === shown.length;
  const rows = rowLayout(shown, single ? 16 : LANE * colors.length + 6);
  const placed = drawn.map((dot) => ({
    ...dot,
    ...markLink(dot.row, `${dot.category}${dot.color === "" ? "" : `, ${dot.color}`}: ${dot.label}${dot.n === null ? "" : ` (n ${dot.n})`}`),
    y: (rows.middles[shown.indexOf(dot.category)] ?? 0) + (single ? 0 : LANE * (colors.indexOf(dot.color) - (colors.length - 1) / 2)),
  }));
  const columns = single ? [{ head: "", cells: placed.map((dot) => dot.label) }, { head: "n", cells: placed.map((dot) => (dot.n === null ? "" : String(dot.n))) }].filter(({ cells }) => cells.some((cell) => cell !== "")) : [];
  const widths = columns.map(({ cells }) => Math.ceil(Math.max(...cells.map((cell) => textWidth(cell, LABEL_SIZE)))) + 18);
  const width = WIDTH - rows.side - widths.reduce((sum, one) => sum + one, 0);
  const beside = columns.flatMap(({ head, cells }, i) => {
    const x = width + widths.slice(0, i + 1).reduce((sum, one) => sum + one, 0);
    return [{ x, y: -14, text: head }, ...cells.map((cell, j) => ({ x, y: placed[j]?.y ?? 0, text: cell }))];
  });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, WIDTH),
    width,
    height: rows.height,
    layer: [
      ...rows.layers,
      { data: { values: placed }, layer: marks(colors, axis) },
      { data: { values: beside }, mark: { type: "text", align: "right", baseline: "middle", fontSize: LABEL_SIZE }, encoding: { x: inPixels("x"), y: inPixels("y"), text: { field: "text" }, color: { condition: { test: "datum.y < 0", value: MUTED }, value: INK } } },
    ],
    config: CONFIG,
  };
}

function marks(colors: readonly string[], axis: ReturnType<typeof valueAxis>): UnitSpec<Field>[] {
  const x: PositionFieldDef<Field> = { field: "value", type: "quantitative", ...axis };
  const y = inPixels("y");
  const shade = { field: "color", type: "nominal", scale: { domain: [...colors], range: CATEGORIES.slice(0, colors.length) } } as const;
  const stroke = colors.length === 0 ? { value: ACCENT } : { ...shade, legend: { orient: "top", title: null, symbolType: "circle" } as const };
  return [
    { transform: [{ filter: "datum.low !== null && datum.high !== null" }], mark: { type: "rule", strokeWidth: 1.5 }, encoding: { y, x: { ...x, field: "low" }, x2: { field: "high" }, stroke } },
    { mark: { type: "circle", size: 72, opacity: 1, strokeWidth: 1.75 }, encoding: { y, x, stroke, fill: { condition: { test: "datum.few", value: "#ffffff" }, ...stroke }, ...LINKED } },
  ];
}

function describe(title: string, drawn: readonly RankedRow[], of: number): string {
  if (drawn.length === 0) return `${sentence(title)} No values to draw.`;
  const named = drawn.slice(0, 5).map((dot) => `${dot.category}${dot.color === "" ? "" : `, ${dot.color}`} ${dot.label}${dot.n === null ? "" : ` (n ${dot.n})`}`);
  const last = drawn.at(-1);
  return `Dot plot, ${drawn.length} of ${of} values. ${sentence(title)} ${named.join("; ")}${drawn.length > 5 && last !== undefined ? `; … ${last.category} ${last.label}` : ""}.`;
}
