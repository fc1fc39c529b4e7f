import { cell, columnOf, type AnyTable } from "./any-table";
import { escapeMarkdown } from "./escape-markdown";
import { numberFormat } from "./format-number";

/**
 * A table as Markdown: its first rows, numbers at the right, then how many rows more there are, then its notes.
 *
 * @param rows so many rows at most
 */
export function tableMarkdown(table: AnyTable, rows = 20): string {
  const left = table.rows.length - Math.min(rows, table.rows.length);
  const columns = table.header.map((name) => {
    const type = columnOf(table, name)?.type;
    const format = numberFormat(table, name);
    const write = (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? format(value) : typeof value === "string" || typeof value === "boolean" ? String(value) : "");
    return { name, number: type === "int32" || type === "float32", write };
  });
  const line = (cells: readonly string[]) => `| ${cells.map((text) => escapeMarkdown(text) || "–").join(" | ")} |`;
  return [
    ...(table.about === "" ? [] : [`**${escapeMarkdown(table.about)}**`, ""]),
    line(columns.map(({ name }) => name)),
    `|${columns.map(({ number }) => (number ? " ---: " : " --- ")).join("|")}|`,
    ...table.rows.slice(0, rows).map((row) => line(columns.map(({ name, write }) => write(cell(row, name))))),
    ...(table.rows.length === 0 ? ["", "No rows."] : left > 0 ? ["", `${left} more ${left === 1 ? "row" : "rows"} in the CSV`] : []),
    ...(table.notes.length === 0 ? [] : ["", ...table.notes.map((note) => `- ${escapeMarkdown(note)}`)]),
  ].join("\n");
}
