import type { Table } from "../table";
import { groupSize, numberCell } from "./any-table";
import { FEW_DOCUMENTS, type ChartOptions, type KeyColumn, type NumberColumn } from "./chart";
import { keyLabels, keyOf } from "./key-labels";
import { markLink, type MarkLink } from "./mark-link";

export interface TimelineOptions<Row extends object> extends ChartOptions {
  /** The column of years (`2021`) or months (`2021-03`). */
  readonly x: KeyColumn<Row>;
  /** The column of the lines' height. */
  readonly y: NumberColumn<Row>;
  /** A column of keys, one line each; past eight, or with intervals, each has a panel of its own. */
  readonly series?: KeyColumn<Row>;
  readonly low?: NumberColumn<Row>;
  readonly high?: NumberColumn<Row>;
  /** Intervals as thin lines at each point (the default), or as a band behind the line. */
  readonly intervals?: "lines" | "bands";
  /** The column of a moving average: it is the line then, and the values are points. It stops where they do. */
  readonly average?: NumberColumn<Row>;
  /** A panel for each series though one would hold them: small multiples. */
  readonly panels?: boolean;
  /** The column of documents behind a value: with fewer than five its point is hollow. `of_docs` by default. */
  readonly n?: NumberColumn<Row>;
  /** So many of the largest series; 24 by default. */
  readonly top?: number;
}

export interface TimePoint extends MarkLink {
  readonly period: string;
  readonly series: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** The moving average, where one is drawn and known. */
  readonly average: number | null;
  readonly few: boolean;
  /** Points of one series without a gap between them share a run. */
  readonly run: number;
  /** Whether it is the only one of its run. */
  readonly alone: boolean;
}

export interface TimeSeries {
  readonly label: string;
  readonly points: readonly TimePoint[];
}

export interface TimelineData {
  /** Every year or month from the first to the last, those without documents too. */
  readonly periods: readonly string[];
  /** The largest sums first. */
  readonly series: readonly TimeSeries[];
  /** Rows that no time is known of. */
  readonly undated: number;
}

const PERIOD = /^(\d{4})(?:-(\d{2}))?$/;

/**
 * Rows as series of points over all periods.
 *
 * @param format how a point's value is said.
 * @throws TypeError where a series has two rows of one period, naming it.
 */
export function timelineData<Row extends object>(table: Table<Row>, options: TimelineOptions<Row>, format: (value: number | null) => string): TimelineData {
  const labels = options.series === undefined ? new Map([["", ""]]) : keyLabels(table.rows, options.series, options.labels);
  const indexOf = new Map<object, number>(table.rows.map((row, index) => [row, index]));
  const say = (series: string, period: string, row: Row, value: number): MarkLink => markLink(indexOf.get(row) ?? null, `${series === "" ? "" : `${series}, `}${period}: ${format(value)}`);
  const bySeries = new Map<string, Map<string, Row>>([...labels.keys()].map((key) => [key, new Map<string, Row>()]));
  let undated = 0;
  for (const row of table.rows) {
    const period = keyOf(row, options.x);
    if (!PERIOD.test(period)) {
      undated++;
      continue;
    }
    const key = options.series === undefined ? "" : keyOf(row, options.series);
    const rows = bySeries.get(key);
    if (rows?.has(period) === true) throw new TypeError(`table ${table.name}: ${key === "" ? "" : `${key} in `}${period} stands in two rows, and a line can show one; choose one group first, or give \`series\``);
    rows?.set(period, row);
  }
  const periods = allPeriods([...bySeries.values()].flatMap((rows) => [...rows.keys()]));
  const size = options.n ?? groupSize(table);
  const series = [...bySeries].map(([key, rows]) => ({ label: labels.get(key) ?? key, points: toPoints(labels.get(key) ?? key, periods, rows, { ...options, n: size }, say) }));
  return { periods, series: series.filter(({ points }) => points.length > 0).sort((a, b) => total(b) - total(a)), undated };
}

function toPoints<Row extends object>(series: string, periods: readonly string[], rows: ReadonlyMap<string, Row>, { y, low, high, average, n: size }: { y: string; average?: string | undefined; low?: string | undefined; high?: string | undefined; n: string | undefined }, say: (series: string, period: string, row: Row, value: number) => MarkLink): TimePoint[] {
  const points: Omit<TimePoint, "alone">[] = [];
  let run = 0;
  for (const period of periods) {
    const row = rows.get(period);
    const value = row === undefined ? null : numberCell(row, y);
    if (row === undefined || value === null) {
      run++;
      continue;
    }
    const n = numberCell(row, size);
    points.push({ ...say(series, period, row, value), period, series, value, low: numberCell(row, low), high: numberCell(row, high), average: numberCell(row, average), few: n !== null && n < FEW_DOCUMENTS, run });
  }
  const times = new Map<number, number>();
  for (const point of points) times.set(point.run, (times.get(point.run) ?? 0) + 1);
  return points.map((point) => ({ ...point, alone: times.get(point.run) === 1 }));
}

/** Months where any row has a month, else years; nothing between the first and the last is left out. */
function allPeriods(found: readonly string[]): string[] {
  const sorted = [...found].sort();
  const [first, last] = [PERIOD.exec(sorted[0] ?? ""), PERIOD.exec(sorted.at(-1) ?? "")];
  if (first === null || last === null) return [];
  const monthly = found.some((period) => period.length > 4);
  const [from, to] = [Number(first[1]) * 12 + Number(first[2] ?? 1) - 1, Number(last[1]) * 12 + Number(last[2] ?? 12) - 1];
  const periods: string[] = [];
  for (let month = from; month <= to; month += monthly ? 1 : 12) {
    const year = String(Math.floor(month / 12)).padStart(4, "0");
    periods.push(monthly ? `${year}-${String((month % 12) + 1).padStart(2, "0")}` : year);
  }
  return periods;
}

function total({ points }: TimeSeries): number {
  return points.reduce((sum, point) => sum + point.value, 0);
}
