import type { TopLevelSpec } from "vega-lite";
import type { Field, PositionFieldDef } from "vega-lite/build/src/channeldef";
import type { UnitSpec } from "vega-lite/build/src/spec";
import type { Table } from "../table";
import { numberCell } from "./any-table";
import { FEW_DOCUMENTS, type Chart, type ChartOptions, type KeyColumn, type NumberColumn } from "./chart";
import { chartText, intervalSentence, specTitle, type ChartText } from "./chart-text";
import { numberFormat } from "./format-number";
import { keyLabels, keyOf } from "./key-labels";
import { LINKED, markLink } from "./mark-link";
import { inPixels, rowLayout } from "./row-layout";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { ACCENT, CONFIG, FAINT, INK, LABEL_SIZE, MUTED, NOTHING_DOT } from "./theme";
import { valueAxis } from "./value-axis";

export interface DumbbellOptions<Row extends object> extends ChartOptions {
  /** The column whose keys stand down the side. */
  readonly category: KeyColumn<Row>;
  /** The columns of the two values. */
  readonly before: NumberColumn<Row>;
  readonly after: NumberColumn<Row>;
  /** What the two are called: "before" and "after" by default. */
  readonly label_before?: string;
  readonly label_after?: string;
  /** The columns that bound the change. */
  readonly low?: NumberColumn<Row>;
  readonly high?: NumberColumn<Row>;
  /** The columns of documents behind each value: with fewer than five it is hollow. `of_docs_before` and `of_docs_after` by default. */
  readonly n_before?: NumberColumn<Row>;
  readonly n_after?: NumberColumn<Row>;
  /** So many with the largest change, up or down; 25 by default. */
  readonly top?: number;
  /** `change` (the default), from the largest rise to the largest fall, or `table`. */
  readonly sort?: "change" | "table";
}

interface Pair {
  readonly row: number;
  readonly category: string;
  readonly before: number;
  readonly after: number;
  /** Of documents; null where the table doesn't say. */
  readonly n_before: number | null;
  readonly n_after: number | null;
  readonly change: string;
}

const WIDTH = 760;
/** Room beside the outer dots for their numbers. */
const NUMBER_ROOM = 42;

/**
 * Two dots a category, joined by a line: what it was and what it became, with the change (of shares, in points) beside it.
 *
 * @throws TypeError where a category stands in two rows, naming it.
 * @example
 * await show(dumbbell(since, { category: "theme", before: "share_before", after: "share_after", low: "low", high: "high" }));
 */
export function dumbbell<Row extends object>(table: Table<Row>, options: DumbbellOptions<Row>): Chart {
  const all = toPairs(table, options);
  const kept = new Set([...all].sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)).slice(0, options.top ?? 25));
  const drawn = all.filter((pair) => kept.has(pair));
  const names = { before: options.label_before ?? "before", after: options.label_after ?? "after" };
  const withIntervals = options.low !== undefined && drawn.some((pair) => pair.change.includes("["));
  const text = chartText(table, options.after, options, [
    isShare(table, options) ? "Change: in percentage points." : "",
    withIntervals ? intervalSentence(table, options.low, "In brackets") : "",
    sizes(drawn, names),
    drawn.some((pair) => isFew(pair.n_before) || isFew(pair.n_after)) ? `Hollow: fewer than ${FEW_DOCUMENTS} documents.` : "",
    drawn.length < all.length ? `The ${drawn.length} largest changes of ${all.length}.` : "",
    table.rows.length > all.length ? `Without both values: ${table.rows.length - all.length}.` : "",
  ]);
  const format = numberFormat(table, options.after, options.after);
  return {
    kind: "dumbbell",
    ...text,
    description: describe(text.title, drawn, names, format),
    table,
    listed: null,
    // What counts the later side stands last.
    behind: table.counting.at(-1) ?? null,
    spec: toSpec(drawn, names, format, valueAxis(table, options.after, drawn.flatMap((pair) => [pair.before, pair.after])), text),
  };
}

function toPairs<Row extends object>(table: Table<Row>, options: DumbbellOptions<Row>): Pair[] {
  const labels = keyLabels(table.rows, options.category, options.labels);
  const write = signed(table, options);
  const has = (name: string) => (table.header as readonly string[]).includes(name);
  const seen = new Set<string>();
  const found = table.rows.flatMap((row, index): Pair[] => {
    const key = keyOf(row, options.category);
    if (seen.has(key)) throw new TypeError(`table ${table.name}: ${options.category} ${key || "null"} stands in two rows, and one can be shown; choose one group first`);
    seen.add(key);
    const [before, after] = [numberCell(row, options.before), numberCell(row, options.after)];
    if (before === null || after === null) return [];
    const [low, high] = [numberCell(row, options.low), numberCell(row, options.high)];
    return [{
      row: index,
      category: labels.get(key) ?? key,
      before,
      after,
      n_before: numberCell(row, options.n_before ?? (has("of_docs_before") ? "of_docs_before" : undefined)),
      n_after: numberCell(row, options.n_after ?? (has("of_docs_after") ? "of_docs_after" : undefined)),
      change: `${write(after - before)}${low === null || high === null ? "" : ` [${write(low)}, ${write(high)}]`}`,
    }];
  });
  return options.sort === "table" ? found : found.sort((a, b) => b.after - b.before - (a.after - a.before) || (a.category < b.category ? -1 : 1));
}

