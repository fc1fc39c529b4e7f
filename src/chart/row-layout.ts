import type { Field } from "vega-lite/build/src/channeldef";
import type { UnitSpec } from "vega-lite/build/src/spec";
import { textWidth } from "./text-width";
import { GRID, INK, LABEL_SIZE } from "./theme";
import { wrapText } from "./wrap-text";

export interface RowLayout {
  /** Width of the widest label and its distance to the plot. */
  readonly side: number;
  readonly height: number;
  /** The middle of each label's row, from the top. */
  readonly middles: readonly number[];
  /** The labels, right-aligned beside the plot, with a faint line across it. */
  readonly layers: readonly UnitSpec<Field>[];
}

const LINE_HEIGHT = 15;
const GAP = 12;

/**
 * Rows one under the other, each as high as its label's lines.
 *
 * @param room the least height of what stands in a row
 * @param most width of a label, before it is wrapped
 * @example
 * rowLayout(["Sichuan 四川", "Laos 老挝"]).middles;   // [12.5, 37.5]
 */
export function rowLayout(labels: readonly string[], room = 16, most = 280): RowLayout {
  const wrapped = labels.map((label) => wrapText(label, most, LABEL_SIZE));
  const middles: number[] = [];
  let height = 0;
  for (const lines of wrapped) {
    const own = Math.max(room, LINE_HEIGHT * lines.length) + 9;
    middles.push(height + own / 2);
    height += own;
  }
  const side = Math.ceil(Math.max(0, ...wrapped.flat().map((line) => textWidth(line, LABEL_SIZE)))) + GAP;
  const values = wrapped.map((lines, i) => ({ side_label: lines.join("\n"), middle: middles[i], first_line: (middles[i] ?? 0) - (LINE_HEIGHT * (lines.length - 1)) / 2 }));
  return {
    side,
    height: Math.max(1, height),
    middles,
    layers: [
      { data: { values }, mark: { type: "rule", color: GRID }, encoding: { y: inPixels("middle"), x: { value: 0 }, x2: { value: "width" } } },
      { data: { values }, mark: { type: "text", align: "right", baseline: "middle", fontSize: LABEL_SIZE, color: INK, lineBreak: "\n", lineHeight: LINE_HEIGHT }, encoding: { y: inPixels("first_line"), x: { value: -GAP }, text: { field: "side_label" } } },
    ],
  };
}

/** A field that is a place in pixels already. */
export function inPixels<Name extends string>(field: Name) {
  return { field, type: "quantitative", scale: null, axis: null } as const;
}
