import type { Language } from "../read/document";
import type { TermFinder } from "./find-terms";
import { createThemeFinder, sideOf } from "./find-themes";
import { fold } from "./fold";
import type { Theme, ThemeMatch } from "./match";

/**
 * Finds themes as if some terms stood in no theme: what a longer term had taken then goes to a shorter one.
 *
 * @param without terms as they stand in the lexicon.
 */
export function findThemesWithout(themes: Iterable<Theme>, without: ReadonlySet<string>): (text: string, language: Language) => ThemeMatch[] {
  const kept = [...themes].map((theme): Theme => {
    const { zh, en, vi } = theme.terms;
    const left = (terms: readonly string[]): string[] => terms.filter((term) => !without.has(term));
    return { ...theme, terms: { zh: left(zh), en: left(en), vi: left(vi) } };
  });
  const finders = new Map<string, TermFinder>();
  return (text, language) => {
    const side = sideOf(language);
    if (side === null) return [];
    let finder = finders.get(side);
    if (finder === undefined) finders.set(side, (finder = createThemeFinder(kept, side)));
    return finder.find(text, fold(text, language));
  };
}
