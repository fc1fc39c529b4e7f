import { wholeOf, type Slice } from "../slice";

/**
 * The fields of a JSON object as text: numbers and truth values as written, a list's texts a line each.
 * Empty values and nested objects have no text and are left out.
 */
export function fieldValues(object: object): ReadonlyMap<string, Slice> {
  const fields = new Map<string, Slice>();
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    const text = asText(value);
    if (text !== "") fields.set(name, wholeOf(name, text));
  }
  return fields;
}

function asText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(asText).filter((part) => part !== "").join("\n");
  return "";
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
