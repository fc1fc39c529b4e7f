import type { Language } from "../read/document";
import { fold, type Folded } from "./fold";
import type { Theme, ThemeMatch } from "./match";
import { createMatcher, type Matcher } from "./matcher";

type Side = keyof Theme["terms"];

/** Finds the themes' terms of one language: leftmost-longest within a theme, while different themes may overlap. */
export interface ThemeFinder {
  find(folded: Folded): ThemeMatch[];
}

/** A finder for the terms of one side; the terms of a Chinese theme serve both scripts, which fold to one. */
export function createThemeFinder(themes: Iterable<Theme>, side: Side): ThemeFinder {
  const entries = [...themes].flatMap((theme) => theme.terms[side].map((term) => ({ key: theme.id, term, pattern: foldTerm(term, side) })));
  const byPattern = new Map<string, typeof entries>();
  for (const entry of entries) byPattern.set(entry.pattern, [...(byPattern.get(entry.pattern) ?? []), entry]);
  const groups = [...byPattern.values()];
  const matcher: Matcher = createMatcher([...byPattern.keys()]);
  return {
    find(folded) {
      const matches: ThemeMatch[] = [];
      const taken = new Map<string, number>();
      for (const hit of matcher.matches(folded.text)) {
        for (const { key, term } of groups[hit.pattern] ?? []) {
          if (hit.start < (taken.get(key) ?? 0)) continue;
          taken.set(key, hit.end);
          const [start, end] = folded.span(hit.start, hit.end);
          matches.push({ key, term, start, end });
        }
      }
      return matches;
    },
  };
}

/** Which side's terms a passage's language is searched for; null where there is none. */
export function sideOf(language: Language): Side | null {
  if (language === "zh-Hans" || language === "zh-Hant") return "zh";
  return language === "en" || language === "vi" ? language : null;
}

/** A term in the form in which texts are searched. */
export function foldTerm(term: string, side: Side): string {
  return fold(term.trim(), side === "zh" ? "zh-Hans" : side).text;
}
