import { problem, type Problem } from "../problem";
import type { RawRecord } from "./raw-record";

/** A year's work reports of all provinces together are shorter. */
const LONGEST_TEXT = 16 * 1024 * 1024;
/** The longest reports have 30,000 characters; on one line they would still be far below. */
const LONGEST_LINE = 1024 * 1024;

/** What is wrong with a record that no one wrote as a text: a line or a value of millions of characters. */
export function tooLong({ file, record, line, content }: RawRecord): Problem | null {
  const slices = "text" in content ? [content.text] : content.fields.values();
  for (const { field, source } of slices) {
    if (source.length <= LONGEST_LINE) continue;
    const place = { file, record, field, line: record === null ? null : line };
    if (source.length > LONGEST_TEXT) {
      return problem({ code: "too-long", ...place, reason: `the text has ${source.length} characters, more than any document`, mend: "Split it into its documents." });
    }
    const long = longLine(source);
    if (long > LONGEST_LINE) {
      return problem({ code: "too-long", ...place, reason: `a line has ${long} characters, more than any paragraph`, mend: "Check that it is a text, and break its lines at the paragraphs." });
    }
  }
  return null;
}

function longLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return Math.max(longest, text.length - start);
}
