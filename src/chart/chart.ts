import type { TopLevelSpec } from "vega-lite";
import type { AnyTable } from "./any-table";

/** What the chart functions return: a Vega-Lite specification with what a reader must know beside it. */
export interface Chart {
  readonly kind: "bars" | "dots" | "dumbbell" | "diverging" | "tiles" | "stacked" | "xray" | "biplot" | "heatmap" | "network" | "matrix" | "timeline" | "own";
  /** Names files and addresses: letters, digits and underscores. */
  readonly name: string;
  /** What was found. */
  readonly title: string;
  /** What is drawn, in which unit, over what. */
  readonly subtitle: string;
  /** What the picture shows, for those who don't see it. */
  readonly description: string;
  /** How to read it: units, intervals, what hollow and grey mean, n. Stands below the picture. */
  readonly about: string;
  /** The numbers that are drawn; null where the specification was given without a table. */
  readonly table: AnyTable | null;
  /** What to list beside the picture; null where the picture says it all. */
  readonly listed: AnyTable | null;
  readonly spec: TopLevelSpec;
  /** The column of `table` whose evidence stands behind the marks that are tied to rows; null where none counts. */
  readonly behind: string | null;
}

/** The names of a row's columns that hold numbers: a misspelt one, or one of text, does not compile. */
export type NumberColumn<Row extends object> = { [K in keyof Row & string]: Row[K] extends number | null ? K : never }[keyof Row & string];

/** The names of a row's columns whose values name something: a theme, a region, a year. */
export type KeyColumn<Row extends object> = { [K in keyof Row & string]: Row[K] extends string | number | null ? K : never }[keyof Row & string];

/** What every chart function takes beside its columns. */
export interface ChartOptions {
  /** What was found, in a sentence; the table's own sentence by default. */
  readonly title?: string;
  /** What is drawn, in which unit, over what; by default what the table says of the drawn column. */
  readonly subtitle?: string;
  /** Labels to show instead of keys: of themes, of regions. */
  readonly labels?: ReadonlyMap<string, string>;
}

/** Fewer documents than these, and a value is drawn hollow. */
export const FEW_DOCUMENTS = 5;
