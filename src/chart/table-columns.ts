import type { AnyTable } from "./any-table";
import { columnOf } from "./any-table";

/** How the cells of a column stand: a concordance's contexts meet at the match between them. */
export type CellLook = "number" | "text" | "left context" | "match";

/** A column as it is shown. */
export interface ShownColumn {
  readonly name: string;
  readonly look: CellLook;
}

/** What of a concordance stands beside its lines; the CSV has the rest. */
const BESIDE = ["date", "issuer_region", "file"];

/** The columns to show, in order: all; of a concordance, the lines, and where they are from. */
export function shownColumns(table: AnyTable): ShownColumn[] {
  if (["left", "match", "right"].every((name) => table.header.includes(name))) {
    return [
      { name: "left", look: "left context" },
      { name: "match", look: "match" },
      ...["right", ...BESIDE.filter((name) => table.header.includes(name))].map((name) => ({ name, look: "text" as const })),
    ];
  }
  return table.header.map((name) => ({ name, look: ["int32", "float32"].includes(columnOf(table, name)?.type ?? "") ? "number" : "text" }));
}
