import type { DataFrame } from "danfojs-node";
import { stringify } from "csv-stringify/sync";
import { MendableError, problem } from "./problem";
import { wrongName } from "./wrong-name";

/** The sentence behind a number: where it stands, and the characters that were counted. */
export interface Evidence {
  /** Id of the document. */
  readonly document: string;
  /** The passage's number within its document. */
  readonly passage: number;
  /** The sentence's number within its passage. */
  readonly sentence: number;
  /** What was counted: a theme's id, a region's code, a term; several are joined with " + ". */
  readonly key: string;
  /** The characters that matched, as they stand in the passage. */
  readonly match: string;
  /** The sentence (or, for a document, its title), as it stands in the passage. */
  readonly text: string;
  /** [start, end) of every matched run within `text`, in UTF-16 units. */
  readonly marks: readonly (readonly [number, number])[];
  readonly file: string;
  readonly record: number | null;
  readonly field: string | null;
  /** [start, end) of the first match in the decoded field, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Of the document: its title, its date, the code of its issuer, its address. */
  readonly title: string | null;
  readonly date: string | null;
  readonly issuer_region: string | null;
  readonly url: string | null;
}

/** How a column is written: its type for the frame, and what one of its units is. */
export interface Column {
  readonly type: "string" | "int32" | "float32" | "boolean";
  /** What a number counts, so that `evidence` can list just that many, or what a text is one of; absent for other columns. */
  readonly counts?: "match" | "sentence" | "document" | "unit";
  /** Shown as the header's explanation. */
  readonly about: string;
}

export type Columns<Row> = { readonly [K in keyof Row & string]: Column };

export interface TableSpec<Row extends object> {
  /** The measure's name in snake_case: names the CSV file. */
  readonly name: string;
  /** One sentence for a caption: what is counted, of what. */
  readonly about: string;
  readonly columns: Columns<Row>;
  readonly rows: readonly Row[];
  /** What a reader must know beside the numbers: what was left out, why a column is null. */
  readonly notes?: readonly string[];
  /** Recomputes the evidence of one row from its keys; `column` is one that counts. */
  readonly evidence?: (row: Row, column: keyof Row & string) => readonly Evidence[];
}

/**
 * What every measure returns.
 *
 * @example
 * const themes = await themeCounts(corpus, { by: "issuer_region" });
 * themes.rows[0];                       // typed, frozen
 * themes.frame.head(5).print();         // a danfojs frame
 * themes.evidence(themes.rows[0]!);     // the sentences behind the first row
 */
export class Table<Row extends object> {
  readonly name: string;
  readonly about: string;
  readonly columns: Columns<Row>;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly #spec: TableSpec<Row>;
  #frame: DataFrame | undefined;

  constructor(spec: TableSpec<Row>) {
    this.#spec = spec;
    this.name = spec.name;
    this.about = spec.about;
    this.columns = spec.columns;
    this.rows = Object.freeze(spec.rows.map((row) => Object.freeze(row)));
    this.notes = spec.notes ?? [];
  }

  /** The columns' names, in order. */
  get header(): readonly (keyof Row & string)[] {
    return Object.keys(this.columns) as (keyof Row & string)[];
  }

  /** The columns whose numbers have evidence, in order. */
  get counting(): readonly (keyof Row & string)[] {
    return this.#spec.evidence === undefined ? [] : this.header.filter((name) => this.columns[name].counts !== undefined);
  }

