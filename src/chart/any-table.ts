import type { Column } from "../table";

/** What a drawing or a listing needs of a table, whatever its rows are; every `Table<Row>` is one. */
export interface AnyTable {
  readonly name: string;
  readonly about: string;
  readonly header: readonly string[];
  /** A {@link Column} by each name of `header`. */
  readonly columns: object;
  readonly rows: readonly object[];
  readonly notes: readonly string[];
  toCSV(): string;
}

/** The value of a row in a column; null where the row has none. */
export function cell(row: object, column: string): unknown {
  return (Object.hasOwn(row, column) ? (row as Record<string, unknown>)[column] : null) ?? null;
}

/** The value of a row in a column of numbers; null where it has none, or none that can be drawn. */
export function numberCell(row: object, column: string | undefined): number | null {
  const value = column === undefined ? null : cell(row, column);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** How a column is written; undefined where the table has no such column. */
export function columnOf(table: AnyTable, name: string): Column | undefined {
  return Object.hasOwn(table.columns, name) ? (table.columns as Record<string, Column>)[name] : undefined;
}

/** The column of how many documents a row's group has, where the table has one. */
export function groupSize(table: AnyTable): string | undefined {
  return table.header.includes("of_docs") ? "of_docs" : undefined;
}
