import type { AskedLanguage } from "../../read/document";
import { stopWords } from "../../text/stop-words";

/** Whether a token is counted. */
export type Counts = (term: string, language: AskedLanguage) => boolean;

/**
 * A test whether a token carries a meaning of its own: not so stop words, single Chinese characters and bare numbers.
 *
 * @param stop words in canonical form, instead of the kit's list of the language.
 */
export function hasMeaning(stop?: ReadonlySet<string>): Counts {
  return (term, language) => LETTER.test(term) && !ONE_HAN.test(term) && !(stop ?? stopWords(language)).has(term);
}

const LETTER = /\p{L}/u;
const ONE_HAN = /^\p{Script=Han}$/u;
