import type { Table } from "../table";
import { groupSize, numberCell } from "./any-table";
import { FEW_DOCUMENTS, type ChartOptions, type KeyColumn, type NumberColumn } from "./chart";
import { numberFormat } from "./format-number";
import { keyLabels, keyOf } from "./key-labels";

/** What a chart of one value a category takes. */
export interface RankedOptions<Row extends object> extends ChartOptions {
  /** The column whose keys stand down the side. */
  readonly category: KeyColumn<Row>;
  /** The column of the values. */
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

export interface RankedRow {
  /** Index of its row. */
  readonly row: number;
  readonly category: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly color: string;
  /** Documents behind it; null where the table doesn't say. */
  readonly n: number | null;
  readonly few: boolean;
  /** The value as it is written. */
  readonly label: string;
}

/**
 * The rows that have a value, from the largest, or in the table's order.
 *
 * @param each what a row stands for: a category, or a category in one colour
 * @throws TypeError where two rows stand for the same, naming it.
 */
export function rankedRows<Row extends object>(table: Table<Row>, options: RankedOptions<Row>, each: "category" | "category and color" = "category"): RankedRow[] {
  const { category, color } = options;
  const labels = keyLabels(table.rows, category, options.labels);
  const colors = color === undefined ? new Map<string, string>() : keyLabels(table.rows, color, options.labels);
  const format = numberFormat(table, options.value, options.value);
  const seen = new Set<string>();
  const found = table.rows.flatMap((row, index): RankedRow[] => {
    const key = keyOf(row, category);
    const shade = color === undefined ? "" : keyOf(row, color);
    const named = each === "category" || color === undefined ? [key] : [key, shade];
    if (seen.has(named.join("\n"))) throw new TypeError(`table ${table.name}: ${category} ${key || "null"}${named.length > 1 ? ` with ${String(color)} ${shade || "null"}` : ""} stands in two rows, and one can be shown; choose one group first`);
    seen.add(named.join("\n"));
    const value = numberCell(row, options.value);
    if (value === null) return [];
    const n = numberCell(row, options.n ?? groupSize(table));
    return [{
      row: index,
      category: labels.get(key) ?? key,
      value,
      low: numberCell(row, options.low),
      high: numberCell(row, options.high),
      color: colors.get(shade) ?? "",
      n,
      few: n !== null && n < FEW_DOCUMENTS,
      label: format(value),
    }];
  });
  return options.sort === "table" ? found : found.sort((a, b) => b.value - a.value || (a.category < b.category ? -1 : 1));
}
