import { parse, type Info } from "csv-parse/sync";
import { z } from "zod";
import { MendableError, problem, type Problem } from "../problem";
import { REGION_LEVELS, type Region } from "./match";

/** A region with every name by which texts call it. */
export interface NamedRegion extends Region {
  /** As the file has them: `?` before one that counts only where something nearby supports it. */
  readonly aliases: readonly string[];
}

const day = z.string().regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/, "must be a day such as 2025-07-01, or empty").transform((text) => text || null);
const codes = z.string().regex(/^(?:[A-Z0-9-]+(?:\|[A-Z0-9-]+)*)?$/, "must be codes with | between them, or empty").transform(pieces);
const code = z.string().regex(/^(?:\d{6}|[A-Z]{2}|[A-Z]{2}-[A-Z0-9]{1,3}|X-[A-Z][A-Z-]*)$/, "must be a division code (510000), a country (LA), a part of one (VN-13) or a group (X-ASEAN)");
const name = z.string().min(1, "must not be empty");

const fields = z.strictObject({
  code,
  level: z.enum(REGION_LEVELS, `must be one of ${REGION_LEVELS.join(", ")}`),
  parent: z.string().transform((text) => text || null),
  name_zh: name,
  name_en: name,
  name_vi: z.string(),
  aliases: z.string().transform(pieces),
  members: codes,
  valid_from: day,
  valid_to: day,
  successor: z.string().transform((text) => text || null),
});
const COLUMNS: readonly string[] = Object.keys(fields.shape);
const Row = fields.transform((row): NamedRegion => ({ ...row, name_vi: row.name_vi || row.name_en }));

/**
 * Reads regions.csv.
 *
 * @param text the file's content, with its header line.
 * @param file its path, for the messages.
 * @throws MendableError with every mistake at once: an unknown or missing column, a wrong value, a code twice,
 *   a parent, member or successor that is not there, a region that holds itself, an alias twice in one row.
 */
export function readRegions(text: string, file: string): NamedRegion[] {
  const problems: Problem[] = [];
  const report = (line: number | null, field: string | null, reason: string, mend: string): void => {
    problems.push(problem({ code: "lexicon", file, line, field, reason, mend }));
  };
  const rows = parseRows(text, report);
  const regions: { region: NamedRegion; line: number }[] = [];
  for (const { record, line } of rows) {
    const read = Row.safeParse(record);
    if (read.success) regions.push({ region: read.data, line });
    else for (const issue of read.error.issues) report(line, issue.path.join(".") || null, issue.message, "Correct the value in this column.");
  }
  if (rows.length > 0) checkReferences(regions, report);
  if (problems.length > 0) throw new MendableError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return regions.map(({ region }) => region);
}

type Report = (line: number | null, field: string | null, reason: string, mend: string) => void;

function parseRows(text: string, report: Report): { record: Record<string, string>; line: number }[] {
  let parsed: { record: string[]; info: Info }[];
  try {
    parsed = parse(text, { bom: true, info: true, skip_empty_lines: true, relax_column_count: true }) as unknown as { record: string[]; info: Info }[];
  } catch (error) {
    const line = /line (\d+)/.exec((error as Error).message)?.[1];
    report(line === undefined ? null : Number(line), null, (error as Error).message, "Close the quotation mark, or double one that is part of the text.");
    return [];
  }
  const [header, ...rows] = parsed;
  if (!hasColumns(header?.record ?? [], report)) return [];
  return rows.flatMap(({ record, info }) => {
    const line = info.lines;
    if (record.length === header?.record.length) return [{ record: Object.fromEntries(header.record.map((name, i) => [name, record[i] ?? ""])), line }];
    report(line, null, `the row has ${record.length} fields, the header ${header?.record.length ?? 0}`, "Quote a field that holds a comma, and keep the commas of empty fields.");
    return [];
  });
}

/** A wrong header is one mistake, not one in every row. */
function hasColumns(header: readonly string[], report: Report): boolean {
  const missing = COLUMNS.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !COLUMNS.includes(name));
  if (missing.length > 0) report(1, null, `the header has no column ${missing.join(", ")}`, "Restore the header line.");
  if (unknown.length > 0) report(1, null, `unknown column ${unknown.join(", ")}`, `The columns are ${COLUMNS.join(", ")}.`);
  return missing.length === 0 && unknown.length === 0;
}

function checkReferences(regions: readonly { region: NamedRegion; line: number }[], report: Report): void {
  const lines = new Map<string, number>();
  for (const { region, line } of regions) {
    const before = lines.get(region.code);
    if (before !== undefined) report(line, "code", `${region.code} is there already, in line ${before}`, "Keep one row a code, and put other names into its aliases.");
    else lines.set(region.code, line);
    const twice = region.aliases.find((alias, i) => region.aliases.indexOf(alias) !== i);
    if (twice !== undefined) report(line, "aliases", `${twice} stands there twice`, "Remove one.");
  }
  const parents = new Map(regions.map(({ region }) => [region.code, region.parent]));
  for (const { region, line } of regions) {
    const known = (field: string, wanted: string | null): void => {
      if (wanted !== null && !lines.has(wanted)) report(line, field, `there is no region ${wanted}`, "Correct the code, or add a row for it.");
    };
    known("parent", region.parent);
    known("successor", region.successor);
    for (const member of region.members) known("members", member);
    if (holdsItself(region.code, parents)) report(line, "parent", `${region.code} is its own parent, or its parent's parent`, "Correct the parent.");
  }
}

function holdsItself(code: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

function pieces(text: string): string[] {
  return text.split("|").filter((piece) => piece !== "");
}
