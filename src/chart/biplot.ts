import type { TopLevelSpec } from "vega-lite";
import type { Table } from "../table";
import { numberCell, type AnyTable } from "./any-table";
import type { Chart, ChartOptions, KeyColumn, NumberColumn } from "./chart";
import { ownSubtitle, specTitle, type ChartText } from "./chart-text";
import { cleanText } from "./clean-text";
import { keyOf } from "./key-labels";
import { columnBehind, LINKED, markLink } from "./mark-link";
import { placeBeside } from "./place-beside";
import { roundTicks } from "./round-ticks";
import { inPixels } from "./row-layout";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { CATEGORIES, CONFIG, FAINT, GRID, INK, LABEL_SIZE, MUTED } from "./theme";
import { wrapText } from "./wrap-text";

export interface BiplotOptions<Row extends object> extends ChartOptions {
  /** The columns of the coordinates. */
  readonly x: NumberColumn<Row>;
  readonly y: NumberColumn<Row>;
  /** The column that tells what a point is (a group, a theme): its colour and shape. */
  readonly kind: KeyColumn<Row>;
  /** The column of the points' names. */
  readonly label: KeyColumn<Row>;
}

interface BiplotPoint {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  readonly label: string;
  readonly mass: number;
  /** The share of its place that the two axes show. */
  readonly quality: number | null;
}

const WIDTH = 960;
/** Room for labels around the points. */
const [SIDE, EDGE] = [110, 34];
const [LEAST_HEIGHT, MOST_HEIGHT] = [420, 820];
const LABEL_WIDTH = 180;
const LINE_HEIGHT = 13;
const RADIUS = 5;
const SHAPES = ["circle", "diamond", "square", "triangle-up", "triangle-down", "cross", "triangle-right", "triangle-left"];
/** Below this, a point is drawn hollow. */
const WELL_SHOWN = 0.5;

/**
 * The map of a correspondence analysis: points of two kinds around the origin, one unit as long on either axis, so that
 * distances can be read. Axes say how much of the inertia they show, computed from the columns `mass` and `quality`
 * where the table has all points; a point of which the two axes show less than half (`quality`) is hollow.
 *
 * @throws TypeError for more than eight kinds.
 * @example
 * await show(biplot(await correspondenceAnalysis(corpus), { x: "axis_1", y: "axis_2", kind: "kind", label: "key_label" }));
 */
export function biplot<Row extends object>(table: Table<Row>, options: BiplotOptions<Row>): Chart {
  const points = toPoints(table, options);
  const kinds = [...new Set(points.map((point) => point.kind))];
  if (kinds.length > CATEGORIES.length) throw new TypeError(`${kinds.length} kinds can't be told apart: column ${options.kind} has more than ${CATEGORIES.length} keys`);
  const shares = points.length === 0 ? null : inertiaShares(points.filter((point) => point.kind === kinds[0]));
  const map = layOut(points);
  const unnamed = map.labels.filter((label) => label === null).length;
  const text = ownSubtitle(table, options.x, options, `${kinds.map((kind) => `${kind}: ${points.filter((point) => point.kind === kind).length} points`).join("; ")}. Near each other: alike.`, [
    points.some((point) => point.quality !== null && point.quality < WELL_SHOWN) ? "Hollow: the two axes show less than half of the point's distance, and its place can't be read." : "",
    "Between points of different kinds only the direction from the origin can be read, not the distance.",
    unnamed > 0 ? `Without room for a name: ${unnamed}.` : "",
    table.rows.length > points.length ? `Without coordinates: ${table.rows.length - points.length}.` : "",
  ]);
  return {
    kind: "biplot",
    ...text,
    description: describe(text.title, points, kinds, shares),
    table,
    listed: null,
    behind: columnBehind(table, options.x),
    spec: toSpec(points, kinds, map, axisTitles(shares), text),
  };
}

function toPoints<Row extends object>(table: Table<Row>, { x, y, kind, label, labels }: BiplotOptions<Row>): BiplotPoint[] {
  const extra = (row: object, name: string) => ((table as AnyTable).header.includes(name) ? numberCell(row, name) : null);
  const one = table.rows.every((row) => numberCell(row, y) === null);
  return table.rows.flatMap((row, index): BiplotPoint[] => {
    const [atX, atY] = [numberCell(row, x), one ? 0 : numberCell(row, y)];
    const name = keyOf(row, label);
    return atX === null || atY === null ? [] : [{ row: index, x: atX, y: atY, kind: keyOf(row, kind), label: cleanText(labels?.get(name) ?? name), mass: extra(row, "mass") ?? 0, quality: extra(row, "quality") }];
  });
}

