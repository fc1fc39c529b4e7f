import type { TopLevelSpec } from "vega-lite";
import type { Table } from "../table";
import { FEW_DOCUMENTS, type Chart } from "./chart";
import { chartText, specTitle, type ChartText } from "./chart-text";
import { cleanText } from "./clean-text";
import { languageWarning, refusal } from "./comparable";
import { axisFormat, numberFormat } from "./format-number";
import { columnBehind } from "./mark-link";
import { roundTicks } from "./round-ticks";
import { sentence } from "./sentence";
import { spread } from "./spread";
import { textWidth } from "./text-width";
import { timelineData, type TimelineData, type TimelineOptions, type TimeSeries } from "./timeline-data";
import { POINT_PADDING, timelineMarks, type TimelineLook } from "./timeline-marks";
import { ACCENT, CATEGORIES, CONFIG, FAINT, INK, LABEL_SIZE, MARGIN, MAX_WIDTH } from "./theme";
import { wrapText } from "./wrap-text";

const WIDTH = 760;
const HEIGHT = 300;
const LABEL_COLUMN = 180;
const PANEL_COLUMNS = 4;
const PANEL_HEIGHT = 110;

/**
 * Lines over time. A period without documents is a gap, not a zero, and a point stands at every value.
 *
 * @throws TypeError where a series has two rows of one period, naming it.
 * @example
 * const trends = await themeTrends(corpus, { unit: "year", by: "issuer_region" });
 * await show(timeline(trends.filter((row) => row.theme === "tourism"), { x: "period", y: "share_docs", low: "share_docs_low", high: "share_docs_high", intervals: "bands", average: "moving_share_docs", series: "group" }));
 */
export function timeline<Row extends object>(table: Table<Row>, options: TimelineOptions<Row>): Chart {
  const refused = refusal(table, "timeline", options.y, [options.series]);
  if (refused !== null) return refused;
  const format = numberFormat(table, options.y, options.y);
  const data = timelineData(table, options, format);
  const drawn = { ...data, series: data.series.slice(0, options.top ?? 24) };
  const points = drawn.series.flatMap((series) => series.points);
  const withIntervals = points.some((point) => point.low !== null && point.high !== null);
  const panels = options.panels === true || drawn.series.length > CATEGORIES.length || (withIntervals && drawn.series.length > 1);
  const look = { bands: withIntervals && options.intervals === "bands", average: points.some((point) => point.average !== null) };
  const text = chartText(table, options.y, options, [
    languageWarning(table, options.y, [options.series]),
    points.some((point) => point.few) ? `Hollow: fewer than ${FEW_DOCUMENTS} documents.` : "",
    drawn.series.some(({ points: own }) => new Set(own.map((point) => point.run)).size > 1) ? "Gaps: no documents." : "",
    look.average && options.average !== undefined ? `Thick line: ${cleanText(table.columns[options.average].about)}; points: each ${points.some((point) => point.period.length > 4) ? "month" : "year"} alone.` : "",
    panels && drawn.series.length > 1 ? "Grey: the other series." : "",
    drawn.series.length < data.series.length ? `The ${drawn.series.length} largest of ${data.series.length}.` : "",
    data.undated > 0 ? `Without a date: ${data.undated}.` : "",
  ], withIntervals ? options.low : undefined, look.bands ? "Bands" : "Thin lines");
  const ends = points.flatMap((point) => [point.value, point.low ?? 0, point.high ?? 0, point.average ?? 0]);
  const ticks = roundTicks(Math.min(0, ...ends), Math.max(0, ...ends), panels ? 2 : 4);
  return {
    kind: "timeline",
    ...text,
    description: describe(text.title, drawn, format),
    table,
    listed: null,
    behind: columnBehind(table, options.y),
    spec: (panels ? toPanels : toOnePanel)(drawn, ticks, axisFormat(options.y), look, text),
  };
}

