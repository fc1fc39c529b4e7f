import type { Language } from "../read/document";
import { createTermFinder, type Term, type TermFinder } from "./find-terms";
import { fold } from "./fold";
import type { Theme } from "./match";
import { beginsOfficeName } from "./office-names";
import { writtenAs } from "./written-as";

export type Side = keyof Theme["terms"];

/**
 * A finder for the terms of one side: leftmost-longest within a theme, its `not` terms among them, while different
 * themes may overlap. The terms of a Chinese theme serve both scripts, which fold to one; one that an office's name goes
 * on from (知识产权局) counts for nothing, unless the name is a term itself.
 */
export function createThemeFinder(themes: Iterable<Theme>, side: Side): TermFinder {
  const entry = (key: string, not: boolean) => (term: string): Term => ({ key, term, pattern: foldTerm(term, side), isWritten: term.trim().startsWith("=") ? writtenAs(term) : null, not });
  return createTermFinder([...themes].flatMap(({ id, terms, not }) => [...terms[side].map(entry(id, false)), ...not[side].map(entry(id, true))]), "key", side === "zh" ? beginsOfficeName : undefined);
}

/** Which side's terms a passage's language is searched for; null where there is none. */
export function sideOf(language: Language): Side | null {
  if (language === "zh-Hans" || language === "zh-Hant") return "zh";
  return language === "en" || language === "vi" ? language : null;
}

/** A term in the form in which texts are searched, without the "=" that makes its capitals count. */
export function foldTerm(term: string, side: Side): string {
  return fold(term.trim().replace(/^=\s*/u, ""), side === "zh" ? "zh-Hans" : side).text;
}
