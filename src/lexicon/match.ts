/** A run of a passage's text that one of a theme's terms matched. */
export interface ThemeMatch {
  /** The theme's id. */
  readonly key: string;
  /** The term as it stands in the lexicon. */
  readonly term: string;
  /** [start, end) in the passage's text. */
  readonly start: number;
  readonly end: number;
}

export const MENTION_KINDS = ["place", "institution", "event", "infrastructure", "zone", "brand", "person", "self"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A run of a passage's text that names a region. */
export interface Mention {
  /** The region's code; null where it stays open. */
  readonly code: string | null;
  /** What it names it as: 中老铁路 names Laos as infrastructure; 我省 is `self`. */
  readonly kind: MentionKind;
  /** [start, end) in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** The codes between which it stays open; empty where it is decided. */
  readonly candidates: readonly string[];
  /** By what it was decided, or why it stays open. */
  readonly reason: string;
}

export interface Theme {
  readonly id: string;
  readonly parent: string | null;
  readonly label: { readonly zh: string; readonly en: string; readonly vi: string };
  readonly definition: string;
  /** The terms of the three languages, as they stand in the lexicon. */
  readonly terms: { readonly zh: readonly string[]; readonly en: readonly string[]; readonly vi: readonly string[] };
  /** Runs that count for nothing, and in which no term of the theme counts. */
  readonly not: Theme["terms"];
}

export const REGION_LEVELS = ["country", "province", "prefecture", "county", "group"] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

export interface Region {
  /** GB/T 2260, ISO 3166-1 or 3166-2, or `X-…` for a named group. */
  readonly code: string;
  readonly level: RegionLevel;
  /** The region that holds it: a province's is `CN`; a country's and a group's is null. */
  readonly parent: string | null;
  readonly name_zh: string;
  readonly name_en: string;
  readonly name_vi: string;
  /** Codes of a group's members; empty otherwise. */
  readonly members: readonly string[];
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  /** The unit that took over when this one ended. */
  readonly successor: string | null;
}

/** A region with every name by which texts call it. */
export interface NamedRegion extends Region {
  /** As the file has them: `?` before one that counts only where something nearby supports it. */
  readonly aliases: readonly string[];
}