  /** A danfojs frame of the rows: built when first touched, columns and types as given, null kept. */
  get frame(): DataFrame {
    return (this.#frame ??= toFrame(this.header, this.columns, this.rows));
  }

  /** The rows that are kept, as a table of its own: charts take tables, and these rows keep their evidence. */
  filter(keep: (row: Row) => boolean): Table<Row> {
    return new Table({ ...this.#spec, rows: this.rows.filter(keep) });
  }

  /**
   * The matches that a row counts, one by one, in the order of the corpus.
   *
   * @param column a column that counts (`n`, `n_sentences`, `n_docs` …); the first such column by default.
   *   As many entries come back as the column's number says; one, where the column holds a match itself.
   * @throws MendableError for a column that counts nothing, naming those that do.
   */
  evidence(row: Row, column?: keyof Row & string): readonly Evidence[] {
    const counting = this.counting;
    const wanted = column ?? counting[0];
    const find = this.#spec.evidence;
    if (find === undefined || wanted === undefined) {
      throw new MendableError([problem({ code: "no-evidence", file: `table ${this.name}`, reason: "none of its numbers leads to sentences", mend: "Ask the table that it was made from." })]);
    }
    if (!counting.includes(wanted)) throw wrongName("column with sentences behind it:", wanted, counting, `table ${this.name}`);
    return find(row, wanted);
  }

  /** The rows as CSV with a header; text that a spreadsheet would run as a formula is escaped with a leading quote. */
  toCSV(): string {
    return stringify(
      this.rows.map((row) => this.header.map((name) => row[name])),
      { header: true, columns: [...this.header], escape_formulas: true, cast: { boolean: String, number: formatNumber } },
    );
  }
}

/**
 * A table of rows of your own, or of a frame that you have filtered, joined or computed, so that it can be drawn.
 *
 * @param rows all with the same columns; or a danfojs frame.
 * @param name names the CSV file.
 * @param about one sentence for a caption.
 * @example
 * tableOf(themes.frame.query(themes.frame["n_docs"].ge(5)), "frequent_themes", "Themes of five documents or more.");
 */
export function tableOf<Row extends object>(rows: readonly Row[], name: string, about: string): Table<Row>;
// A frame's columns have no types that a chart could check, so any of them may be drawn.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function tableOf(frame: DataFrame, name: string, about: string): Table<Record<string, any>>;
export function tableOf(given: readonly object[] | DataFrame, name: string, about: string): unknown {
  const rows: readonly object[] = isRows(given) ? given : frameRows(given);
  const header = isRows(given) ? Object.keys(rows[0] ?? {}) : given.columns;
  const columns = header.map((column) => [column, { type: typeOf(rows.map((row) => (row as Record<string, unknown>)[column])), about: "" }] as const);
  return new Table<Record<string, unknown>>({ name, about, columns: Object.fromEntries(columns), rows: rows.map((row) => ({ ...row })) });
}

function isRows(given: readonly object[] | DataFrame): given is readonly object[] {
  return Array.isArray(given);
}

/** A frame holds NaN where a number is missing; a row holds null. */
function frameRows(frame: DataFrame): Record<string, string | number | null>[] {
  const columns = frame.columns;
  return (frame.values as (string | number | boolean)[][]).map((values) =>
    Object.fromEntries(columns.map((column, i) => [column, typeof values[i] === "boolean" ? String(values[i]) : Number.isNaN(values[i]) ? null : (values[i] ?? null)])),
  );
}

function typeOf(values: readonly unknown[]): Column["type"] {
  const given = values.filter((value) => value !== null && value !== undefined);
  if (given.length > 0 && given.every((value) => typeof value === "boolean")) return "boolean";
  if (given.length === 0 || !given.every((value) => typeof value === "number")) return "string";
  return given.every((value) => Number.isInteger(value)) ? "int32" : "float32";
}

/** Up to 12 significant digits: enough for any reader, and the same on every machine. */
function formatNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : "";
}

function toFrame<Row extends object>(header: readonly (keyof Row & string)[], columns: Columns<Row>, rows: readonly Row[]): DataFrame {
  // danfojs takes over a second to load, and only people at a notebook need it.
  const { DataFrame: Frame } = require("danfojs-node") as typeof import("danfojs-node");
  // danfojs sets columns as properties of the frame, where they would replace its methods.
  const clash = header.find((name) => name in Frame.prototype);
  if (clash !== undefined) throw new TypeError(`a frame can't have a column named ${clash}: danfojs has a method of that name`);
  return new Frame(
    rows.map((row) => header.map((name) => row[name] ?? (columns[name].type === "string" ? "" : NaN))),
    { columns: [...header], dtypes: header.map((name) => columns[name].type) },
  );
}
