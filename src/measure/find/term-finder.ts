import type { AskedLanguage } from "../../read/document";
import { stopWords } from "../../text/stop-words";
import { askedLanguage } from "./asked-language";
import type { Finder } from "./finder";

/**
 * Finds the terms that carry a meaning of their own: tokens but for stop words, single Chinese characters and bare
 * numbers.
 *
 * @param only finds no others than these.
 */
export function termFinder(only?: ReadonlySet<string>): Finder {
  const known = new Map<AskedLanguage, Map<string, boolean>>();
  return ({ passage, tokens: [from, to] }, found) => {
    const language = askedLanguage(passage.passage.language);
    if (language === null) return;
    let meaning = known.get(language);
    if (meaning === undefined) known.set(language, (meaning = new Map<string, boolean>()));
    const { terms, starts, ends } = passage.tokens;
    for (let i = from; i < to; i++) {
      const term = terms[i] as string;
      // Regular expressions cost more than a look-up, and a vocabulary is far smaller than its text.
      let counts = meaning.get(term);
      if (counts === undefined) meaning.set(term, (counts = (only === undefined || only.has(term)) && hasMeaning(term, language)));
      if (counts) found(term, starts[i] as number, ends[i] as number);
    }
  };
}

const LETTER = /\p{L}/u;
const ONE_HAN = /^\p{Script=Han}$/u;

function hasMeaning(term: string, language: AskedLanguage): boolean {
  return LETTER.test(term) && !ONE_HAN.test(term) && !stopWords(language).has(term);
}
