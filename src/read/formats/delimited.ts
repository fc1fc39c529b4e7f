import { parse } from "csv-parse/sync";
import { problem, type Problem } from "../../problem";
import type { RawRecord } from "../raw-record";
import { wholeOf, type Slice } from "../slice";
import type { Format } from "./format";

/** After so many broken places the rest of a file is given up: it is no table. */
const MOST_BREAKS = 20;

interface Row {
  readonly cells: readonly string[];
  /** 1-based lines of the file. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A header and a row a record; the delimiter is the one that the header holds most of. Cells may hold line breaks. */
export const delimited: Format = (file, decoded) => {
  const problems: Problem[] = [];
  const rows = [...readRows(file, decoded, problems)];
  const header = rows.shift();
  if (header === undefined) return { records: [], problems };
  const names = header.cells.map((cell, i) => (cell.trim() === "" ? `column ${i + 1}` : cell.trim()));
  const records: RawRecord[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    const place = { file, line: row.firstLine, record: i + 1 };
    if (row.cells.length !== names.length) {
      const reason = `the row has ${row.cells.length} cells, the header ${names.length}`;
      const mend = "Put cells that hold a delimiter or a line break between double quotes; what stands under the header's names was read.";
      problems.push(problem({ code: "uneven-row", ...place, reason, mend }));
    }
    const fields = new Map<string, Slice>();
    for (const [column, name] of names.entries()) {
      const cell = row.cells[column] ?? "";
      if (cell !== "" && !fields.has(name)) fields.set(name, wholeOf(name, cell));
    }
    records.push({ ...place, content: { fields } });
  }
  return { records, problems };
};

/** Rows until the end; a row that breaks the parser costs its first line, and reading resumes on the next. */
function* readRows(file: string, decoded: string, problems: Problem[]): Generator<Row, void, undefined> {
  const delimiter = guessDelimiter(decoded);
  let rest = decoded;
  let line = 1;
  for (let breaks = 0; rest !== ""; breaks++) {
    let last = 0;
    const rows: Row[] = [];
    try {
      parse(rest, {
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (cells: string[], { lines }) => {
          rows.push({ cells, firstLine: line + last, lastLine: line + lines - 1 });
          last = lines;
          return null;
        },
      });
      yield* rows;
      return;
    } catch {
      yield* rows;
      const broken = firstTextLine(rest, last);
      problems.push(
        problem({
          code: breaks === MOST_BREAKS ? "broken-file" : "open-quote",
          file,
          line: line + broken,
          reason: breaks === MOST_BREAKS ? `more than ${MOST_BREAKS} rows are broken; the rest was not read` : "a double quote is not closed in the row that begins here, or stands within a cell",
          mend: "Close the quote, and write a quote inside a cell twice; the other rows were read.",
        }),
      );
      if (breaks === MOST_BREAKS) return;
      rest = rest.slice(startOfLine(rest, broken + 1));
      line += broken + 1;
    }
  }
}

/** The first line at or after `from` (0-based) that isn't blank. */
function firstTextLine(text: string, from: number): number {
  let at = startOfLine(text, from);
  let line = from;
  for (;;) {
    const end = text.indexOf("\n", at);
    if (end < 0 || text.slice(at, end).trim() !== "") return line;
    at = end + 1;
    line++;
  }
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let i = 0; i < line; i++) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

function guessDelimiter(decoded: string): string {
  const header = decoded.slice(0, startOfLine(decoded, 1));
  let best = ",";
  let most = 0;
  for (const candidate of [",", "\t", ";", "|"]) {
    const n = header.split(candidate).length - 1;
    if (n > most) [best, most] = [candidate, n];
  }
  return best;
}