/**
 * The shares of inertia of the two axes, from all points of one kind: an axis' inertia is Σ mass·coordinate², and the
 * whole is Σ mass·distance², where quality is the share of distance² that lies in the two axes (Greenacre 2017,
 * Correspondence Analysis in Practice, ch. 11). Null where points are missing (the masses don't sum to 1).
 */
export function inertiaShares(points: readonly Pick<BiplotPoint, "x" | "y" | "mass" | "quality">[]): readonly [number, number] | null {
  const sum = (of: (point: (typeof points)[number]) => number) => points.reduce((total, point) => total + of(point), 0);
  const whole = sum(({ x, y, mass, quality }) => (quality === null || quality === 0 ? 0 : (mass * (x * x + y * y)) / quality));
  if (Math.abs(sum(({ mass }) => mass) - 1) > 1e-6 || whole === 0) return null;
  return [sum(({ x, mass }) => mass * x * x) / whole, sum(({ y, mass }) => mass * y * y) / whole];
}

function axisTitles(shares: readonly [number, number] | null): readonly [string, string] {
  const of = (share: number | undefined) => (share === undefined ? "" : `: ${(100 * share).toFixed(1)}% of the inertia`);
  return [`axis 1${of(shares?.[0])} →`, `↑ axis 2${of(shares?.[1])}`];
}

function layOut(points: readonly BiplotPoint[]) {
  const [xs, ys] = [[0, ...points.map((point) => point.x)], [0, ...points.map((point) => point.y)]];
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const unit = Math.min((WIDTH - 2 * SIDE) / (maxX - minX || 1), (MOST_HEIGHT - 2 * EDGE) / (maxY - minY || 1));
  const height = Math.max(LEAST_HEIGHT, Math.ceil((maxY - minY) * unit) + 2 * EDGE);
  const place = (x: number, y: number) => ({ x: WIDTH / 2 + (x - (minX + maxX) / 2) * unit, y: height / 2 - (y - (minY + maxY) / 2) * unit });
  const lines = points.map(({ label }) => wrapText(label, LABEL_WIDTH, LABEL_SIZE - 1));
  const labels = placeBeside(
    points.map((point, i) => ({ ...place(point.x, point.y), radius: RADIUS, labelWidth: Math.ceil(Math.max(0, ...(lines[i] ?? []).map((line) => textWidth(line, LABEL_SIZE - 1)))), labelHeight: LINE_HEIGHT * (lines[i]?.length ?? 1), strength: point.mass })),
    WIDTH,
    height,
  );
  return { place, height, lines, labels, ticks: roundTicks(Math.min(minX, minY), Math.max(maxX, maxY), 8) };
}

