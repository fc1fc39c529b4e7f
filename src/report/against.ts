import { parse } from "csv-parse/sync";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { MendableError, problem } from "../problem";

/** What of a report's provenance tells two runs apart. */
const Facts = z.object({
  kit_version: z.string(),
  lexicon_hash: z.string(),
  files: z.array(z.object({ file: z.string(), sha256: z.string() })),
});

/** A figure that differs. */
export interface Moved {
  readonly row: string;
  readonly column: string;
  readonly before: number;
  readonly now: number;
}

export interface TableDifference {
  /** `03-themes/02-theme-counts.csv`. */
  readonly table: string;
  /** The largest relative change first. */
  readonly moved: readonly Moved[];
  /** Rows that only one of the two has. */
  readonly n_new: number;
  readonly n_gone: number;
}

export interface ReportDifference {
  readonly tables: readonly TableDifference[];
  /** What may have moved them, in words: documents, lexicon, kit. */
  readonly causes: readonly string[];
}

/**
 * Compares the tables of two folders of reports: which figures moved, and what differs between the runs.
 *
 * @param before folder of the earlier reports
 * @throws MendableError where that folder holds no reports.
 */
export function compareReports(before: string, now: string): ReportDifference {
  if (!existsSync(join(before, "provenance.json"))) {
    throw new MendableError([problem({ code: "against", file: before, reason: "it holds no reports of this kit (provenance.json is missing)", mend: "Name the folder of an earlier run, a copy of reports/<corpus>." })]);
  }
  const tables = tablesIn(now)
    .filter((table) => existsSync(join(before, table)))
    .map((table) => difference(table, read(join(before, table)), read(join(now, table))))
    .filter(({ moved, n_new, n_gone }) => moved.length + n_new + n_gone > 0);
  return { tables, causes: causes(facts(before), facts(now)) };
}

/** For a terminal, so many figures a table at most. */
export function formatDifference({ tables, causes }: ReportDifference, most = 8): string {
  const lines = tables.flatMap(({ table, moved, n_new, n_gone }) => [
    `${table}: ${moved.length} figures moved${n_new > 0 ? `, ${n_new} rows new` : ""}${n_gone > 0 ? `, ${n_gone} rows gone` : ""}`,
    ...moved.slice(0, most).map(({ row, column, before, now }) => `  ${row}: ${column} ${before} → ${now}`),
    ...(moved.length > most ? [`  … and ${moved.length - most} more`] : []),
  ]);
  return [tables.length === 0 ? "No figure moved." : lines.join("\n"), causes.length === 0 ? "Documents, lexicon and kit are the same." : `What differs between the runs:\n${causes.map((cause) => `  ${cause}`).join("\n")}`].join("\n");
}

function tablesIn(out: string): string[] {
  return readdirSync(out)
    .filter((name) => !name.startsWith(".") && statSync(join(out, name)).isDirectory())
    .sort()
    .flatMap((name) => readdirSync(join(out, name)).filter((file) => file.endsWith(".csv")).sort().map((file) => `${name}/${file}`));
}

type Row = Readonly<Record<string, string>>;

function read(path: string): Row[] {
  return parse(readFileSync(path), { columns: true, bom: true, relax_column_count: true });
}

function difference(table: string, before: readonly Row[], now: readonly Row[]): TableDifference {
  const columns = Object.keys(now[0] ?? before[0] ?? {});
  // A column of numbers alone is a figure; all others together name the row.
  const isFigure = (column: string): boolean => [...before, ...now].every((row) => row[column] === "" || Number.isFinite(Number(row[column])));
  const figures = columns.filter(isFigure);
  const names = columns.filter((column) => !figures.includes(column) && !column.endsWith("interval"));
  const keyOf = (row: Row): string => [...new Set(names.map((name) => row[name] ?? "").filter((value) => value !== ""))].join(" · ");
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const later = new Set(now.map(keyOf));
  const moved = now.flatMap((row) => {
    const old = earlier.get(keyOf(row));
    if (old === undefined) return [];
    return figures.filter((column) => old[column] !== undefined && old[column] !== row[column]).map((column) => ({ row: keyOf(row), column, before: Number(old[column]), now: Number(row[column]) }));
  });
  const change = ({ before: a, now: b }: Moved): number => Math.abs(b - a) / Math.max(Math.abs(a), Math.abs(b), 1e-12);
  moved.sort((a, b) => change(b) - change(a));
  return { table, moved, n_new: [...later].filter((key) => !earlier.has(key)).length, n_gone: [...earlier.keys()].filter((key) => !later.has(key)).length };
}

function facts(out: string): z.output<typeof Facts> {
  return Facts.parse(JSON.parse(readFileSync(join(out, "provenance.json"), "utf8")));
}

function causes(before: z.output<typeof Facts>, now: z.output<typeof Facts>): string[] {
  const [old, current] = [before, now].map(({ files }) => new Map(files.map(({ file, sha256 }) => [file, sha256]))) as [Map<string, string>, Map<string, string>];
  const added = [...current.keys()].filter((file) => !old.has(file));
  const gone = [...old.keys()].filter((file) => !current.has(file));
  const changed = [...current].filter(([file, hash]) => old.has(file) && old.get(file) !== hash).map(([file]) => file);
  return [
    ...added.map((file) => `document added: ${file}`),
    ...gone.map((file) => `document gone: ${file}`),
    ...changed.map((file) => `document changed: ${file}`),
    ...(before.lexicon_hash === now.lexicon_hash ? [] : [`lexicon: ${before.lexicon_hash.slice(0, 12)} → ${now.lexicon_hash.slice(0, 12)}`]),
    ...(before.kit_version === now.kit_version ? [] : [`policyscope: ${before.kit_version} → ${now.kit_version}`]),
  ];
}
