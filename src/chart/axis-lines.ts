import type { Axis } from "vega-lite/build/src/axis";
import type { ExprRef } from "vega";

/**
 * Axis properties for labels of several lines, which stand in the data with "\n" between them.
 * Vega hangs a label on its first line; here it is centred beside its place (above it, where it is turned), or stands on its last line above it.
 *
 * @param most lines of the longest label
 */
export function axisLines(side: "left" | "top" | "top, turned", most: number, lineHeight: number, padding: number): Axis<ExprRef> {
  const shifts = Array.from({ length: Math.max(0, most - 1) }, (_, i) => ({ test: `length(split(datum.value, '\\n')) === ${i + 2}`, more: (i + 1) * lineHeight }));
  const shared = { labelExpr: "split(datum.label, '\\n')", labelLineHeight: lineHeight, title: null, grid: false };
  if (side === "top") return { ...shared, orient: "top", labelPadding: { condition: shifts.map(({ test, more }) => ({ test, value: padding + more })), value: padding } };
  const centred: Axis<ExprRef> = { ...shared, labelPadding: padding, labelOffset: { condition: shifts.map(({ test, more }) => ({ test, value: -more / 2 })), value: 0 } };
  return side === "left" ? centred : { ...centred, orient: "top", labelAngle: 270 };
}
