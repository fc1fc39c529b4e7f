import type { Table } from "../table";
import { cellGrid, type GridCell } from "./cell-grid";
import type { Chart } from "./chart";
import { chartText } from "./chart-text";
import { colorScale } from "./color-scale";
import { numberFormat } from "./format-number";
import { columnBehind } from "./mark-link";
import { orderBySimilarity } from "./order-by-similarity";
import { toPairs, type Pair, type PairsOptions } from "./pairs";
import { sentence } from "./sentence";

export interface MatrixOptions<Row extends object> extends PairsOptions<Row> {
  /** So many with the strongest ties at each side; 30 by default. */
  readonly top?: number;
}

type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Co-occurrence as a grid: alike ones side by side, so that groups show as blocks. Clearer than a network where
 * nearly all are tied to nearly all. Pairs of one kind (regions with regions) are shown in both directions.
 *
 * @throws TypeError where a pair stands in two rows, naming it.
 * @example
 * await show(matrix(pairs, { from: "a", to: "b", weight: "npmi" }));
 */
export function matrix<Row extends object>(table: Table<Row>, options: MatrixOptions<Row>): Chart {
  const { pairs, labels, table: sorted, strongest: listed } = toPairs(table, options);
  const ends = new Set(pairs.map((pair) => pair.to));
  const oneKind = pairs.some((pair) => ends.has(pair.from));
  const top = options.top ?? 30;
  const weights = toWeights(pairs, oneKind);
  const columns = arrange(strongest(oneKind ? pairs.flatMap(({ from, to, weight }) => [[from, weight], [to, weight]] as const) : pairs.map(({ from, weight }) => [from, weight] as const), top), weights);
  const rows = oneKind ? columns : arrange(strongest(pairs.map(({ to, weight }) => [to, weight] as const), top), toWeights(pairs.map((pair) => ({ ...pair, from: pair.to, to: pair.from })), false));
  const format = numberFormat(table, options.weight, options.weight);
  const label = (key: string) => labels.get(key) ?? key;
  const rowOf = new Map<string, Map<string, number>>();
  for (const { row, from, to } of pairs) rowOf.set(from, (rowOf.get(from) ?? new Map<string, number>()).set(to, row));
  const cells = rows.flatMap((y) =>
    columns.flatMap((x): GridCell[] => {
      const value = weights.get(x)?.get(y);
      return value === undefined ? [] : [{ row: rowOf.get(x)?.get(y) ?? rowOf.get(y)?.get(x) ?? null, x: label(x), y: label(y), value, few: false, label: format(value) }];
    }),
  );
  const all = new Set(pairs.flatMap(({ from, to }) => [from, to])).size;
  const shown = new Set([...rows, ...columns]).size;
  const text = chartText(table, options.weight, options, ["Blank: no such pair in the table.", shown < all ? `The ${shown} with the strongest ties, of ${all}.` : ""]);
  return {
    kind: "matrix",
    ...text,
    description: `Matrix of ${rows.length} by ${columns.length}. ${sentence(text.title)} Strongest: ${pairs.slice(0, 5).map((pair) => `${label(pair.from)} with ${label(pair.to)} ${format(pair.weight)}`).join("; ")}.`,
    table: sorted,
    listed,
    behind: columnBehind(sorted, options.weight),
    spec: cellGrid({ columns: columns.map(label), rows: rows.map(label), cells, color: colorScale(table, options.weight, table.columns[options.weight].about, cells.flatMap((cell) => cell.value ?? [])) }, text),
  };
}

function toWeights(pairs: readonly Pair[], bothWays: boolean): Weights {
  const weights = new Map<string, Map<string, number>>();
  const set = (from: string, to: string, weight: number) => weights.set(from, (weights.get(from) ?? new Map<string, number>()).set(to, weight));
  for (const { from, to, weight } of pairs) {
    set(from, to, weight);
    if (bothWays) set(to, from, weight);
  }
  return weights;
}

/** The keys with the largest sums of positive weights. */
function strongest(ends: readonly (readonly [string, number])[], top: number): string[] {
  const sums = new Map<string, number>();
  for (const [key, weight] of ends) sums.set(key, (sums.get(key) ?? 0) + Math.max(0, weight));
  return [...sums].sort((a, b) => b[1] - a[1]).slice(0, top).map(([key]) => key);
}

function arrange(keys: readonly string[], weights: Weights): string[] {
  const across = [...new Set(keys.flatMap((key) => [...(weights.get(key)?.keys() ?? [])]))];
  // A key is like those that it is tied to, not only like those with the same ties.
  const rows = keys.map((key) => across.map((other) => (key === other ? 1 : Math.max(0, weights.get(key)?.get(other) ?? 0))));
  return orderBySimilarity(rows).map((i) => keys[i] ?? "");
}
