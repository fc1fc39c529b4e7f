import type { TopLevelSpec } from "vega-lite";
import { Table, type Columns } from "../table";
import { numberCell } from "./any-table";
import type { Chart, ChartOptions, KeyColumn, NumberColumn } from "./chart";
import { ownSubtitle, specTitle, type ChartText } from "./chart-text";
import { cleanText } from "./clean-text";
import { numberFormat } from "./format-number";
import { keyLabels, keyOf } from "./key-labels";
import { LINKED, markLink } from "./mark-link";
import { inPixels, rowLayout } from "./row-layout";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { CATEGORIES, CONFIG, INK, LABEL_SIZE, MUTED } from "./theme";

export interface StackedOptions<Row extends object> extends ChartOptions {
  /** The column whose keys stand down the side. */
  readonly category: KeyColumn<Row>;
  /** The columns of counts that make up a bar, from the left; eight at most. */
  readonly parts: readonly NumberColumn<Row>[];
  /** What each part is called, in their order; by default their columns' names. */
  readonly part_labels?: readonly string[];
  /** So many with the largest sums; 25 by default. */
  readonly top?: number;
  /** `share`, the share of the first part, from the largest (the default); the `sum`; or as the `table` has them. */
  readonly sort?: "share" | "sum" | "table";
}

/** One part of one bar. */
export interface StackedPart {
  readonly category: string;
  readonly part: string;
  readonly n: number;
}

interface Stack {
  /** Index of its row. */
  readonly row: number;
  readonly category: string;
  readonly counts: readonly number[];
  readonly sum: number;
}

