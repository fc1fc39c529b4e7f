import { askedLanguage } from "./asked-language";
import type { Finder } from "./finder";
import { hasMeaning, type Counts } from "./has-meaning";
import { remembered } from "./remembered";

/**
 * Finds the terms that carry a meaning of their own: tokens but for stop words, single Chinese characters and bare
 * numbers.
 *
 * @param only finds no others than these.
 * @param counts which tokens are terms.
 */
export function termFinder(only?: ReadonlySet<string>, counts: Counts = hasMeaning()): Finder {
  const isTerm = remembered((term, language) => (only === undefined || only.has(term)) && counts(term, language));
  return ({ passage, tokens: [from, to] }, found) => {
    const language = askedLanguage(passage.passage.language);
    if (language === null) return;
    const { terms, starts, ends } = passage.tokens;
    for (let i = from; i < to; i++) {
      const term = terms[i] as string;
      if (isTerm(term, language)) found(term, starts[i] as number, ends[i] as number);
    }
  };
}
