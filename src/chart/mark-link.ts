import type { Table } from "../table";

/** The fields of a datum that tie its mark to a row of the chart's table. */
export interface MarkLink {
  /** `#row-12`: the index of the row. */
  readonly href: string | null;
  /** What the mark says, for those who don't see it, and for who points at it. */
  readonly says: string;
}

/** Encodings of the marks that stand for rows. */
export const LINKED = { href: { field: "href" }, description: { field: "says" } } as const;

/** @param row index of the row in the chart's table; null where a mark stands for none. */
export function markLink(row: number | null, says: string): MarkLink {
  return { href: row === null ? null : `#row-${row}`, says: says.replace(/\s*\n\s*/g, " ") };
}

/** The column whose evidence stands behind a chart's marks: the drawn one where it counts, else the first that does; null where none does. */
export function columnBehind<Row extends object>(table: Table<Row>, drawn: keyof Row & string): (keyof Row & string) | null {
  const counting = table.counting;
  return counting.includes(drawn) ? drawn : (counting.find((name) => table.columns[name].counts === "sentence") ?? counting[0] ?? null);
}
