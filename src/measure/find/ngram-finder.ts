import { askedLanguage } from "./asked-language";
import type { Finder } from "./finder";
import type { Counts } from "./has-meaning";
import { remembered } from "./remembered";
import { tokenRuns } from "./token-runs";

/**
 * Finds runs of so many tokens with nothing but space between, that begin and end with a term: 对外 开放, belt and road.
 * Those that overlap are all found, as quanteda's `tokens_ngrams` has it.
 *
 * @param ends which tokens are terms.
 * @param counts which runs are found, all unless told.
 */
export function ngramFinder(size: number, ends: Counts, counts: Counts = () => true): Finder {
  const [isEnd, isFound] = [remembered(ends), remembered(counts)];
  return (sentence, found) => {
    const language = askedLanguage(sentence.passage.passage.language);
    if (language === null) return;
    const { terms, starts, ends: stops } = sentence.passage.tokens;
    for (const [from, to] of tokenRuns(sentence)) {
      for (let i = from; i + size <= to; i++) {
        const last = i + size - 1;
        if (!isEnd(terms[i] as string, language) || !isEnd(terms[last] as string, language)) continue;
        const ngram = joined(terms.slice(i, i + size));
        if (isFound(ngram, language)) found(ngram, starts[i] as number, stops[last] as number);
      }
    }
  };
}

/** Tokens as one term. Vietnamese words hold spaces themselves, which are underscores here: thương_mại quốc_tế is two words. */
export function joined(terms: readonly string[]): string {
  return terms.map((term) => term.replaceAll(" ", "_")).join(" ");
}
