import type { Scale } from "vega-lite/build/src/scale";
import type { ExprRef } from "vega";
import type { AnyTable } from "./any-table";
import { axisFormat } from "./format-number";
import { DIVERGING, LABEL_SIZE, SEQUENTIAL } from "./theme";
import { columnTicks } from "./value-axis";
import { wrapText } from "./wrap-text";

/**
 * How a number is told by colour: from zero in one hue, and where some are below zero, in two around it.
 *
 * @param unit what the colour stands for, above its legend
 */
export function colorScale(table: AnyTable, column: string, unit: string, values: readonly number[]) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const bound = Math.max(-low, high) || 1;
  const from = low < 0 ? -bound : 0;
  return {
    encoding: {
      field: "value",
      type: "quantitative",
      scale: { domain: [from, bound], range: [...(low < 0 ? DIVERGING : SEQUENTIAL)], interpolate: "rgb" } satisfies Scale<ExprRef>,
      legend: { title: wrapText(unit, 420, LABEL_SIZE), orient: "bottom", direction: "horizontal", gradientLength: 220, gradientThickness: 10, titleAnchor: "start", format: axisFormat(column), values: columnTicks(table, column, from, bound, 3).filter((tick) => tick >= from && tick <= bound) },
    } as const,
    /** Where ink is not read on the colour any more, as an expression. */
    dark: `abs(datum.value) > ${0.55 * bound}`,
  };
}
