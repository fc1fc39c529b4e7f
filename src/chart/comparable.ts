import type { Table } from "../table";
import { cell, type AnyTable } from "./any-table";
import type { Chart } from "./chart";
import { specTitle } from "./chart-text";
import { CONFIG, INK, SUBTITLE_SIZE } from "./theme";
import { wrapText } from "./wrap-text";

/** A rate of word tokens: what a token is hangs on the language. */
const RATE = /(^|_)per_10k(_|$)/;
const LANGUAGE = /^(zh|en|vi)(-Han[st])?$/;
const SEVERAL_LANGUAGES = /^Rates of different languages are not to be ranked/;
const WIDTH = 760;

/**
 * Stands in the place of a chart that would rank rates of different languages: it says why, and what to draw instead.
 *
 * @param columns those that the chart tells apart by place or colour
 * @returns null where nothing speaks against the chart
 */
export function refusal<Row extends object>(table: Table<Row>, kind: Chart["kind"], value: string, columns: readonly (string | undefined)[]): Chart | null {
  if (!RATE.test(value) || !columns.some((column) => column !== undefined && languagesIn(table, column).size > 1)) return null;
  const title = "Rates of different languages can't be compared";
  const reason =
    "10,000 word tokens of Chinese, English and Vietnamese are not the same amount of text, and the terms of a theme are more complete in one language than in another. " +
    "Draw the share of documents instead, or one language at a time; the numbers are in the table.";
  return {
    kind,
    name: table.name,
    title,
    subtitle: "",
    description: `No picture: ${title}. ${reason}`,
    about: "",
    table,
    listed: null,
    behind: null,
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
      title: specTitle({ name: table.name, title, subtitle: "", about: "" }, WIDTH),
      data: { values: wrapText(reason, WIDTH, SUBTITLE_SIZE).map((line, i) => ({ line, y: 12 + 20 * i })) },
      width: WIDTH,
      height: 20 * wrapText(reason, WIDTH, SUBTITLE_SIZE).length,
      mark: { type: "text", align: "left", baseline: "middle", fontSize: SUBTITLE_SIZE, color: INK },
      encoding: { x: { value: 0 }, y: { field: "y", type: "quantitative", scale: null, axis: null }, text: { field: "line" } },
      config: CONFIG,
    },
  };
}

/** A warning for below the picture where groups of documents in several languages are compared by rate; empty where not. */
export function languageWarning(table: AnyTable, value: string, columns: readonly (string | undefined)[]): string {
  const groups = columns.some((column) => column !== undefined && /^group(_|$)/.test(column) && new Set(table.rows.map((row) => cell(row, column))).size > 1);
  return RATE.test(value) && groups && table.notes.some((note) => SEVERAL_LANGUAGES.test(note)) ? "Groups may differ in their language, and rates of different languages are not to be ranked against each other." : "";
}

/** The languages that a column's keys are; none where one of them is no language. */
function languagesIn(table: AnyTable, column: string): ReadonlySet<string> {
  const keys = table.rows.map((row) => LANGUAGE.exec(String(cell(row, column)))?.[1]);
  return new Set(keys.every((key) => key !== undefined) ? keys : []);
}
