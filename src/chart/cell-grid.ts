import type { TopLevelSpec } from "vega-lite";
import { axisLines } from "./axis-lines";
import type { ChartText } from "./chart-text";
import { specTitle } from "./chart-text";
import type { colorScale } from "./color-scale";
import { LINKED, markLink } from "./mark-link";
import { textWidth } from "./text-width";
import { CONFIG, GRID, INK, LABEL_SIZE, MARGIN, MAX_WIDTH, MUTED, NOTHING, NOTHING_DOT } from "./theme";
import { wrapText } from "./wrap-text";

export interface GridCell {
  /** Index of the table's row; null where a pair of labels has none. */
  readonly row: number | null;
  readonly x: string;
  readonly y: string;
  /** null where there is nothing to count: drawn grey, with a dot. A pair without a cell stays blank. */
  readonly value: number | null;
  /** Of so few documents that it can't be compared: drawn hollow. */
  readonly few: boolean;
  readonly label: string;
}

export interface Grid {
  /** Labels, each once, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly GridCell[];
  readonly color: ReturnType<typeof colorScale>;
}

const SIDE_WIDTH = 260;
const LINE_HEIGHT = 14;
const HEADER_LINES = 3;
const SHORT_LABEL = 130;
/** Ink of a nought: read at 4.5:1 on white, and no darker. */
const NEVER_INK = "#767676";
/** Width of a hollow cell's coloured edge. */
const EDGE = 3;
const INNER_WIDTH = MAX_WIDTH - 2 * MARGIN;

/** Whether the columns' labels can stand upright over cells that fit the width of a page. */
export function fitsUpright(columns: readonly string[], rows: readonly string[]): boolean {
  const width = cellWidth(columns, rows) - 4;
  return columns.every((label) => label.split(/\s+/).every((word) => wordWidth(word) <= width) && wrapText(label, width, LABEL_SIZE).length <= HEADER_LINES);
}

/** A grid of coloured cells: labels of the columns above, upright where they fit and vertical where not; of the rows at the left. */
export function cellGrid(grid: Grid, text: ChartText): TopLevelSpec {
  const upright = fitsUpright(grid.columns, grid.rows);
  const width = cellWidth(grid.columns, grid.rows);
  const column = new Map(grid.columns.map((label) => [label, wrapText(label, upright ? width - 4 : verticalLength(grid.columns, width), LABEL_SIZE).join("\n")]));
  const row = new Map(grid.rows.map((label) => [label, wrapText(label, SIDE_WIDTH, LABEL_SIZE).join("\n")]));
  const [columns, rows] = [[...new Set(column.values())], [...new Set(row.values())]];
  const height = 6 + LINE_HEIGHT * linesOf(rows);
  const labelled = width >= 8 + Math.max(0, ...grid.cells.map((cell) => cell.value === null ? 0 : textWidth(cell.label, LABEL_SIZE - 1)));
  // White is never: the lightest colour is a little, and hundreds of noughts must not outshout the rest.
  const isNever = grid.color.encoding.scale.domain[0] === 0 ? "datum.value === 0" : "false";
  const known = { filter: "datum.value !== null" };
  const unknown = { filter: "datum.value === null" };
  // Where cells are left blank, lines lead the eye to the labels.
  const lines = grid.cells.length < columns.length * rows.length ? ({ grid: true, tickBand: "extent", gridColor: GRID } as const) : {};
  const x = {
    field: "x",
    type: "nominal",
    scale: { domain: columns },
    axis: { ...axisLines(upright ? "top" : "top, turned", linesOf(columns), LINE_HEIGHT, 6), ...lines },
  } as const;
  const y = { field: "y", type: "nominal", scale: { domain: rows }, axis: { ...axisLines("left", linesOf(rows), LINE_HEIGHT, 8), ...lines } } as const;
  const onCell = { condition: [{ test: `!datum.few && ${grid.color.dark}`, value: "#ffffff" }, { test: isNever, value: NEVER_INK }], value: INK };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, INNER_WIDTH),
    data: { values: grid.cells.map((cell) => ({ ...cell, ...markLink(cell.row, `${cell.y}, ${cell.x}: ${cell.label}`), x: column.get(cell.x) ?? "", y: row.get(cell.y) ?? "" })) },
    width: Math.max(1, grid.columns.length) * width,
    height: Math.max(1, grid.rows.length) * height,
    layer: [
      { transform: [known], mark: { type: "rect", strokeWidth: 1 }, encoding: { x, y, fill: { condition: { test: isNever, value: "#ffffff" }, ...grid.color.encoding }, stroke: { condition: { test: isNever, value: GRID }, value: "#ffffff" }, ...LINKED, tooltip: [{ field: "y" }, { field: "x" }, { field: "label" }] } },
      { transform: [known, { filter: "datum.few" }], mark: { type: "rect", color: "#ffffff", width: width - 2 * EDGE, height: height - 2 * EDGE }, encoding: { x, y } },
      { transform: [unknown], mark: { type: "rect", color: NOTHING, stroke: "#ffffff", strokeWidth: 1 }, encoding: { x, y } },
      { transform: [unknown], mark: { type: "circle", color: NOTHING_DOT, size: 9, opacity: 1 }, encoding: { x, y } },
      ...(labelled ? [{ transform: [known], mark: { type: "text" as const, fontSize: LABEL_SIZE - 1 }, encoding: { x, y, text: { field: "label" }, color: onCell } }] : []),
    ],
    config: { ...CONFIG, scale: { bandPaddingInner: 0, bandPaddingOuter: 0 }, legend: { ...CONFIG.legend, labelColor: MUTED, offset: 12 } },
  };
}

/** The least length, from that of a short label and of the longest word, at which no vertical label has more lines than fit its column's width. */
function verticalLength(labels: readonly string[], width: number): number {
  const most = Math.max(1, Math.floor((width - 2) / LINE_HEIGHT));
  let length = Math.max(SHORT_LABEL, ...labels.flatMap((label) => label.split(/\s+/)).map((word) => textWidth(word, LABEL_SIZE)));
  while (labels.some((label) => wrapText(label, length, LABEL_SIZE).length > most)) length += 6;
  return length;
}

function linesOf(labels: Iterable<string>): number {
  return Math.max(1, ...[...labels].map((label) => label.split("\n").length));
}

function cellWidth(columns: readonly string[], rows: readonly string[]): number {
  const side = Math.max(0, ...rows.flatMap((label) => wrapText(label, SIDE_WIDTH, LABEL_SIZE)).map((line) => textWidth(line, LABEL_SIZE)));
  return Math.min(76, Math.max(14, Math.floor((INNER_WIDTH - side - 12) / Math.max(1, columns.length))));
}

/** A word of Han may be broken anywhere, so only its characters have to fit. */
function wordWidth(word: string): number {
  return textWidth(word.replace(/[\u2e80-\u9fff\uf900-\ufaff]+/g, "四"), LABEL_SIZE);
}
