import type { MentionKind } from "./match";

/** A name in a folded text on its way to a mention. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Every region that has the name. */
  readonly codes: readonly string[];
  /** Those of `codes` that count only where something nearby supports them. */
  readonly weak: ReadonlySet<string>;
  /** By what it was known to be a name. */
  readonly reason: string;
  /** Set where it is known already. */
  readonly kind: MentionKind | null;
}

/** A name after the decision between its regions. */
export interface Resolved extends Found {
  readonly code: string | null;
  readonly candidates: readonly string[];
}

/** What is known of the document that names regions. */
export interface RegionContext {
  /** The document's date, as far as it is known (2024, 2024-01, 2024-01-12). */
  readonly date?: string | null;
  /** The region that the document comes from. */
  readonly home?: string | null;
}
