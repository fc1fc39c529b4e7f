import { parse } from "csv-parse/sync";

export type Report = (line: number, field: string | null, reason: string, mend: string) => void;

export interface RegionRow {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

/**
 * The rows of regions.csv under its header, each a line of its own. What a line's quotation marks break, they break
 * in that line alone: the others are still read.
 *
 * @param columns those that the file must have.
 * @returns the rows, those of `columns` that they lack, and all codes, those of unreadable lines too.
 */
export function regionRows(text: string, columns: readonly string[], report: Report): { rows: RegionRow[]; missing: readonly string[]; codes: ReadonlySet<string> } {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/);
  const [head = "", ...rest] = lines;
  if (head.trim() === "") {
    report(1, null, "the file does not begin with its header line", `Restore it: ${columns.join(",")}.`);
    return { rows: [], missing: columns, codes: new Set() };
  }
  const header = parseLine(head, 1, report) ?? [];
  const missing = columns.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !columns.includes(name));
  const twice = header.filter((name, i) => header.indexOf(name) !== i);
  if (missing.length > 0) report(1, null, `the header has no column ${missing.join(", ")}`, separatorMend(head) ?? "Restore the header line.");
  if (unknown.length > 0) report(1, null, `unknown column ${unknown.join(", ")}`, `The columns are ${columns.join(", ")}.`);
  if (twice.length > 0) report(1, null, `the column ${twice.join(", ")} is there twice`, "Remove one of the two.");
  // A file without most of its columns is another file, and its rows say nothing.
  if (missing.length > columns.length / 2) return { rows: [], missing, codes: new Set() };
  const fields = parseAtOnce(rest) ?? rest.map((line, i) => parseLine(line, i + 2, report));
  const rows = fields.flatMap((record, i): RegionRow[] => {
    const line = i + 2;
    if (record === null || (record.length === 1 && record[0]?.trim() === "")) return [];
    if (rest[i]?.includes("\uFFFD") === true) report(line, null, "the line has characters that are not UTF-8", "Save the file as UTF-8 (in Excel: CSV UTF-8).");
    if (record.length === header.length) return [{ record: Object.fromEntries(columns.map((name) => [name, record[header.indexOf(name)] ?? ""])), line }];
    report(line, null, `the row has ${record.length} fields, the header ${header.length}`, "Quote a field that holds a comma, and keep the commas of empty fields.");
    return [];
  });
  const codes = new Set(fields.map((record, i) => record?.[header.indexOf("code")] ?? /^"?([^",]*)/.exec(rest[i] ?? "")?.[1] ?? ""));
  return { rows, missing, codes };
}

function separatorMend(head: string): string | null {
  return /^[^,]*[;\t][^,]*$/u.test(head) ? "Put commas between the fields: a table program saved the file with another mark." : null;
}

/** All lines in one go, which is many times faster; null where some quotation mark is wrong. */
function parseAtOnce(lines: readonly string[]): (string[] | null)[] | null {
  try {
    const records = parse(lines.join("\n"), { relax_column_count: true, skip_empty_lines: false });
    // A mark that is not closed may swallow the lines up to the next one.
    const whole = records.length === lines.length || (records.length === lines.length - 1 && lines.at(-1) === "");
    return whole && !records.some((record) => record.some((field) => field.includes("\n"))) ? records : null;
  } catch {
    return null;
  }
}

function parseLine(line: string, number: number, report: Report): string[] | null {
  if (line === "") return [""];
  try {
    return parse(line, { relax_column_count: true })[0] ?? [""];
  } catch {
    report(number, null, "a quotation mark is not closed, or stands within a field", 'Put the whole field in quotation marks, and double those within it: "the ""Silk Road"" town".');
    return null;
  }
}
