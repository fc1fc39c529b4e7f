import type { LayerSpec, UnitSpec } from "vega-lite/build/src/spec";
import type { Field } from "vega-lite/build/src/channeldef";
import type { Table } from "../table";
import { axisLines } from "./axis-lines";
import { FEW_DOCUMENTS, type Chart } from "./chart";
import { chartText, specTitle } from "./chart-text";
import { languageWarning, refusal } from "./comparable";
import { columnBehind, LINKED, markLink } from "./mark-link";
import { rankedRows, type RankedOptions, type RankedRow } from "./ranked-rows";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { ACCENT, CATEGORIES, CONFIG, INK, LABEL_SIZE } from "./theme";
import { valueAxis } from "./value-axis";
import { wrapText } from "./wrap-text";

export type BarsOptions<Row extends object> = RankedOptions<Row>;

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
  const apart = [options.category, options.color];
  const refused = refusal(table, "bars", options.value, apart);
  if (refused !== null) return refused;
  const all = rankedRows(table, options);
  const drawn = all.slice(0, options.top ?? 25);
  const lines = new Map(drawn.map((bar) => [bar.category, wrapText(bar.category, SIDE_WIDTH, LABEL_SIZE)]));
  const colors = options.color === undefined ? [] : [...new Set(drawn.map((bar) => bar.color))];
  if (colors.length > CATEGORIES.length) throw new TypeError(`${colors.length} colours can't be told apart: column ${String(options.color)} has more than ${CATEGORIES.length} keys`);
  const withIntervals = drawn.some((bar) => bar.low !== null && bar.high !== null);
  const text = chartText(table, options.value, options, [
    languageWarning(table, options.value, apart),
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
      layer: layers(drawn, lines, colors, withIntervals, valueAxis(table, options.value, drawn.flatMap((bar) => [bar.value, bar.low, bar.high]))),
      config: CONFIG,
    },
  };
}

function layers(drawn: readonly RankedRow[], lines: ReadonlyMap<string, string[]>, colors: readonly string[], withIntervals: boolean, axis: ReturnType<typeof valueAxis>): (LayerSpec<Field> | UnitSpec<Field>)[] {
  const y = {
    field: "category",
    type: "nominal",
    sort: drawn.map((bar) => lines.get(bar.category)?.join("\n") ?? ""),
    axis: axisLines("left", Math.max(1, ...[...lines.values()].map((label) => label.length)), LINE_HEIGHT, 8),
    scale: { paddingInner: 0.35, paddingOuter: 0.2 },
  } as const;
  const x = { field: "value", type: "quantitative", ...axis } as const;
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

function describe(title: string, drawn: readonly RankedRow[], of: number): string {
  if (drawn.length === 0) return `${sentence(title)} No values to draw.`;
  const named = drawn.slice(0, 5).map((bar) => `${bar.category} ${bar.label}`);
  const last = drawn.at(-1);
  return `Bar chart, ${drawn.length} of ${of} bars. ${sentence(title)} ${named.join("; ")}${drawn.length > 5 && last !== undefined ? `; … ${last.category} ${last.label}` : ""}.`;
}
