import type { Compound } from "./compounds";
import type { HomeInitials } from "./home-initials";

/** A region named by one character (or by one and a direction: 浙中). */
export interface ShortName {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
  /** By what it was known to be a name. */
  readonly reason: string;
  /** Set where the rule that found it knows what it names: “川行天下”. */
  readonly kind?: "brand";
}

/** What the rules for one-character names work on. */
export interface ShortNameSearch {
  /** Folded Chinese text. */
  readonly text: string;
  /** 1 where a longer name, or a word that holds one, has the character. */
  readonly taken: Uint8Array;
  readonly home: string | null;
  /** What `findCompounds` found in the text. */
  readonly compounds: readonly Compound[];
  /** Whether the text is in Traditional characters, where 台 is at home. */
  readonly traditional: boolean;
  /** The places of the document's own province by their first characters; null where it has none. */
  readonly initials: HomeInitials | null;
}

/** Keeps a name, unless one of its characters is taken. */
export type Claim = (name: ShortName) => void;
