import type { Table } from "../table";
import { groupSize, numberCell } from "./any-table";
import { cellGrid, fitsUpright, type GridCell } from "./cell-grid";
import { FEW_DOCUMENTS, type Chart, type ChartOptions, type KeyColumn, type NumberColumn } from "./chart";
import { chartText } from "./chart-text";
import { colorScale } from "./color-scale";
import { languageWarning, refusal } from "./comparable";
import { numberFormat } from "./format-number";
import { keyLabels, keyOf } from "./key-labels";
import { columnBehind } from "./mark-link";
import { orderBySimilarity } from "./order-by-similarity";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { LABEL_SIZE } from "./theme";

export interface HeatmapOptions<Row extends object> extends ChartOptions {
  /** The column whose keys stand above. */
  readonly x: KeyColumn<Row>;
  /** The column whose keys stand at the left. */
  readonly y: KeyColumn<Row>;
  /** The column that a cell's colour stands for. */
  readonly color: NumberColumn<Row>;
  /** The column of documents behind a value: with fewer than five its cell is hollow. `of_docs` by default, where the table has it. */
  readonly n?: NumberColumn<Row>;
  /** By total, the largest first (the default); alike ones side by side; or as the table has them. Years stand in their order. */
  readonly sort?: "total" | "similarity" | "table";
  /** So many rows and so many columns with the largest totals; 40 by default. */
  readonly top?: number;
  /** What a pair of keys means that has no row: `unknown` (the default) is grey as where there are no documents, which a null always means. */
  readonly missing?: "unknown" | "zero";
}

/** By x, then y: the value, and the index of its row. */
type Cells = ReadonlyMap<string, ReadonlyMap<string, { readonly value: number | null; readonly row: number }>>;

const PERIOD = /^\d{4}(-\d{2})?$/;

/**
 * A grid of cells coloured by a number, in one hue. A cell without documents is grey with a dot, never zero.
 * Where the labels of the columns don't fit above their cells and those of the rows are shorter, the two
 * change places, so that the long ones are read at the left.
 *
 * @throws TypeError where a pair of keys stands in two rows, naming it.
 * @example
 * await show(heatmap(themes, { x: "group", y: "theme", color: "share_docs" }));
 */
export function heatmap<Row extends object>(table: Table<Row>, options: HeatmapOptions<Row>): Chart {
  const apart = [options.x, options.y];
  const refused = refusal(table, "heatmap", options.color, apart);
  if (refused !== null) return refused;
  const cells = toCells(table, options);
  const top = options.top ?? 40;
  const [allX, allY] = [keyLabels(table.rows, options.x, options.labels), keyLabels(table.rows, options.y, options.labels)];
  const value = (x: string, y: string) => {
    const found = cells.get(x)?.get(y)?.value;
    return found === undefined && options.missing === "zero" ? 0 : (found ?? null);
  };
  const byTotal = (keys: readonly string[], across: readonly string[], at: (key: string, other: string) => number | null) => largest(keys, across, at, top);
  const keptX = byTotal([...allX.keys()], [...allY.keys()], value);
  const keptY = byTotal([...allY.keys()], [...allX.keys()], (y, x) => value(x, y));
  const orderedX = order(keptX, [...allX.keys()], keptY, value, options.sort);
  const orderedY = order(keptY, [...allY.keys()], keptX, (y, x) => value(x, y), options.sort);
  const [labelsX, labelsY] = [orderedX.map((key) => allX.get(key) ?? key), orderedY.map((key) => allY.get(key) ?? key)];
  const swapped = !fitsUpright(labelsX, labelsY) && widest(labelsY) < widest(labelsX) && !orderedX.every((key) => PERIOD.test(key));

  const format = numberFormat(table, options.color, options.color);
  const size = options.n ?? groupSize(table);
  const drawn = orderedY.flatMap((y, line) =>
    orderedX.map((x, column): GridCell => {
      const found = value(x, y);
      const index = cells.get(x)?.get(y)?.row ?? null;
      const [labelX, labelY] = [labelsX[column] ?? x, labelsY[line] ?? y];
      return { row: index, few: found !== null && isFew(table.rows[index ?? -1] ?? {}, size), x: swapped ? labelY : labelX, y: swapped ? labelX : labelY, value: found, label: found === null ? "no documents" : format(found) };
    }),
  );
  // Hollow tells some from others: where all are of few documents, colours are read better whole.
  const allFew = drawn.some((cell) => cell.few) && drawn.every((cell) => cell.few || cell.value === null || cell.row === null);
  const left = [keptX.length < allX.size ? `${keptX.length} of ${allX.size} columns` : "", keptY.length < allY.size ? `${keptY.length} of ${allY.size} rows` : ""].filter(Boolean);
  const withoutRow = options.missing !== "zero" && orderedX.some((x) => orderedY.some((y) => cells.get(x)?.has(y) !== true));
  const text = chartText(table, options.color, options, [
    languageWarning(table, options.color, apart),
    drawn.some((cell) => cell.value === null) ? `Grey with a dot: no documents${withoutRow ? ", or not in the table" : ""}.` : "",
    allFew ? `Every cell is of fewer than ${FEW_DOCUMENTS} documents: they describe, and can't be compared.` : drawn.some((cell) => cell.few) ? `Hollow: fewer than ${FEW_DOCUMENTS} documents; they describe, and can't be compared.` : "",
    left.length > 0 ? `Those with the largest totals: ${left.join(", ")}.` : "",
  ]);
  const [columns, rows] = swapped ? [labelsY, labelsX] : [labelsX, labelsY];
  return {
    kind: "heatmap",
    ...text,
    description: describe(text.title, rows, columns, drawn),
    table,
    listed: null,
    behind: columnBehind(table, options.color),
    spec: cellGrid({ columns, rows, cells: allFew ? drawn.map((cell) => ({ ...cell, few: false })) : drawn, color: colorScale(table, options.color, table.columns[options.color].about, drawn.flatMap((cell) => cell.value ?? [])) }, text),
  };
}

