/** [start, end) in UTF-16 units of a passage's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The one form in which texts are compared: simplified Chinese, NFKC for Chinese and NFC otherwise, lower case.
 * `offsets[i]` is where unit i of `text` begins in the passage's text (`offsets[text.length]` is its length);
 * null where both have the same units.
 */
export interface Canonical {
  readonly text: string;
  readonly offsets: Int32Array | null;
}

/** The word tokens of a passage, in order: token i is `terms[i]`, at [starts[i], ends[i]) of the passage's text. */
export interface Tokens {
  /** In canonical form. Punctuation is no token; numbers are. */
  readonly terms: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}
