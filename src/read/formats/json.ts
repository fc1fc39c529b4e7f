import { columnRole } from "../columns";
import { problem, type Problem } from "../../problem";
import type { RawRecord } from "../raw-record";
import { capped } from "./capped";
import { fieldValues, isObject } from "./field-values";
import type { Format } from "./format";
import { jsonError } from "./json-error";
import { jsonLines } from "./json-lines";

/** How many objects may stand around the list of records: `{"result": {"data": [...]}}`. */
const DEEPEST = 4;

/** One object, a list of objects, or an object that holds one such list; also one object a line, under this name. */
export const json: Format = (file, decoded) => {
  const text = decoded.replace(/^\ufeff+/, "");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return holdsLines(text) ? jsonLines(file, text) : { records: [], problems: [broken(file, text)] };
  }
  const list = Array.isArray(value) ? (value as unknown[]) : listWithin(value, 0);
  if (list === null && isObject(value)) {
    return { records: [{ file, record: null, line: 1, content: { fields: fieldValues(value) } }], problems: [] };
  }
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  for (const [i, item] of (list ?? [value]).entries()) {
    if (isObject(item)) {
      records.push({ file, record: i + 1, line: 1, content: { fields: fieldValues(item) } });
    } else {
      const mend = 'Write objects with named fields, such as {"title": "…", "content": "…"}.';
      problems.push(problem({ code: "broken-record", file, record: i + 1, reason: "this item is not an object with named fields", mend }));
    }
  }
  return { records, problems: capped(file, problems) };
};

/** Whether the first lines are objects by themselves. */
function holdsLines(text: string): boolean {
  const [first, second] = text.slice(0, 1024 * 1024).split("\n", 3).filter((line) => line.trim() !== "");
  if (first === undefined || second === undefined) return false;
  try {
    return isObject(JSON.parse(first));
  } catch {
    return false;
  }
}

function broken(file: string, text: string): Problem {
  const at = jsonError(text);
  const line = text.slice(0, at).split("\n").length;
  const reason = at === text.length ? "the file is not JSON: it breaks off" : "the file is not JSON from this line on";
  const mend = "Mend it there, or save one object a line with the extension .jsonl, where one bad line spoils no other.";
  return problem({ code: "broken-file", file, line, reason, mend });
}

/** The one list of objects that an object holds, or one within it; null where the object has a text of its own. */
function listWithin(value: unknown, depth: number): unknown[] | null {
  if (!isObject(value) || depth >= DEEPEST) return null;
  const entries = Object.entries(value) as [string, unknown][];
  if (entries.some(([name, part]) => typeof part === "string" && part.trim() !== "" && columnRole(name)?.role === "body")) return null;
  const lists = entries.map(([, part]) => part).filter((part): part is unknown[] => Array.isArray(part) && part.length > 0 && part.every(isObject));
  if (lists.length > 0) return lists.length === 1 ? (lists[0] ?? null) : null;
  const within = entries.map(([, part]) => listWithin(part, depth + 1)).filter((part) => part !== null);
  return within.length === 1 ? (within[0] ?? null) : null;
}