function toOnePanel(data: TimelineData, ticks: readonly number[], format: string, look: TimelineLook, text: ChartText): TopLevelSpec {
  const labels = data.series.length > 1 ? data.series.map((series) => wrapText(series.label, LABEL_COLUMN, LABEL_SIZE)) : [];
  const side = Math.ceil(Math.max(0, ...labels.flat().map((line) => textWidth(line, LABEL_SIZE))));
  const width = WIDTH - side - 66;
  const height = Math.max(HEIGHT, 17 * labels.flat().length);
  const range = labels.length === 0 ? [ACCENT] : [...CATEGORIES.slice(0, data.series.length)];
  const color = { field: "series", type: "nominal", scale: { domain: data.series.map((series) => series.label), range }, legend: null } as const;
  const place = (field: string) => ({ field, type: "quantitative", scale: null, axis: null }) as const;
  const ends = endLabels(data, ticks, labels, width, height);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, WIDTH),
    width,
    height,
    layer: [
      { data: { values: ends.filter((end) => end.led) }, mark: { type: "rule", strokeWidth: 0.75, strokeDash: [1, 3] }, encoding: { x: place("end_x"), y: place("end_y"), x2: { field: "leader_x" }, y2: { field: "middle" }, color } },
      { data: { values: data.series.flatMap((series) => [...series.points]) }, layer: timelineMarks(data, ticks, format, width, look, color) },
      { data: { values: ends }, mark: { type: "text", align: "left", baseline: "middle", fontSize: LABEL_SIZE, color: INK, lineBreak: "\n", lineHeight: 15 }, encoding: { x: place("x"), y: place("y"), text: { field: "label" } } },
      { data: { values: ends }, mark: { type: "circle", size: 50, opacity: 1 }, encoding: { x: place("swatch_x"), y: place("middle"), color } },
    ],
    config: CONFIG,
  };
}

/** A label at the right of each line, with a leader where it could not stand beside the line's end. In pixels. */
function endLabels(data: TimelineData, ticks: readonly number[], labels: readonly (readonly string[])[], width: number, height: number) {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const step = width / (data.periods.length - 1 + 2 * POINT_PADDING);
  const wanted = data.series.map((series) => height * (1 - ((series.points.at(-1)?.value ?? 0) - low) / (high - low)));
  const places = spread(wanted, data.series.map((_, i) => 15 * (labels[i]?.length ?? 1) + 2), height);
  return labels.map((lines, i) => {
    const series = data.series[i];
    const last = data.periods.indexOf(series?.points.at(-1)?.period ?? "");
    const [end_y, middle] = [wanted[i] ?? 0, places[i] ?? 0];
    const led = last < data.periods.length - 1 || Math.abs(end_y - middle) > 6;
    return { series: series?.label, label: lines.join("\n"), x: width + 30, swatch_x: width + 22, y: middle - (15 * (lines.length - 1)) / 2, middle, end_x: step * (POINT_PADDING + last), end_y, leader_x: width + 16, led };
  });
}

function toPanels(data: TimelineData, ticks: readonly number[], format: string, look: TimelineLook, text: ChartText): TopLevelSpec {
  const columns = Math.min(PANEL_COLUMNS, data.series.length);
  const width = Math.floor((MAX_WIDTH - 2 * MARGIN - 44) / columns) - 24;
  const heads = new Map(data.series.map((series) => [series.label, wrapText(series.label, width, LABEL_SIZE, true).join("\n")]));
  const values = data.series.flatMap((series) => series.points.map((point) => ({ ...point, panel: heads.get(series.label) ?? "" })));
  // Without the panel's own field, every panel has all lines.
  const others = { values: values.map(({ period, value, series, run }) => ({ period, value, line: `${series} ${run}` })) };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, MAX_WIDTH - 2 * MARGIN),
    data: { values },
    facet: { field: "panel", type: "nominal", sort: [...new Set(heads.values())], header: { title: null, labelAnchor: "start", labelFontSize: LABEL_SIZE, labelFontWeight: 600, labelColor: INK, labelLimit: 0, labelPadding: 6, labelExpr: "split(datum.label, '\\n')", labelLineHeight: 15 } },
    columns,
    spacing: { column: 24, row: 22 },
    spec: {
      width,
      height: PANEL_HEIGHT,
      layer: [
        { data: others, mark: { type: "line", color: FAINT, opacity: 0.5, strokeWidth: 0.75 }, encoding: { x: { field: "period", type: "ordinal" }, y: { field: "value", type: "quantitative" }, detail: { field: "line" } } },
        ...timelineMarks(data, ticks, format, width, look, { value: ACCENT }),
      ],
    },
    config: CONFIG,
  };
}

function describe(title: string, data: TimelineData, format: (value: number | null) => string): string {
  const said = (series: TimeSeries) => {
    const [first, last] = [series.points[0], series.points.at(-1)];
    return first === undefined || last === undefined ? "" : `${series.label === "" ? "" : `${series.label} `}from ${format(first.value)} (${first.period}) to ${format(last.value)} (${last.period})`;
  };
  return `Timeline of ${data.series.length} series, ${data.periods[0] ?? "no period"} to ${data.periods.at(-1) ?? "no period"}. ${sentence(title)} ${data.series.slice(0, 5).map(said).join("; ")}.`;
}
