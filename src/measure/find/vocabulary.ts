import type { AskedLanguage } from "../../read/document";
import { canonical } from "../../text/canonical";
import type { Finder } from "./finder";
import { hasMeaning } from "./has-meaning";
import { ngramFinder } from "./ngram-finder";
import { termFinder } from "./term-finder";

export interface VocabularyOptions {
  /** Tokens in a term: 1 unless told. */
  readonly size?: 1 | 2 | 3 | 4 | 5 | undefined;
  /** Counts these terms alone, stop words among them where the list has them; or the terms that match a pattern. */
  readonly terms?: readonly string[] | RegExp | undefined;
  /** Left out instead of the kit's list of the language; an empty list leaves out no words. */
  readonly stopWords?: readonly string[] | undefined;
}

/** Finds the part of a language's vocabulary that is asked for. */
export function vocabulary(language: AskedLanguage, { size = 1, terms, stopWords }: VocabularyOptions): Finder {
  const setOf = (words: readonly string[]): Set<string> => new Set(words.map((word) => canonical(word, language === "zh" ? "zh-Hans" : language).text));
  const meaning = hasMeaning(stopWords === undefined ? undefined : setOf(stopWords));
  if (terms === undefined) return size === 1 ? termFinder(undefined, meaning) : ngramFinder(size, meaning);
  if (!(terms instanceof RegExp)) {
    const asked = setOf(terms);
    const isAsked = (term: string): boolean => asked.has(term);
    return size === 1 ? termFinder(undefined, isAsked) : ngramFinder(size, () => true, isAsked);
  }
  // Without the flags by which a pattern remembers where it stopped.
  const pattern = new RegExp(terms.source, terms.flags.replace(/[gy]/gu, ""));
  const matches = (term: string): boolean => pattern.test(term);
  return size === 1 ? termFinder(undefined, (term, of) => meaning(term, of) && matches(term)) : ngramFinder(size, meaning, matches);
}