function isShare<Row extends object>(table: Table<Row>, { after }: DumbbellOptions<Row>): boolean {
  return numberFormat(table, after, after)(1).endsWith("%");
}

/** Writes a change with its sign; of shares, in points. */
function signed<Row extends object>(table: Table<Row>, { after }: DumbbellOptions<Row>): (value: number) => string {
  const format = numberFormat(table, after, after);
  return (value) => {
    // An end of an interval just above nought is 0 points here, where a share alone would be "<1%".
    const written = format(value).replace(/%$/, "").replace(/^<.*/, "0");
    return value > 0 && /[1-9]/.test(written) ? `+${written}` : written;
  };
}

function isFew(n: number | null): boolean {
  return n !== null && n < FEW_DOCUMENTS;
}

/** How many documents stand behind each side, where that is the same for all. */
function sizes(drawn: readonly Pair[], names: { before: string; after: string }): string {
  const [first] = drawn;
  const same = drawn.every((pair) => pair.n_before === first?.n_before && pair.n_after === first.n_after);
  return first === undefined || !same || first.n_before === null || first.n_after === null ? "" : `n: ${first.n_before} documents ${names.before}, ${first.n_after} ${names.after}.`;
}

function toSpec(drawn: readonly Pair[], names: { before: string; after: string }, format: (value: number | null) => string, axis: ReturnType<typeof valueAxis>, text: ChartText): TopLevelSpec {
  const rows = rowLayout(drawn.map((pair) => pair.category), 16, 240);
  const changes = Math.ceil(Math.max(textWidth("change", LABEL_SIZE), ...drawn.map((pair) => textWidth(pair.change, LABEL_SIZE)))) + 16;
  const width = WIDTH - rows.side - changes;
  const placed = drawn.map((pair, i) => ({ ...pair, y: rows.middles[i] ?? 0, ...markLink(pair.row, `${pair.category}: ${format(pair.before)} ${names.before}, ${format(pair.after)} ${names.after}, change ${pair.change}`) }));
  const ends = placed.flatMap(({ row, y, href, says, ...pair }) => (["before", "after"] as const).map((side) => {
    const [value, other] = side === "before" ? [pair.before, pair.after] : [pair.after, pair.before];
    const atLeft = value < other || (value === other && side === "before");
    return { row, y, href, says, value, side: names[side], few: isFew(pair[`n_${side}`]), number: format(value), atLeft };
  }));
  const beside = [{ y: -14, text: "change" }, ...placed.map(({ y, change }) => ({ y, text: change }))].map((one) => ({ ...one, x: width + changes }));
  const x: PositionFieldDef<Field> = { field: "value", type: "quantitative", ...axis, scale: { ...axis.scale, range: [NUMBER_ROOM, width - NUMBER_ROOM] } };
  const y = inPixels("y");
  const shade = { field: "side", type: "nominal", scale: { domain: [names.before, names.after], range: [NOTHING_DOT, ACCENT] }, legend: { orient: "top", title: null, symbolType: "circle" } } as const;
  const number = (atLeft: boolean): UnitSpec<Field> => ({ transform: [{ filter: `datum.atLeft === ${atLeft}` }], mark: { type: "text", align: atLeft ? "right" : "left", dx: atLeft ? -9 : 9, baseline: "middle", fontSize: LABEL_SIZE - 1, color: MUTED }, encoding: { x, y, text: { field: "number" } } });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, WIDTH),
    width,
    height: rows.height,
    layer: [
      ...rows.layers,
      { data: { values: placed }, mark: { type: "rule", strokeWidth: 3, color: FAINT }, encoding: { y, x: { ...x, field: "before" }, x2: { field: "after" }, ...LINKED } },
      { data: { values: ends }, layer: [{ mark: { type: "circle", size: 84, opacity: 1, strokeWidth: 1.75 }, encoding: { x, y, stroke: shade, fill: { condition: { test: "datum.few", value: "#ffffff" }, ...shade }, ...LINKED } }, number(true), number(false)] },
      { data: { values: beside }, mark: { type: "text", align: "right", baseline: "middle", fontSize: LABEL_SIZE }, encoding: { x: inPixels("x"), y, text: { field: "text" }, color: { condition: { test: "datum.y < 0", value: MUTED }, value: INK } } },
    ],
    config: CONFIG,
  };
}

function describe(title: string, drawn: readonly Pair[], names: { before: string; after: string }, format: (value: number | null) => string): string {
  if (drawn.length === 0) return `${sentence(title)} No values to draw.`;
  const said = (pair: Pair) => `${pair.category} from ${format(pair.before)} to ${format(pair.after)} (${pair.change})`;
  const last = drawn.at(-1);
  return `Dumbbell plot, ${names.before} and ${names.after}, ${drawn.length} categories. ${sentence(title)} ${drawn.slice(0, 5).map(said).join("; ")}${drawn.length > 5 && last !== undefined ? `; … ${said(last)}` : ""}.`;
}
