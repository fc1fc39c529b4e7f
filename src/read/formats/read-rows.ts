import { parse } from "csv-parse/sync";
import { problem, type Problem } from "../../problem";

/** A row of a table that could be read (its cells) or not (null), in the order of the file. */
export interface Row {
  readonly cells: readonly string[] | null;
  /** 1-based line where it begins. */
  readonly line: number;
}

/** A file that is broken so often is no table. */
const MOST_BREAKS = 2000;
const NEWLINE = 0x0a;

/**
 * The rows of a table, blank lines left out. Cells between quotes may hold line breaks. A row whose quote is not
 * closed, or that goes on after it, costs the line on which it begins: reading resumes on the next.
 *
 * @param firstLine the line of the file on which `decoded` begins
 */
export function readRows(file: string, decoded: string, delimiter: string, firstLine: number): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  const bytes = Buffer.from(decoded);
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let line = firstLine;
  let at = 0;
  const skipBlankLines = (): void => {
    for (let end = lineEnd(bytes, at); at < bytes.length && bytes.subarray(at, end).every((byte) => byte <= 0x20); end = lineEnd(bytes, at)) {
      at = end;
      line++;
    }
  };
  for (let breaks = 0; ; breaks++) {
    const base = line;
    const origin = at;
    skipBlankLines();
    try {
      parse(bytes.subarray(origin), {
        delimiter,
        record_delimiter: ["\n", "\r\n"],
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (cells: string[], info) => {
          // The parser says where a row ends; the next one begins there, after blank lines.
          if (cells.some((cell) => cell.trim() !== "") || cells.length > 1) rows.push({ cells, line });
          at = origin + info.bytes;
          line = base + info.lines;
          skipBlankLines();
          return null;
        },
      });
      return { rows, problems };
    } catch (error) {
      const end = lineEnd(bytes, at);
      const literal = literalRow(bytes.subarray(at, end), delimiter);
      const code = (error as { code?: string }).code;
      if (code === "INVALID_OPENING_QUOTE" && literal !== null) {
        rows.push({ cells: literal, line });
      } else {
        rows.push({ cells: null, line });
        const reason = code === "CSV_QUOTE_NOT_CLOSED" ? "a double quote that opens in this row is not closed" : "a double quote that opens in this row is not closed, or text follows the one that closes it";
        problems.push(problem({ code: "open-quote", file, line, record: rows.length - 1, reason, mend: "Close the quote, and write a quote inside a cell twice; the other rows were read." }));
      }
      at = end;
      line++;
      if (breaks < MOST_BREAKS) continue;
      problems.push(problem({ code: "broken-file", file, line, reason: `more than ${breaks} rows are broken; the rest, from this line on, was not read`, mend: "Save the table again as CSV with quoted cells." }));
      return { rows, problems };
    }
  }
}

/** A line with a quote in the middle of an unquoted cell (`a 5" pipe`) says what it means; null where it doesn't. */
function literalRow(line: Uint8Array, delimiter: string): string[] | null {
  try {
    const [row] = parse(Buffer.from(line), { delimiter, record_delimiter: ["\n", "\r\n"], relax_column_count: true, relax_quotes: true });
    return row ?? null;
  } catch {
    return null;
  }
}

/** Where the line ends that holds this place, its line break included. */
function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(NEWLINE, at);
  return end < 0 ? bytes.length : end + 1;
}
