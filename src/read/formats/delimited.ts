import { problem, type Problem } from "../../problem";
import type { RawRecord } from "../raw-record";
import { wholeOf, type Slice } from "../slice";
import { capped } from "./capped";
import type { Format } from "./format";
import { guessDelimiter } from "./guess-delimiter";
import { readRows } from "./read-rows";

/** A table of texts has a dozen columns; so many are a table on its side, or a wrong delimiter. */
const MANY_COLUMNS = 1000;

/**
 * A header and a row a record; records are numbered as the rows below the header stand in the file, those that could
 * not be read among them. The delimiter is a comma, tab, semicolon or bar.
 */
export const delimited: Format = (file, decoded) => {
  const { delimiter, text, firstLine } = guessDelimiter(file, decoded.includes("\n") ? decoded : decoded.replaceAll("\r", "\n"));
  const { rows, problems: broken } = readRows(file, text, delimiter, firstLine);
  const problems: Problem[] = [...broken];
  const [header, ...below] = rows;
  if (header?.cells == null) {
    if (header !== undefined) problems.push(problem({ code: "broken-file", file, line: header.line, reason: "the header, which names the columns, can't be read", mend: "Correct the quotes in it." }));
    return { records: [], problems: capped(file, problems) };
  }
  const names = columnNames(header.cells);
  if (names.length >= MANY_COLUMNS) {
    problems.push(problem({ code: "many-columns", file, line: header.line, reason: `the table has ${names.length} columns`, mend: "Check that its texts are its rows, not its columns." }));
  }
  const records: RawRecord[] = [];
  for (const [i, { cells, line }] of below.entries()) {
    if (cells === null || cells.every((cell) => cell.trim() === "")) continue;
    const place = { file, line, record: i + 1 };
    if (cells.length < names.length || cells.slice(names.length).some((cell) => cell.trim() !== "")) {
      const reason = `the row has ${cells.length} cells, the header ${names.length}`;
      const mend = "Put cells that hold a delimiter or a line break between double quotes; what stands under the header's names was read.";
      problems.push(problem({ code: "uneven-row", ...place, reason, mend }));
    }
    const fields = new Map<string, Slice>();
    for (const [column, name] of names.entries()) {
      const cell = cells[column] ?? "";
      if (cell !== "") fields.set(name, wholeOf(name, cell));
    }
    records.push({ ...place, content: { fields } });
  }
  return { records, problems: capped(file, problems) };
};

/** As the header writes them; one without a name goes by its number, and the second of a name is `name (2)`. */
function columnNames(cells: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return cells.map((cell, i) => {
    const name = cell.trim() === "" ? `column ${i + 1}` : cell.trim();
    const n = (taken.get(name) ?? 0) + 1;
    taken.set(name, n);
    return n === 1 ? name : `${name} (${n})`;
  });
}
