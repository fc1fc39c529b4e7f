import type { TopLevelSpec } from "vega-lite";
import { Table } from "../table";
import { numberCell } from "./any-table";
import { FEW_DOCUMENTS, type Chart, type ChartOptions, type KeyColumn, type NumberColumn } from "./chart";
import { chartText, specTitle, type ChartText } from "./chart-text";
import { numberFormat } from "./format-number";
import { keyLabels, keyOf } from "./key-labels";
import { columnBehind, LINKED, markLink } from "./mark-link";
import { roundTicks } from "./round-ticks";
import { inPixels } from "./row-layout";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { CONFIG, DIVERGING, FAINT, GRID, INK, LABEL_SIZE, MUTED } from "./theme";
import { wrapText } from "./wrap-text";

export interface DivergingOptions<Row extends object> extends ChartOptions {
  /** The column whose keys name the bars. */
  readonly category: KeyColumn<Row>;
  /** The column of the bars' lengths, below zero to the left. */
  readonly value: NumberColumn<Row>;
  /** What the two sides are called; for a table of keyness, "reference" and "target". */
  readonly label_left?: string;
  readonly label_right?: string;
  /** The columns of documents behind the bars of either side: with fewer than five they are hollow. For a table of keyness, those with the term. */
  readonly n_left?: NumberColumn<Row>;
  readonly n_right?: NumberColumn<Row>;
  /** So many of the longest at each side; 15 by default. */
  readonly top?: number;
}

interface Bar {
  readonly row: number;
  readonly category: string;
  readonly value: number;
  readonly few: boolean;
  /** The value as it is written. */
  readonly written: string;
}

const WIDTH = 760;
const STEP = 22;
const LINE_HEIGHT = 14;
const LABEL_WIDTH = 260;
const BAR_HEIGHT = 13;
const [LEFT, RIGHT] = [DIVERGING[0], DIVERGING[6]];

/**
 * Bars to the left and to the right of zero, each with its name and value at its end: what tells two texts apart.
 * Of keyness take all terms (`top: Infinity`), so that those of the reference are among them; a term's sentences are
 * then those of the side that it stands at.
 *
 * @throws TypeError where a category stands in two rows, naming it.
 * @example
 * const terms = await keyness(corpus, { language: "zh", target: { issuer_region: "530000" }, top: Infinity });
 * await show(diverging(terms, { category: "term", value: "lrc", label_left: "the others", label_right: "Yunnan" }));
 */
export function diverging<Row extends object>(table: Table<Row>, options: DivergingOptions<Row>): Chart {
  const all = toBars(table, options);
  const top = options.top ?? 15;
  const right = all.filter((bar) => bar.value > 0);
  const left = all.filter((bar) => bar.value < 0);
  const drawn = [...right.slice(0, top), ...left.slice(-top)];
  const sides = { left: options.label_left ?? (isKeyness(table) ? "reference" : ""), right: options.label_right ?? (isKeyness(table) ? "target" : "") };
  const text = chartText(table, options.value, options, [
    drawn.some((bar) => bar.few) ? `Hollow: fewer than ${FEW_DOCUMENTS} documents.` : "",
    drawn.length < right.length + left.length ? `The longest of ${right.length} to the right and ${left.length} to the left.` : "",
    all.length > right.length + left.length ? `At zero, and not drawn: ${all.length - right.length - left.length}.` : "",
    table.rows.length > all.length ? `Without a value: ${table.rows.length - all.length}.` : "",
  ]);
  return {
    kind: "diverging",
    ...text,
    description: describe(text.title, right, left, sides),
    table: bySides(table, options.value),
    listed: null,
    behind: isKeyness(table) && table.counting.length > 0 ? "n_target" : columnBehind(table, options.value),
    spec: toSpec(drawn, sides, text),
  };
}

function toBars<Row extends object>(table: Table<Row>, options: DivergingOptions<Row>): Bar[] {
  const labels = keyLabels(table.rows, options.category, options.labels);
  const format = numberFormat(table, options.value, options.value);
  const [n_left, n_right] = [options.n_left ?? (isKeyness(table) ? "n_docs_reference" : undefined), options.n_right ?? (isKeyness(table) ? "n_docs_target" : undefined)];
  const seen = new Set<string>();
  return table.rows.flatMap((row, index): Bar[] => {
    const key = keyOf(row, options.category);
    if (seen.has(key)) throw new TypeError(`table ${table.name}: ${options.category} ${key || "null"} stands in two rows, and a bar can show one; choose one group first`);
    seen.add(key);
    const value = numberCell(row, options.value);
    if (value === null) return [];
    const n = numberCell(row, value < 0 ? n_left : n_right);
    return [{ row: index, category: labels.get(key) ?? key, value, few: n !== null && n < FEW_DOCUMENTS, written: format(value) }];
  }).sort((a, b) => b.value - a.value || (a.category < b.category ? -1 : 1));
}

function isKeyness({ header }: { readonly header: readonly string[] }): boolean {
  return ["n_target", "n_reference", "n_docs_target", "n_docs_reference"].every((name) => header.includes(name));
}

