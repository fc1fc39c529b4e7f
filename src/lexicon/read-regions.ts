import { z } from "zod";
import { MendableError, problem, type Problem } from "../problem";
import { regionMistakes, type ReadRegion } from "./region-mistakes";
import { REGION_LEVELS, type NamedRegion } from "./match";
import { regionRows, type Report } from "./region-rows";

const day = z.string().refine(isDay, "must be a day such as 2025-07-01, or empty").transform((text) => text || null);
const codeList = z.string().regex(/^(?:[A-Z0-9-]+(?:\|[A-Z0-9-]+)*)?$/, "must be codes with | between them, or empty").transform((text) => text.split("|").filter((code) => code !== ""));
const code = z.string().regex(/^(?:\d{6}|[A-Z]{2}|[A-Z]{2}-[A-Z0-9]{1,3}|X-[A-Z][A-Z-]*)$/, "must be a division code (510000), a country (LA), a part of one (VN-13) or a group (X-ASEAN)");
const name = z.string().refine((text) => text.trim() !== "", "must not be empty");

const fields = z.strictObject({
  code,
  level: z.enum(REGION_LEVELS, `must be one of ${REGION_LEVELS.join(", ")}`),
  parent: z.string().transform((text) => text || null),
  name_zh: name,
  name_en: name,
  name_vi: z.string(),
  aliases: z.string().transform((text) => (text === "" ? [] : text.split("|"))),
  members: codeList,
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
 * @throws MendableError with every mistake at once, each with its line: an unknown or missing column, quotation marks
 *   that are not closed, a wrong value, a code twice, a parent, member or successor that is not there, a level that
 *   does not fit the code or the parent, an alias twice in one row.
 */
export function readRegions(text: string, file: string): NamedRegion[] {
  const problems: Problem[] = [];
  const report: Report = (line, field, reason, mend) => void problems.push(problem({ code: "lexicon", file, line, field, reason, mend }));
  const { rows, missing, codes } = regionRows(text, COLUMNS, report);
  const regions: ReadRegion[] = [];
  for (const { record, line } of rows) {
    const read = Row.safeParse(record);
    if (read.success) regions.push({ region: read.data, line });
    else {
      for (const { path, message } of read.error.issues) {
        const field = path.join(".");
        if (!missing.includes(field)) report(line, field || null, message, "Correct the value in this column.");
      }
    }
  }
  // Without a column every row would be wrong once more.
  if (missing.length === 0) regionMistakes(regions, codes, report);
  if (rows.length === 0 && problems.length === 0) report(1, null, "the file has no regions", "Restore it from the kit, or write them with the committed script.");
  if (problems.length > 0) throw new MendableError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return regions.map(({ region }) => region);
}

/** An empty text, or a day that the calendar has. */
function isDay(text: string): boolean {
  if (text === "") return true;
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
