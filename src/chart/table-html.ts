import type { AnyTable } from "./any-table";
import { cell, columnOf } from "./any-table";
import { cleanText } from "./clean-text";
import { escapeHtml } from "./escape-html";
import { numberFormat } from "./format-number";
import { markLanguage } from "./mark-language";
import { shownColumns, type CellLook } from "./table-columns";

/** What stands for a value that there is none of. */
const NONE = "–";
const TEXT_STYLE = "text-align:left";
const STYLES: Readonly<Record<CellLook, string>> = {
  number: "text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap",
  text: TEXT_STYLE,
  "left context": "text-align:right",
  match: "text-align:center;white-space:nowrap",
};
/** Dates and periods don't break at their hyphens. */
const DATE = /^\d{4}-\d{2}(-\d{2})?$/;

/**
 * A table as HTML: its first rows, numbers aligned at the right with equal decimals, what each column means on its
 * header, and below it how many rows more there are and what a reader must know. A concordance is a list of lines that
 * meet at their matches. All text is escaped.
 *
 * @param rows so many rows at most
 * @example
 * tableHtml(themes);   // '<figure class="table" …><table>…'
 */
export function tableHtml(table: AnyTable, rows = 20): string {
  const left = table.rows.length - Math.min(rows, table.rows.length);
  const columns = shownColumns(table).map(({ name, look }) => toColumn(table, name, look));
  const head = columns.map(({ name, about, look }) => `<th scope="col"${look === "number" ? ' class="number"' : ""} title="${escapeHtml(about)}" data-column="${escapeHtml(name)}" style="${STYLES[look]}">${escapeHtml(name.replaceAll("_", " "))}</th>`).join("");
  const body = table.rows.slice(0, rows).map((row) => `<tr>${columns.map((column) => column.write(cell(row, column.name))).join("")}</tr>\n`).join("");
  const more = left > 0 ? `<p class="more" data-csv="${escapeHtml(table.name)}">${left} more ${left === 1 ? "row" : "rows"} in the CSV</p>\n` : "";
  const notes = notesHtml(table.notes);
  const none = table.rows.length === 0 ? `<p class="more">No rows.</p>\n` : "";
  return (
    `<figure class="table${columns.some(({ look }) => look === "match") ? " concordance" : ""}" data-table="${escapeHtml(table.name)}"><table>\n<caption style="${TEXT_STYLE}">${escapeHtml(cleanText(table.about))}</caption>\n` +
    `<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n${none}${more}${notes}</figure>\n`
  );
}

/** What a reader must know beside the numbers, folded, since much of it repeats; nothing where there is none. */
export function notesHtml(notes: readonly string[]): string {
  return notes.length > 0 ? `<details class="notes"><summary>How it was counted</summary><ul>${notes.map((note) => `<li>${escapeHtml(cleanText(note))}</li>`).join("")}</ul></details>\n` : "";
}

function toColumn(table: AnyTable, name: string, look: CellLook) {
  const column = columnOf(table, name);
  const format = numberFormat(table, name);
  const write = (value: unknown): string => {
    const text = typeof value === "number" && Number.isFinite(value) ? format(value) : toText(value);
    if (look === "number") return `<td style="${STYLES.number}">${text === "" ? NONE : escapeHtml(text)}</td>`;
    const { lang, html } = markLanguage(text);
    const none = look === "left context" ? "" : NONE;
    return `<td style="${STYLES[look]}${DATE.test(text) ? ";white-space:nowrap" : ""}"${lang === null ? "" : ` lang="${lang}"`}>${text === "" ? none : look === "match" ? `<mark>${html}</mark>` : html}</td>`;
  };
  return { name, about: cleanText(column?.about ?? ""), look, write };
}

function toText(value: unknown): string {
  if (value === null || value === undefined || (typeof value === "number" && !Number.isFinite(value))) return "";
  if (Array.isArray(value)) return value.map(toText).join(", ");
  return cleanText(typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : JSON.stringify(value));
}
