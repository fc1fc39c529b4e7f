import { columnRole, type ColumnRole } from "./columns";
import { trimmedPart, type Slice } from "./slice";

const KEY_LINE = /^(?:([A-Za-z][A-Za-z_]{1,40}|[A-Z][a-z]+ [a-z]+)(?::(?=\s|$)|：)|(\p{Script=Han}{2,6})[:：])/u;
/** A key that is not known, with a value of one word: a scraper's own note. */
const NOTE = /^[a-z_]+: ?\S{0,40}\s*$/;
/** Fields that run over several lines, where a word and a colon may well be the text's own. */
const LONG: readonly (ColumnRole | undefined)[] = ["body", "summary", "translated_body", "html"];

/**
 * The fields of a text of `key: value` lines, in any order, those without a known name among them: each from its key
 * to the next key's line. Empty for a text that does not begin with a key.
 *
 * Within a long field a line is a new key only where keys are in lower case, as scrapers write them, and this one
 * has a known name, an underscore or a value of one word: `Source: …` is a line of the text.
 */
export function keyLines(whole: Slice): ReadonlyMap<string, Slice> {
  const fields = new Map<string, Slice>();
  let first: string | null = null;
  let name: string | null = null;
  let valueStart = 0;
  const close = (end: number): void => {
    if (name !== null) fields.set(name, trimmedPart(whole, valueStart, end));
  };
  for (let at = whole.start; at < whole.end; ) {
    const newline = whole.source.indexOf("\n", at);
    const end = newline < 0 ? whole.end : newline + 1;
    const line = whole.source.slice(at, Math.min(end, at + 90));
    const match = KEY_LINE.exec(line);
    const key = match?.[1] ?? match?.[2];
    const long = name !== null && LONG.includes(columnRole(name)?.role);
    const opens = key !== undefined && (!long || key.includes("_") || (isLower(key) && (columnRole(key) !== null || NOTE.test(line))));
    if (match !== null && opens && !fields.has(key) && key !== name && (first === null || isLower(key) === isLower(first))) {
      close(at);
      first ??= key;
      name = key;
      valueStart = at + match[0].length;
    } else if (name === null && whole.source.slice(at, end).trim() !== "") {
      return new Map();
    }
    at = end;
  }
  close(whole.end);
  return fields;
}

function isLower(key: string): boolean {
  return /^[a-z]/.test(key);
}
