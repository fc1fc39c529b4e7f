import { cell } from "./any-table";
import { cleanText } from "./clean-text";

/** What stands for a missing key. */
const UNKNOWN = "not known";

/**
 * The labels of a column's keys, in the order of first appearance: from `labels`, else from the row's own label
 * column (`theme` → `theme_label`, `region` → `region_name`), else the key itself. Two keys with one label
 * (Jilin the province, Jilin the city) are told apart by the key.
 */
export function keyLabels(rows: readonly object[], column: string, labels?: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const key = keyOf(row, column);
    if (found.has(key)) continue;
    const own = cell(row, `${column}_label`) ?? cell(row, `${column}_name`);
    const label = cleanText(labels?.get(key) ?? (typeof own === "string" ? own : key));
    found.set(key, label === "" ? UNKNOWN : label);
  }
  const times = new Map<string, number>();
  for (const label of found.values()) times.set(label, (times.get(label) ?? 0) + 1);
  return new Map([...found].map(([key, label]) => [key, (times.get(label) ?? 0) > 1 ? `${label} (${cleanText(key)})` : label]));
}

/** A row's key in a column, as text; the empty string where it has none. */
export function keyOf(row: object, column: string): string {
  const value = cell(row, column);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
