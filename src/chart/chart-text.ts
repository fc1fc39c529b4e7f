import type { TitleParams } from "vega-lite/build/src/title";
import type { AnyTable } from "./any-table";
import { cell, columnOf, numberCell } from "./any-table";
import type { ChartOptions } from "./chart";
import { cleanText } from "./clean-text";
import { sentence } from "./sentence";
import { ABOUT_SIZE, SUBTITLE_SIZE, TITLE_SIZE } from "./theme";
import { wrapText } from "./wrap-text";

export interface ChartText {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly about: string;
}

/**
 * The words around a picture: the caller's, else the table's own.
 *
 * @param value the column that is drawn
 * @param low the column of the lower ends of the intervals that are drawn; undefined where none are
 * @param intervals what they are drawn as: thin lines unless told
 * @param legend sentences on how to read the picture; empty ones are left out
 */
export function chartText(table: AnyTable, value: string, options: ChartOptions, legend: readonly string[], low?: string, intervals?: string): ChartText {
  const unit = cleanText(columnOf(table, value)?.about ?? value);
  return {
    name: table.name,
    title: cleanText(options.title ?? table.about.replace(/[.。]$/, "")),
    subtitle: cleanText(options.subtitle ?? sentence(unit)),
    about: [low === undefined ? "" : intervalSentence(table, low, intervals), ...legend, options.subtitle === undefined ? "" : sentence(unit)].filter((part) => part !== "").join(" "),
  };
}

/** The same for a picture that is more than one column: with a subtitle of its own, where the caller gives none. */
export function ownSubtitle(table: AnyTable, value: string, { subtitle, ...options }: ChartOptions, own: string, legend: readonly string[]): ChartText {
  return { ...chartText(table, value, options, legend), subtitle: cleanText(subtitle ?? own) };
}

/** The words as a specification's title, for front ends that draw the specification itself. */
export function specTitle(text: ChartText, width: number): TitleParams<never> {
  return {
    text: wrapText(text.title, width, TITLE_SIZE, true),
    subtitle: [...wrapText(text.subtitle, width, SUBTITLE_SIZE), ...wrapText(text.about, width * (SUBTITLE_SIZE / ABOUT_SIZE) * 0.8, ABOUT_SIZE)],
  };
}

/**
 * What the intervals are: what the table says of the column, and for plain `low` how each row's was found.
 *
 * @param drawn how they are drawn
 */
export function intervalSentence(table: AnyTable, low: string, drawn = "Thin lines"): string {
  const of = cleanText(columnOf(table, low)?.about ?? "").replace(/^lower (end|bound|limit) of /, "");
  const methods = new Set(table.rows.flatMap((row) => {
    const method = low === "low" && numberCell(row, low) !== null ? cell(row, "interval") : null;
    return typeof method === "string" && method !== "" ? [cleanText(method)] : [];
  }));
  return `${drawn}: ${[of === "" ? "intervals" : of, ...[...methods].sort()].join("; ")}.`;
}