/** A table of keyness whose rows give the sentences of the side that they are typical of. */
function bySides<Row extends object>(table: Table<Row>, value: NumberColumn<Row>): Table<Row> {
  if (!isKeyness(table) || table.counting.length === 0) return table;
  const { name, about, columns, rows, notes } = table;
  const other = (column: string) => column.replace(/_target$/, "_reference") as keyof Row & string;
  return new Table<Row>({ name, about, columns, rows, notes, evidence: (row, column) => table.evidence(row, (numberCell(row, value) ?? 0) < 0 ? other(column) : column) });
}

function toSpec(drawn: readonly Bar[], sides: { left: string; right: string }, text: ChartText): TopLevelSpec {
  const named = drawn.map((bar) => ({ ...bar, lines: withValue(bar) }));
  const [low, high] = [Math.min(0, ...drawn.map((bar) => bar.value)), Math.max(0, ...drawn.map((bar) => bar.value))];
  const reach = (unit: number, atLeft: boolean) => Math.max(24, ...named.filter((bar) => bar.value < 0 === atLeft).map((bar) => Math.abs(bar.value) * unit + 10 + widthOf(bar.lines)));
  const unit = largestUnit((one) => reach(one, true) + reach(one, false) <= WIDTH, WIDTH / (high - low || 1));
  const zero = reach(unit, true);
  const heads = [sides.left === "" ? null : { x: zero - 8, y: 0, text: `← ${sides.left}`, align: "right" }, sides.right === "" ? null : { x: zero + 8, y: 0, text: `${sides.right} →`, align: "left" }].filter((head) => head !== null);
  const ticks = roundTicks(low, high, 5).filter((tick) => tick >= low && tick <= high).map((tick) => ({ x: zero + tick * unit, text: String(tick).replace("-", "\u2212"), zero: tick === 0 }));
  let below = heads.length > 0 ? 44 : 24;
  const top = below;
  const bars = named.map((bar) => {
    const own = Math.max(STEP, LINE_HEIGHT * bar.lines.length + 6);
    const y = below + own / 2;
    below += own;
    const end = zero + bar.value * unit;
    const atLeft = bar.value < 0;
    return { ...markLink(bar.row, `${bar.category}: ${bar.written}`), few: bar.few, color: atLeft ? LEFT : RIGHT, from: Math.min(zero, end), to: Math.max(zero, end), top: y - BAR_HEIGHT / 2, bottom: y + BAR_HEIGHT / 2, label: bar.lines.join("\n"), label_x: end + (atLeft ? -6 : 6), label_y: y - (LINE_HEIGHT * (bar.lines.length - 1)) / 2, align: atLeft ? "right" : "left" };
  });
  const [x, y] = [inPixels("x"), inPixels("y")];
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, WIDTH),
    width: WIDTH,
    height: Math.max(below, 1),
    layer: [
      { data: { values: ticks }, layer: [
        { mark: { type: "rule" }, encoding: { x, y: { value: top - 2 }, y2: { value: "height" }, color: { condition: { test: "datum.zero", value: FAINT }, value: GRID } } },
        { mark: { type: "text", baseline: "middle", fontSize: LABEL_SIZE, color: MUTED }, encoding: { x, y: { value: top - 12 }, text: { field: "text" } } },
      ] },
      { data: { values: heads }, mark: { type: "text", align: { expr: "datum.align" }, baseline: "top", fontSize: LABEL_SIZE, fontWeight: 600, color: INK }, encoding: { x, y, text: { field: "text" } } },
      { data: { values: bars }, layer: [
        { mark: { type: "rect", strokeWidth: 1.25 }, encoding: { x: inPixels("from"), x2: { field: "to" }, y: inPixels("top"), y2: { field: "bottom" }, stroke: { field: "color", type: "nominal", scale: null }, fill: { condition: { test: "datum.few", value: "#ffffff" }, field: "color", type: "nominal", scale: null }, ...LINKED } },
        { mark: { type: "text", align: { expr: "datum.align" }, baseline: "middle", fontSize: LABEL_SIZE, color: INK, lineBreak: "\n", lineHeight: LINE_HEIGHT }, encoding: { x: inPixels("label_x"), y: inPixels("label_y"), text: { field: "label" } } },
      ] },
    ],
    config: CONFIG,
  };
}

/** A bar's name in lines, the value behind it: on the last line where there is room. */
function withValue({ category, written }: Bar): string[] {
  const lines = wrapText(category, LABEL_WIDTH, LABEL_SIZE);
  const last = `${lines.at(-1) ?? ""} ${written}`.trim();
  return textWidth(last, LABEL_SIZE) <= LABEL_WIDTH + 40 ? [...lines.slice(0, -1), last] : [...lines, written];
}

function widthOf(lines: readonly string[]): number {
  return Math.ceil(Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE))));
}

/** The most pixels a unit can have, so that bars and labels fit. */
function largestUnit(fits: (unit: number) => boolean, most: number): number {
  let [low, high] = [0, most];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function describe(title: string, right: readonly Bar[], left: readonly Bar[], sides: { left: string; right: string }): string {
  if (right.length + left.length === 0) return `${sentence(title)} No values to draw.`;
  const said = (name: string, bars: readonly Bar[]) => (bars.length === 0 ? "" : ` ${name}: ${bars.slice(0, 5).map((bar) => `${bar.category} ${bar.written}`).join("; ")}.`);
  return `Diverging bars. ${sentence(title)}${said(sides.right === "" ? "Above zero" : sides.right, right)}${said(sides.left === "" ? "Below zero" : sides.left, [...left].reverse())}`;
}
