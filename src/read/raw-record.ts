import type { Slice } from "./slice";

/** One document's worth of a file, before its layout is known: a text, or the named fields of a row. */
export interface RawRecord {
  readonly file: string;
  /** 1-based, where the file holds several; null for a text file or a single object. */
  readonly record: number | null;
  /** 1-based line where the record begins. */
  readonly line: number;
  readonly content: { readonly text: Slice } | { readonly fields: ReadonlyMap<string, Slice> };
}
