import type { Draft } from "../draft";
import type { RawRecord } from "../raw-record";

/** One kind of document. The first layout of the list that recognises a record reads it. */
export interface Layout {
  readonly name: Draft["layout"];
  /** The evidence by which a record is of this layout; null where it is not. */
  readonly recognise: (record: RawRecord) => string | null;
  readonly read: (record: RawRecord, reason: string) => Draft;
}
