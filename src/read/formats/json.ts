import { problem } from "../../problem";
import type { RawRecord } from "../raw-record";
import { fieldValues, isObject } from "./field-values";
import type { Format } from "./format";

/** One object, a list of objects, or an object one of whose fields is a list of objects. */
export const json: Format = (file, decoded) => {
  let value: unknown;
  try {
    value = JSON.parse(decoded);
  } catch (error) {
    // The parser's own words change from one Node to the next; the place that they name does not.
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = position === undefined ? null : decoded.slice(0, Number(position)).split("\n").length;
    const reason = line === null ? "the file is not JSON: it breaks off" : "the file is not JSON from this line on";
    const mend = "Mend it there, or save one object a line with the extension .jsonl, where one bad line spoils no other.";
    return { records: [], problems: [problem({ code: "broken-file", file, line, reason, mend })] };
  }
  const list = Array.isArray(value) ? (value as unknown[]) : listWithin(value);
  if (list === null && isObject(value)) {
    return { records: [{ file, record: null, line: 1, content: { fields: fieldValues(value) } }], problems: [] };
  }
  const records: RawRecord[] = [];
  const problems = [];
  for (const [i, item] of (list ?? [value]).entries()) {
    if (isObject(item)) {
      records.push({ file, record: i + 1, line: 1, content: { fields: fieldValues(item) } });
    } else {
      const mend = 'Write objects with named fields, such as {"title": "…", "content": "…"}.';
      problems.push(problem({ code: "broken-record", file, record: i + 1, reason: "this item is not an object with named fields", mend }));
    }
  }
  return { records, problems };
};

function listWithin(value: unknown): unknown[] | null {
  if (!isObject(value)) return null;
  const lists = Object.values(value).filter((part): part is unknown[] => Array.isArray(part) && part.length > 0 && part.every(isObject));
  return lists.length === 1 ? (lists[0] ?? null) : null;
}
