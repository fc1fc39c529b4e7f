/** Control characters, lone surrogates and non-characters have no place in XML, and nothing to show. */
const UNSHOWABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
/** Marks that turn the direction of the text around them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it can be shown on one line: without control characters, white space as single spaces. */
export function cleanText(text: string): string {
  return text.replace(UNSHOWABLE, "").replace(TURNING, "").replace(/[\t\n\r ]+/g, " ").trim();
}
