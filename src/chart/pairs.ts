import { Table } from "../table";
import { numberCell, type AnyTable } from "./any-table";
import type { ChartOptions, KeyColumn, NumberColumn } from "./chart";
import { keyLabels, keyOf } from "./key-labels";

export interface PairsOptions<Row extends object> extends ChartOptions {
  /** The columns of the two that stand together. */
  readonly from: KeyColumn<Row>;
  readonly to: KeyColumn<Row>;
  /** The column of their association. */
  readonly weight: NumberColumn<Row>;
  /** The column of how often they stand together. */
  readonly n?: NumberColumn<Row>;
}

export interface Pair {
  /** Index of its row in the sorted table. */
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly n: number | null;
}

export interface Pairs<Row extends object> {
  /** The strongest first. */
  readonly pairs: readonly Pair[];
  readonly labels: ReadonlyMap<string, string>;
  /** The table with its rows in the same order. */
  readonly table: Table<Row>;
  /** The strongest pairs with what the picture draws of them, to stand beside it. */
  readonly strongest: AnyTable;
}

const LISTED = 10;

/**
 * The pairs of a table, the strongest first.
 *
 * @throws TypeError where a pair stands in two rows, in either direction, naming it.
 */
export function toPairs<Row extends object>(table: Table<Row>, options: PairsOptions<Row>): Pairs<Row> {
  const seen = new Map<string, Set<string>>();
  const found = table.rows.map((row) => {
    const [from, to] = [keyOf(row, options.from), keyOf(row, options.to)];
    if (seen.get(from)?.has(to) === true || seen.get(to)?.has(from) === true) {
      throw new TypeError(`table ${table.name}: ${from || "null"} with ${to || "null"} stands in two rows, and a picture of pairs can show one; choose one group first`);
    }
    seen.set(from, (seen.get(from) ?? new Set()).add(to));
    return { row, from, to, weight: numberCell(row, options.weight), n: numberCell(row, options.n) };
  });
  found.sort((a, b) => (b.weight ?? -Infinity) - (a.weight ?? -Infinity) || compare(a.from, b.from) || compare(a.to, b.to));
  const pairs = found.flatMap(({ from, to, weight, n }, row) => (weight === null || from === to ? [] : [{ row, from, to, weight, n }]));
  const bothEnds = [keyLabels(table.rows, options.from, options.labels), keyLabels(table.rows, options.to, options.labels)];
  const labels = new Map(bothEnds.flatMap((known) => [...known]));
  return {
    pairs,
    labels,
    strongest: listing(pairs, labels, table, options),
    table: new Table<Row>({
      name: table.name,
      about: table.about,
      columns: table.columns,
      rows: found.map(({ row }) => row),
      notes: table.notes,
      ...(table.counting.length === 0 ? {} : { evidence: (row, column) => table.evidence(row, column) }),
    }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listing<Row extends object>(pairs: readonly Pair[], labels: ReadonlyMap<string, string>, { name, columns }: Table<Row>, { weight, n }: PairsOptions<Row>): AnyTable {
  const label = (key: string) => labels.get(key) ?? key;
  const about = (column: NumberColumn<Row>) => columns[column].about;
  return new Table<Record<string, string | number | null>>({
    name,
    about: `The strongest ${pairs.length > LISTED ? `${LISTED} of ${pairs.length} pairs` : "pairs"}`,
    columns: {
      one: { type: "string", about: "one of the two" },
      other: { type: "string", about: "the other" },
      ...(n === undefined ? {} : { [n]: { type: "int32", about: about(n) } }),
      [weight]: { type: "float32", about: about(weight) },
    },
    rows: pairs.slice(0, LISTED).map((pair) => ({ one: label(pair.from), other: label(pair.to), ...(n === undefined ? {} : { [n]: pair.n }), [weight]: pair.weight })),
  });
}
