import type { ColumnRoles } from "./columns";
import type { Slice } from "./slice";

/** One document's worth of a file, before its layout is known: a text, or the named fields of a row. */
export interface RawRecord {
  readonly file: string;
  /** 1-based, where the file holds several; null for a text file or a single object. */
  readonly record: number | null;
  /** 1-based line where the record begins. */
  readonly line: number;
  readonly content: { readonly text: Slice; readonly page?: Page } | { readonly fields: ReadonlyMap<string, Slice>; readonly roles?: ColumnRoles };
}

/** What an HTML page says about its text outside of it. */
export interface Page {
  readonly title: Slice | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}
