import type { Field, PositionFieldDef } from "vega-lite/build/src/channeldef";
import { columnOf, type AnyTable } from "./any-table";
import { axisFormat } from "./format-number";
import { roundTicks } from "./round-ticks";
import { GRID, MUTED } from "./theme";

/**
 * Scale and axis of values from left to right, from zero, the numbers above: round ones, whole ones for counts.
 *
 * @param values all that is drawn along it: values and the ends of their intervals
 */
export function valueAxis(table: AnyTable, column: string, values: readonly (number | null)[]): Pick<PositionFieldDef<Field>, "scale" | "axis"> {
  const ticks = columnTicks(table, column, Math.min(0, ...values.map((value) => value ?? 0)), Math.max(0, ...values.map((value) => value ?? 0)), 5);
  return {
    scale: { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], nice: false, zero: true },
    axis: { title: null, orient: "top", values: ticks, tickCount: ticks.length, labelFlush: false, labelColor: MUTED, gridColor: GRID, format: axisFormat(column) },
  };
}

/** Round numbers for an axis or a legend of a column; whole ones where it counts. */
export function columnTicks(table: AnyTable, column: string, low: number, high: number, about: number): number[] {
  const whole = columnOf(table, column)?.type === "int32";
  return roundTicks(low, high, whole ? Math.min(about, Math.max(1, high - low)) : about);
}