const WIDTH = 760;
const BAR_HEIGHT = 16;
/** Few kinds of bars need more, and white is read on each of these. */
const FILLS = ["#0072b2", "#b4b4b4", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#555555"];
const DARK = new Set(["#0072b2", "#d55e00", "#009e73", "#555555"]);

/**
 * Bars of one length whose parts are shares of a sum, with the counts in the parts and the sum beside them. A part's
 * sentences are those of its own column. A category whose parts are all zero has no bar, and is counted below.
 *
 * @throws TypeError where a category stands in two rows, naming it.
 * @example
 * const sides = await agreement(corpus, { between: ["zh", "en"] });
 * await show(stacked(sides.filter((row) => row.origin === "human"), { category: "theme", parts: ["both", "only_1", "only_2"], part_labels: ["kept", "omitted", "added"] }));
 */
export function stacked<Row extends object>(table: Table<Row>, options: StackedOptions<Row>): Chart {
  if (options.parts.length > CATEGORIES.length) throw new TypeError(`${options.parts.length} parts can't be told apart: a bar has ${CATEGORIES.length} at most`);
  const parts = options.parts.map((part, i) => cleanText(options.part_labels?.[i] ?? part.replaceAll("_", " ")));
  const all = toStacks(table, options);
  const most = new Set([...all].sort((a, b) => b.sum - a.sum).slice(0, options.top ?? 25));
  const drawn = all.filter((stack) => most.has(stack));
  const [first] = options.parts;
  const unit = options.parts.map((part, i) => explained(parts[i] ?? "", cleanText(table.columns[part].about))).join("; ");
  const text = ownSubtitle(table, first ?? "", options, `Share of the sum of ${parts.join(", ")}.`, [
    `${sentence(unit)} The number at the right: their sum.`,
    drawn.length < all.length ? `The ${drawn.length} with the largest sums, of ${all.length}.` : "",
    all.length < table.rows.length ? `Nowhere, and not drawn: ${table.rows.length - all.length}.` : "",
  ]);
  return {
    kind: "stacked",
    ...text,
    description: describe(text.title, drawn, parts),
    table: ofParts(table, options, all, parts),
    listed: null,
    behind: table.counting.length === 0 ? null : "n",
    spec: toSpec(drawn.map((stack) => ({ ...stack, place: all.indexOf(stack) })), parts, numberFormat(table, first ?? "", first), text),
  };
}

/** What a part counts, unless its name stands there already. */
function explained(part: string, about: string): string {
  return about.startsWith(`${part}:`) ? about : `${part}: ${about}`;
}

function toStacks<Row extends object>(table: Table<Row>, { category, parts, labels, sort = "share" }: StackedOptions<Row>): Stack[] {
  const known = keyLabels(table.rows, category, labels);
  const seen = new Set<string>();
  const stacks = table.rows.flatMap((row, index): Stack[] => {
    const key = keyOf(row, category);
    if (seen.has(key)) throw new TypeError(`table ${table.name}: ${category} ${key || "null"} stands in two rows, and a bar can show one; choose one group first`);
    seen.add(key);
    const counts = parts.map((part) => numberCell(row, part) ?? 0);
    const sum = counts.reduce((total, count) => total + count, 0);
    return sum > 0 ? [{ row: index, category: known.get(key) ?? key, counts, sum }] : [];
  });
  const share = ({ counts: [first = 0], sum }: Stack) => first / sum;
  const name = (a: Stack, b: Stack) => (a.category < b.category ? -1 : 1);
  if (sort === "table") return stacks;
  return stacks.sort((a, b) => (sort === "share" ? share(b) - share(a) || b.sum - a.sum : b.sum - a.sum) || name(a, b));
}

/** A row for each part of each bar, so that each has its own sentences. */
function ofParts<Row extends object>(table: Table<Row>, { parts }: StackedOptions<Row>, stacks: readonly Stack[], names: readonly string[]): Table<StackedPart> {
  const sources = new Map<StackedPart, { row: Row | undefined; part: NumberColumn<Row> }>();
  const rows = stacks.flatMap((stack) => parts.map((part, i): StackedPart => {
    const row = { category: stack.category, part: names[i] ?? part, n: stack.counts[i] ?? 0 };
    sources.set(row, { row: table.rows[stack.row], part });
    return row;
  }));
  const counts = parts.map((part) => table.columns[part].counts).find((one) => one !== undefined);
  const columns: Columns<StackedPart> = {
    category: { type: "string", about: "what the bar stands for" },
    part: { type: "string", about: "the part of the bar" },
    n: { type: "int32", about: "how many", ...(counts === undefined ? {} : { counts }) },
  };
  return new Table<StackedPart>({
    name: table.name,
    about: table.about,
    columns,
    rows,
    notes: table.notes,
    ...(table.counting.length === 0 ? {} : { evidence: (one) => { const { row, part } = sources.get(one) ?? {}; return row === undefined || part === undefined ? [] : table.evidence(row, part); } }),
  });
}

function toSpec(drawn: readonly (Stack & { readonly place: number })[], parts: readonly string[], format: (value: number | null) => string, text: ChartText): TopLevelSpec {
  const rows = rowLayout(drawn.map((stack) => stack.category));
  const sums = drawn.map((stack) => format(stack.sum));
  const side = Math.ceil(Math.max(0, ...sums.map((sum) => textWidth(sum, LABEL_SIZE)))) + 14;
  const width = WIDTH - rows.side - side;
  const pieces = drawn.flatMap((stack, line) => {
    let from = 0;
    return stack.counts.map((count, i) => {
      const [start, end] = [from, (from += (count / stack.sum) * width)];
      const label = format(count);
      const y = rows.middles[line] ?? 0;
      return { ...markLink(stack.place * parts.length + i, `${stack.category}, ${parts[i] ?? ""}: ${label} of ${format(stack.sum)}`), part: parts[i], start, end, middle: (start + end) / 2, y, top: y - BAR_HEIGHT / 2, bottom: y + BAR_HEIGHT / 2, label: end - start > textWidth(label, LABEL_SIZE - 1) + 6 ? label : "", ink: DARK.has(FILLS[i] ?? "") ? "#ffffff" : INK };
    }).filter(({ start, end }) => end > start);
  });
  const ticks = [0, 25, 50, 75, 100].map((tick) => ({ x: (tick / 100) * width, label: `${tick}%` }));
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, WIDTH),
    width,
    height: rows.height,
    layer: [
      ...rows.layers,
      { data: { values: ticks }, mark: { type: "text", baseline: "middle", fontSize: LABEL_SIZE, color: MUTED }, encoding: { x: inPixels("x"), y: { value: -12 }, text: { field: "label" } } },
      { data: { values: pieces }, layer: [
        { mark: { type: "rect", stroke: "#ffffff", strokeWidth: 1 }, encoding: { x: inPixels("start"), x2: { field: "end" }, y: inPixels("top"), y2: { field: "bottom" }, fill: { field: "part", type: "nominal", scale: { domain: [...parts], range: FILLS.slice(0, parts.length) }, legend: { orient: "top", title: null, symbolType: "square", symbolStrokeWidth: 0, offset: 28 } }, ...LINKED } },
        { mark: { type: "text", baseline: "middle", fontSize: LABEL_SIZE - 1, color: { expr: "datum.ink" } }, encoding: { x: inPixels("middle"), y: inPixels("y"), text: { field: "label" } } },
      ] },
      { data: { values: sums.map((sum, i) => ({ sum, y: rows.middles[i] ?? 0 })) }, mark: { type: "text", align: "right", baseline: "middle", fontSize: LABEL_SIZE, color: INK }, encoding: { x: { value: width + side }, y: inPixels("y"), text: { field: "sum" } } },
    ],
    config: CONFIG,
  };
}

function describe(title: string, drawn: readonly Stack[], parts: readonly string[]): string {
  if (drawn.length === 0) return `${sentence(title)} No values to draw.`;
  const said = (stack: Stack) => `${stack.category}: ${stack.counts.map((count, i) => `${parts[i] ?? ""} ${count}`).join(", ")}`;
  const last = drawn.at(-1);
  return `Stacked bars, ${drawn.length}. ${sentence(title)} ${drawn.slice(0, 5).map(said).join("; ")}${drawn.length > 5 && last !== undefined ? `; … ${said(last)}` : ""}.`;
}
