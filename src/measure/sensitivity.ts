import { Table, type Columns } from "../table";
import { wrongName } from "../wrong-name";
import { compare } from "./compare";

export interface SensitivityOptions<Row extends object> {
  /** The columns that name a row: `["theme"]`, `["group", "theme"]`. */
  readonly keys: readonly (keyof Row & string)[];
  /** The number by which rows are ranked, the largest first. */
  readonly rank: keyof Row & string;
  /** Ranks are within each value of this column (`group`); among all rows unless told. */
  readonly within?: (keyof Row & string) | undefined;
}

export interface SensitivityRow {
  readonly variant: string;
  readonly key: string;
  /** Null where the base, or the variant, has no such row or number. */
  readonly value_base: number | null;
  readonly value: number | null;
  readonly change: number | null;
  readonly rank_base: number | null;
  readonly rank: number | null;
  /** Places up (above 0) or down. */
  readonly rank_change: number | null;
}

const COLUMNS: Columns<SensitivityRow> = {
  variant: { type: "string", about: "what was done otherwise" },
  key: { type: "string", about: "the row: its key columns, joined with · " },
  value_base: { type: "float32", about: "the number as it is counted" },
  value: { type: "float32", about: "the number under the variant" },
  change: { type: "float32", about: "value − value_base" },
  rank_base: { type: "int32", about: "place as it is counted; equals share the first" },
  rank: { type: "int32", about: "place under the variant" },
  rank_change: { type: "int32", about: "places up, or down where below 0" },
};

/**
 * The same table under variants, and the ranks that change: whether a finding hangs on a choice of counting. A row for
 * each variant and each row of either table, sorted by variant, then by the size of the change of rank from the largest
 * (rows that one of the tables lacks first), then by key. A note for each variant says how many ranks change.
 *
 * @param measure makes the table of one variant; a variant is whatever it takes: a corpus, or options.
 * @param base how it is counted.
 * @param variants by the names that the rows show.
 * @throws RangeError where two rows of a table have the same keys, naming them.
 * @example
 * await sensitivity((c) => themeCounts(c), corpus, { "with reprints": corpus.counting({ reprints: true }) }, { keys: ["theme"], rank: "n_docs" });
 * await sensitivity((options) => themeCounts(corpus, options), {}, { "with formulae": { formulae: true }, "overlaps once": { exclusive: true } }, { keys: ["theme"], rank: "n_docs" });
 */
export async function sensitivity<Row extends object, Variant>(
  measure: (variant: Variant) => Promise<Table<Row>>,
  base: Variant,
  variants: Readonly<Record<string, Variant>>,
  options: SensitivityOptions<Row>,
): Promise<Table<SensitivityRow>> {
  const given = await measure(base);
  const before = ranked(given, options);
  const rows: SensitivityRow[] = [];
  const notes: string[] = [];
  for (const [variant, spec] of Object.entries(variants).sort(([a], [b]) => compare(a, b))) {
    const after = ranked(await measure(spec), options);
    const keys = [...new Set([...before.keys(), ...after.keys()])];
    const found = keys.map((key) => toRow(variant, key, before.get(key), after.get(key)));
    found.sort((a, b) => moved(b) - moved(a) || compare(a.key, b.key));
    rows.push(...found);
    const changed = found.filter((row) => row.rank_change !== 0);
    const most = Math.max(0, ...changed.flatMap(({ rank_change }) => (rank_change === null ? [] : [Math.abs(rank_change)])));
    notes.push(`${variant}: ${changed.length} of ${found.length} ranks change${most === 0 ? "" : `, by ${most} ${most === 1 ? "place" : "places"} at most`}.`);
  }
  return new Table({ name: "sensitivity", about: `${given.about} Under variants, ranked by ${options.rank}.`, columns: COLUMNS, rows, notes });
}

interface Ranked {
  readonly value: number | null;
  readonly rank: number | null;
}

function ranked<Row extends object>({ name, rows, header }: Table<Row>, { keys, rank: by, within }: SensitivityOptions<Row>): Map<string, Ranked> {
  for (const column of [...keys, by, within ?? by]) if (rows.length > 0 && !header.includes(column)) throw wrongName("column", column, header, `table ${name}`);
  const values = new Map<string, { value: number | null; within: unknown }>();
  for (const row of rows) {
    const key = keys.map((column) => String(row[column])).join(" · ");
    if (values.has(key)) throw new RangeError(`table ${name}: two rows are ${key}; name more key columns than ${keys.join(", ")}`);
    const value: unknown = row[by];
    values.set(key, { value: typeof value === "number" ? value : null, within: within === undefined ? null : row[within] });
  }
  const rivals = new Map<unknown, number[]>();
  for (const { value, within: group } of values.values()) if (value !== null) rivals.set(group, [...(rivals.get(group) ?? []), value]);
  return new Map([...values].map(([key, { value, within: group }]) => [key, { value, rank: value === null ? null : 1 + (rivals.get(group) ?? []).filter((other) => other > value).length }]));
}

function toRow(variant: string, key: string, before: Ranked | undefined, after: Ranked | undefined): SensitivityRow {
  const [value_base, value] = [before?.value ?? null, after?.value ?? null];
  const [rank_base, rank] = [before?.rank ?? null, after?.rank ?? null];
  const both = value_base !== null && value !== null;
  return { variant, key, value_base, value, change: both ? value - value_base : null, rank_base, rank, rank_change: rank_base === null && rank === null ? 0 : rank_base === null || rank === null ? null : rank_base - rank };
}

function moved({ rank_change }: SensitivityRow): number {
  return rank_change === null ? Number.MAX_SAFE_INTEGER : Math.abs(rank_change);
}