function toSpec(points: readonly BiplotPoint[], kinds: readonly string[], { place, height, lines, labels, ticks }: ReturnType<typeof layOut>, titles: readonly [string, string], text: ChartText): TopLevelSpec {
  const marks = points.map((point) => ({ ...markLink(point.row, point.label), ...place(point.x, point.y), kind: point.kind, shallow: point.quality !== null && point.quality < WELL_SHOWN }));
  const names = labels.flatMap((label, i) => {
    const point = points[i];
    if (label === null || point === undefined) return [];
    const { box, align, led } = label;
    const at = place(point.x, point.y);
    const x = align === "left" ? box.left : align === "right" ? box.right : (box.left + box.right) / 2;
    return [{ label: (lines[i] ?? []).join("\n"), align, x, y: box.top + LINE_HEIGHT / 2, led, from_x: at.x, from_y: at.y, to_x: Math.min(box.right, Math.max(box.left, at.x)), to_y: Math.min(box.bottom, Math.max(box.top, at.y)) }];
  });
  const origin = place(0, 0);
  const across = ticks.map((tick) => ({ at: place(tick, 0).x, label: written(tick) })).filter(({ at }) => at >= 0 && at <= WIDTH);
  const up = ticks.map((tick) => ({ at: place(0, tick).y, label: written(tick) })).filter(({ at }) => at >= 0 && at <= height);
  const kind = { field: "kind", type: "nominal" } as const;
  const [x, y] = [inPixels("x"), inPixels("y")];
  const name = { type: "text", align: { expr: "datum.align" }, baseline: "middle", fontSize: LABEL_SIZE - 1, lineBreak: "\n", lineHeight: LINE_HEIGHT } as const;
  const legend = kinds.length === 0 ? null : ({ orient: "top", title: null, offset: 32 } as const);
  const colors = { domain: [...kinds], range: CATEGORIES.slice(0, kinds.length) };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, WIDTH),
    width: WIDTH,
    height,
    layer: [
      { data: { values: across }, layer: [
        { mark: { type: "rule", color: GRID }, encoding: { x: inPixels("at"), y: { value: 0 }, y2: { value: "height" } } },
        { mark: { type: "text", baseline: "top", fontSize: LABEL_SIZE - 1, color: MUTED }, encoding: { x: inPixels("at"), y: { value: height + 6 }, text: { field: "label" } } },
      ] },
      { data: { values: up }, layer: [
        { mark: { type: "rule", color: GRID }, encoding: { y: inPixels("at"), x: { value: 0 }, x2: { value: "width" } } },
        { mark: { type: "text", align: "right", baseline: "middle", fontSize: LABEL_SIZE - 1, color: MUTED }, encoding: { y: inPixels("at"), x: { value: -6 }, text: { field: "label" } } },
      ] },
      { data: { values: [{ x: origin.x, y: origin.y }] }, layer: [
        { mark: { type: "rule", color: FAINT }, encoding: { x, y: { value: 0 }, y2: { value: "height" } } },
        { mark: { type: "rule", color: FAINT }, encoding: { y, x: { value: 0 }, x2: { value: "width" } } },
      ] },
      { data: { values: [{ x: WIDTH, y: height + 26, text: titles[0], align: "right" }, { x: 0, y: -14, text: titles[1], align: "left" }] }, mark: { type: "text", align: { expr: "datum.align" }, baseline: "middle", fontSize: LABEL_SIZE, color: MUTED }, encoding: { x, y, text: { field: "text" } } },
      { data: { values: names.filter(({ led }) => led) }, mark: { type: "rule", color: FAINT, strokeWidth: 0.75 }, encoding: { x: inPixels("from_x"), y: inPixels("from_y"), x2: { field: "to_x" }, y2: { field: "to_y" } } },
      { data: { values: marks }, mark: { type: "point", size: 62, opacity: 1, strokeWidth: 1.5 }, encoding: { x, y, shape: { ...kind, scale: { domain: [...kinds], range: SHAPES.slice(0, kinds.length) }, legend }, stroke: { ...kind, scale: colors, legend }, fill: { condition: { test: "datum.shallow", value: "#ffffff" }, ...kind, scale: colors, legend }, ...LINKED } },
      { data: { values: names }, layer: [
        { mark: { ...name, color: "#ffffff", stroke: "#ffffff", strokeWidth: 3, strokeJoin: "round" }, encoding: { x, y, text: { field: "label" } } },
        { mark: { ...name, color: INK }, encoding: { x, y, text: { field: "label" } } },
      ] },
    ],
    config: CONFIG,
  };
}

function written(tick: number): string {
  return String(tick).replace("-", "\u2212");
}

function describe(title: string, points: readonly BiplotPoint[], kinds: readonly string[], shares: readonly [number, number] | null): string {
  if (points.length === 0) return `${sentence(title)} No values to draw.`;
  const far = (kind: string) => [...points].filter((point) => point.kind === kind).sort((a, b) => Math.abs(b.x) * b.mass - Math.abs(a.x) * a.mass).slice(0, 4).map((point) => `${point.label} ${point.x < 0 ? "left" : "right"}`);
  const shown = shares === null ? "" : ` The axes show ${(100 * shares[0]).toFixed(1)}% and ${(100 * shares[1]).toFixed(1)}% of the inertia.`;
  return `Biplot of ${points.length} points. ${sentence(title)}${shown} Weightiest on axis 1: ${kinds.map((kind) => `${kind}: ${far(kind).join(", ")}`).join("; ")}.`;
}