function toCells<Row extends object>(table: Table<Row>, options: HeatmapOptions<Row>): Cells {
  const cells = new Map<string, Map<string, { value: number | null; row: number }>>();
  for (const [index, row] of table.rows.entries()) {
    const [x, y] = [keyOf(row, options.x), keyOf(row, options.y)];
    const column = cells.get(x) ?? new Map<string, { value: number | null; row: number }>();
    if (column.has(y)) throw new TypeError(`table ${table.name}: ${options.x} ${x || "null"} with ${options.y} ${y || "null"} stands in two rows, and a cell can show one`);
    cells.set(x, column.set(y, { value: numberCell(row, options.color), row: index }));
  }
  return cells;
}

/** The keys with the largest totals, those first. */
function largest(keys: readonly string[], across: readonly string[], at: (key: string, other: string) => number | null, top: number): string[] {
  const totals = keys.map((key) => ({ key, total: across.reduce((sum, other) => sum + (at(key, other) ?? 0), 0) }));
  // The sort is stable: equal totals stay as the table has them.
  return totals.sort((a, b) => b.total - a.total).slice(0, top).map(({ key }) => key);
}

function order(kept: readonly string[], all: readonly string[], across: readonly string[], at: (key: string, other: string) => number | null, sort: "total" | "similarity" | "table" = "total"): string[] {
  if (kept.every((key) => PERIOD.test(key))) return [...kept].sort();
  if (sort === "total") return [...kept];
  if (sort === "table") return all.filter((key) => kept.includes(key));
  return orderBySimilarity(kept.map((key) => across.map((other) => at(key, other)))).map((i) => kept[i] ?? "");
}

function isFew(row: object, size: string | undefined): boolean {
  const n = numberCell(row, size);
  return n !== null && n < FEW_DOCUMENTS;
}

function widest(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => textWidth(label, LABEL_SIZE)));
}

function describe(title: string, rows: readonly string[], columns: readonly string[], drawn: readonly GridCell[]): string {
  const strongest = drawn.filter((cell) => cell.value !== null).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, 5);
  const without = drawn.filter((cell) => cell.value === null).length;
  return (
    `Heat map, ${rows.length} rows by ${columns.length} columns. ${sentence(title)} ` +
    `Strongest: ${strongest.map((cell) => `${cell.y} with ${cell.x} ${cell.label}`).join("; ")}.${without > 0 ? ` ${without} cells without documents.` : ""}`
  );
}
