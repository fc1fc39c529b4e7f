import { wholeOf, type Slice } from "../slice";

/** Deeper than this no one nests what a person reads. */
const DEEPEST = 6;

/**
 * The fields of a JSON object as text: numbers and truth values as written, a list's texts a line each, the fields of
 * an object within it as `meta.date`. Empty values have no text and are left out.
 */
export function fieldValues(object: object): ReadonlyMap<string, Slice> {
  const fields = new Map<string, Slice>();
  gather(object, "", 0, fields);
  return fields;
}

function gather(object: object, prefix: string, depth: number, fields: Map<string, Slice>): void {
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    const name = prefix + key;
    if (isObject(value) && depth < DEEPEST) {
      gather(value, `${name}.`, depth + 1, fields);
      continue;
    }
    const text = asText(value, depth);
    if (text !== "" && !fields.has(name)) fields.set(name, wholeOf(name, text));
  }
}

/** Objects in a list give their texts, so that a text kept as a list of paragraphs is whole. */
function asText(value: unknown, depth: number): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (depth >= DEEPEST) return "";
  const parts: unknown[] = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return parts.map((part) => asText(part, depth + 1)).filter((part) => part !== "").join("\n");
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
