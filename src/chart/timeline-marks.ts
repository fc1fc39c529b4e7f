import type { Field, PositionFieldDef } from "vega-lite/build/src/channeldef";
import type { UnitSpec } from "vega-lite/build/src/spec";
import { LINKED } from "./mark-link";
import type { TimelineData } from "./timeline-data";
import { FAINT, MUTED } from "./theme";

export interface TimelineLook {
  /** Intervals as bands. */
  readonly bands: boolean;
  /** A moving average as the line. */
  readonly average: boolean;
}

/** Of a step, before the first and after the last period. */
export const POINT_PADDING = 0.3;

/** The lines, intervals and points of a panel, with its axes. */
export function timelineMarks(data: TimelineData, ticks: readonly number[], format: string, width: number, look: TimelineLook, color: object): UnitSpec<Field>[] {
  const x: PositionFieldDef<Field> = { field: "period", type: "ordinal", scale: { type: "point", domain: [...data.periods], padding: POINT_PADDING }, axis: { title: null, labelAngle: 0, labelAlign: "center", labelBaseline: "top", values: tickPeriods(data.periods, width), labelExpr: "slice(datum.label, 0, 4)", ticks: true, tickColor: FAINT, domain: true, domainColor: FAINT, labelColor: MUTED } };
  const y: PositionFieldDef<Field> = { field: "value", type: "quantitative", scale: { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], nice: false }, axis: { title: null, values: [...ticks], tickCount: ticks.length, format, labelColor: MUTED, labelFlush: false } };
  const hollow = { condition: { test: "datum.few", value: "#ffffff" }, ...color };
  const run = [{ field: "run" }, { field: "series" }];
  const bounded = "datum.low !== null && datum.high !== null";
  // An area of one point has no width.
  const thin = look.bands ? `${bounded} && datum.alone` : bounded;
  const line: UnitSpec<Field> = look.average
    ? { transform: [{ filter: "datum.average !== null" }], mark: { type: "line", strokeWidth: 2.5, strokeJoin: "round" }, encoding: { x, y: { ...y, field: "average" }, stroke: color, detail: run } }
    : { mark: { type: "line", strokeWidth: 2, strokeJoin: "round" }, encoding: { x, y, stroke: color, detail: run } };
  return [
    ...(look.bands ? [{ transform: [{ filter: `${bounded} && !datum.alone` }], mark: { type: "area" as const, opacity: 0.18 }, encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, fill: color, detail: run } }] : []),
    ...(look.average ? [{ mark: { type: "line" as const, strokeWidth: 0.75, opacity: 0.6 }, encoding: { x, y, stroke: color, detail: run } }] : []),
    line,
    { transform: [{ filter: thin }], mark: { type: "rule", strokeWidth: 1.25 }, encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, stroke: color } },
    { mark: { type: "circle", size: look.average ? 22 : 38, opacity: 1, strokeWidth: 1.5 }, encoding: { x, y, stroke: color, fill: hollow, ...LINKED, tooltip: [{ field: "series" }, { field: "period" }, { field: "value" }] } },
  ];
}

/** As many periods as have room for a year, from the first on; of months, those that begin a year. */
function tickPeriods(periods: readonly string[], width: number): string[] {
  const years = periods.filter((period) => period.length === 4 || period.endsWith("-01"));
  const wanted = years.length === 0 ? periods.slice(0, 1) : years;
  const step = Math.max(1, Math.ceil((wanted.length * 42) / width));
  return wanted.filter((_, i) => i % step === 0);
}
