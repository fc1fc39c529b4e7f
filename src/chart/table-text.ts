import type { AnyTable } from "./any-table";
import { cell } from "./any-table";
import { cleanText } from "./clean-text";
import { numberFormat } from "./format-number";
import { shownColumns } from "./table-columns";
import { textWidth } from "./text-width";

/** In columns of a terminal, where Han is two wide. */
const MOST = 40;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60]|[\u{1f000}-\u{3ffff}]/u;

/**
 * A table as plain text for a terminal: its first rows in columns, long cells cut short.
 *
 * @param rows so many rows at most
 * @example
 * tableText(themes);   // "theme  n\ntrade  12\n"
 */
export function tableText(table: AnyTable, rows = 20): string {
  const left = table.rows.length - Math.min(rows, table.rows.length);
  const columns = shownColumns(table).map(({ name, look }) => {
    const format = numberFormat(table, name);
    const cells = [name, ...table.rows.slice(0, rows).map((row) => (look === "left context" ? shortenLeft : shorten)(toText(cell(row, name), format)))];
    return { cells, atRight: look === "number" || look === "left context", width: Math.max(...cells.map(columnsOf)) };
  });
  const lines = Array.from({ length: Math.min(rows, table.rows.length) + 1 }, (_, i) =>
    columns.map(({ cells, atRight, width }) => {
      const text = cells[i] ?? "";
      const space = " ".repeat(width - columnsOf(text));
      return atRight ? space + text : text + space;
    }).join("  ").trimEnd(),
  );
  const below = [...(left > 0 ? [`${left} more ${left === 1 ? "row" : "rows"} in the CSV`] : []), ...table.notes.map(cleanText)];
  return [cleanText(table.about), "", ...lines, ...(below.length > 0 ? ["", ...below] : [])].join("\n") + "\n";
}

function toText(value: unknown, format: (value: number) => string): string {
  if (typeof value === "number") return Number.isFinite(value) ? format(value) : "";
  if (Array.isArray(value)) return value.map((item) => toText(item, format)).join(", ");
  return value === null || value === undefined ? "" : cleanText(typeof value === "string" ? value : JSON.stringify(value));
}

/** A text of at most 40 columns of a terminal, cut short where it has more. */
export function shorten(text: string): string {
  if (columnsOf(text) <= MOST) return text;
  let head = "";
  for (const character of text) {
    if (columnsOf(head + character) > MOST - 1) break;
    head += character;
  }
  return `${head}…`;
}

/** The same, cut at its beginning. */
function shortenLeft(text: string): string {
  if (columnsOf(text) <= MOST) return text;
  let tail = "";
  for (const character of Array.from(text).reverse()) {
    if (columnsOf(character + tail) > MOST - 1) break;
    tail = character + tail;
  }
  return `…${tail}`;
}

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text.normalize("NFC")) columns += WIDE.test(character) ? 2 : textWidth(character, 1) === 0 ? 0 : 1;
  return columns;
}
