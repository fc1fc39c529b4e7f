import { MendableError, problem } from "../problem";
import type { ColumnMap } from "./column-map";
import { columnRole, type ColumnRole, type ColumnRoles } from "./columns";
import { guessColumns } from "./guess-columns";
import type { RawRecord } from "./raw-record";
import type { Slice } from "./slice";

/** How the columns of one table were told. */
export interface TableColumns {
  readonly file: string;
  /** All columns, in order of appearance. */
  readonly names: readonly string[];
  readonly roles: ColumnRoles;
  /** Those that neither a person nor a known name told, with the reason. */
  readonly guessed: readonly { readonly role: ColumnRole; readonly column: string; readonly reason: string }[];
}

/**
 * What each column of a table holds: as a person says, else by its name, else by a guess from names and values.
 *
 * @param records of one file; those that are no rows are passed over
 * @returns null for a file without rows
 */
export function tableColumns(file: string, records: readonly RawRecord[], given: ColumnMap): TableColumns | null {
  const rows: ReadonlyMap<string, Slice>[] = [];
  const names = new Set<string>();
  for (const { content } of records) {
    if (!("fields" in content)) continue;
    rows.push(content.fields);
    for (const name of content.fields.keys()) names.add(name);
  }
  if (rows.length === 0) return null;
  const roles = new Map<string, { role: ColumnRole; rank: number }>();
  for (const [role, columns] of given) {
    for (const [rank, column] of columns.entries()) {
      const there = [...names].find((name) => isSameName(name, column));
      if (there !== undefined) roles.set(there, { role, rank });
    }
  }
  // A person who gives a role gives it whole, unless this table has none of the columns.
  const said = new Set([...given].filter(([role, columns]) => columns.length === 0 || [...roles.values()].some((known) => known.role === role)).map(([role]) => role));
  for (const name of names) {
    const known = columnRole(name);
    if (known !== null && !said.has(known.role) && !roles.has(name)) roles.set(name, known);
  }
  const taken = new Set([...said, ...[...roles.values()].map(({ role }) => role)]);
  const guessed = guessColumns([...names].filter((name) => !roles.has(name)), rows, taken);
  for (const { role, column } of guessed) roles.set(column, { role, rank: 0 });
  return { file, names: [...names], roles, guessed };
}

/** The same records, with what their columns hold. */
export function withRoles(records: readonly RawRecord[], { roles }: TableColumns): RawRecord[] {
  return records.map((record) => ("fields" in record.content ? { ...record, content: { ...record.content, roles } } : record));
}

/**
 * A column that a person names must be in one of the tables.
 *
 * @throws MendableError naming those that are there.
 */
export function checkGiven(given: ColumnMap, tables: readonly TableColumns[], from: string): void {
  if (tables.length === 0) return;
  const missing = [...given].filter(([, columns]) => columns.length > 0 && !columns.some((column) => tables.some(({ names }) => names.some((name) => isSameName(name, column)))));
  if (missing.length === 0) return;
  const there = tables.slice(0, MOST_NAMED).map(({ file, names }) => `${file} has ${names.slice(0, MOST_NAMED).join(", ")}${names.length > MOST_NAMED ? ", …" : ""}`);
  const mend = `Name a column that is there: ${there.join("; ")}${tables.length > MOST_NAMED ? "; …" : ""}.`;
  throw new MendableError(missing.map(([role, columns]) => problem({ code: "missing-column", file: from, field: role, reason: `no table has a column ${columns.map((column) => `"${column}"`).join(" or ")}`, mend })));
}

const MOST_NAMED = 30;

function isSameName(name: string, column: string): boolean {
  return name.normalize("NFC").trim() === column.normalize("NFC").trim();
}
