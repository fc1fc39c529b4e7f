import type { AnyTable } from "./any-table";
import { columnOf, numberCell } from "./any-table";

const THIN_SPACE = "\u202f";
const MINUS = "\u2212";
/** Columns whose numbers are parts of a whole, by the kit's naming. */
const SHARE = /(^|_)(share|jaccard)(_|$)|^share/;
/** Measures of association, which say nothing past the second decimal. */
const ASSOCIATION = /^(n?pmi|log_dice|log_ratio|lrc|kappa|dp|juilland)/;
const PROBABILITY = /^p(_adjusted)?$/;
/** A year is no amount: 2024, not 2 024. */
const YEAR = /(^|_)year(_|$)/;

export type NumberFormat = (value: number | null) => string;

/**
 * How the numbers of a column are written: shares in per cent, association with two decimals, counts with thin
 * spaces, other numbers with as many decimals as tell them apart, the same for the whole column.
 *
 * @param like a column whose unit it shares: `low` and `high` are written as the column that they bound
 * @example
 * numberFormat(table, "share_docs")(0.25);   // "25%"
 */
export function numberFormat(table: AnyTable, column: string, like = boundedBy(table, column)): NumberFormat {
  const values = table.rows.flatMap((row) => numberCell(row, column) ?? []);
  if (YEAR.test(column)) return (value) => (value === null ? "" : String(value));
  if (SHARE.test(like)) return percent(values);
  if (PROBABILITY.test(like)) return (value) => (value === null ? "" : value < 0.001 ? "<0.001" : fixed(value, 3));
  if (ASSOCIATION.test(like)) return (value) => (value === null ? "" : fixed(value, 2));
  if (columnOf(table, column)?.type === "int32" || values.every(Number.isInteger)) return (value) => (value === null ? "" : fixed(value, 0));
  const largest = Math.max(0, ...values.map(Math.abs));
  const decimals = largest >= 100 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : 3;
  return (value) => (value === null ? "" : fixed(value, decimals));
}

/** The d3-format of an axis or a scale of a column. Its precision is given: the one that d3 derives from the ticks writes 0.15 as 0.1 at times. */
export function axisFormat(column: string): string {
  return SHARE.test(column) ? ".9~%" : ",.9~r";
}

/** What `low` and `high` bound: what they are named after, else what their explanation names, else the table's rate. */
function boundedBy(table: AnyTable, column: string): string {
  if (!/(^|_)(low|high)$/.test(column)) return column;
  const stem = column.replace(/_(low|high)$/, "");
  if (stem !== column && table.header.includes(stem)) return stem;
  const about = new Set(columnOf(table, column)?.about.match(/\w+/g));
  const others = table.header.filter((name) => name !== column && columnOf(table, name)?.type === "float32");
  return others.find((name) => about.has(name)) ?? others.find((name) => name === "per_10k" || SHARE.test(name)) ?? column;
}

function percent(values: readonly number[]): NumberFormat {
  // Where all are small, whole per cents would make them equal.
  const decimals = values.some((value) => value !== 0) && values.every((value) => Math.abs(value) < 0.1) ? 1 : 0;
  const least = 10 ** -decimals;
  return (value) => {
    if (value === null) return "";
    // A rare thing is not a missing one.
    return value > 0 && value * 100 < least / 2 ? `<${fixed(least, decimals)}%` : `${fixed(value * 100, decimals)}%`;
  };
}

function fixed(value: number, decimals: number): string {
  const [whole = "", part] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
  const written = part === undefined ? grouped : `${grouped}.${part}`;
  return value < 0 && /[1-9]/.test(written) ? MINUS + written : written;
}
