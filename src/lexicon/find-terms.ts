import type { Folded } from "./fold";
import type { ThemeMatch } from "./match";
import { createMatcher } from "./matcher";

/** A term, in the form in which texts are searched. */
export interface Term {
  readonly key: string;
  /** As the lexicon writes it. */
  readonly term: string;
  readonly pattern: string;
  /** Set where the letters' case counts: whether a run of the text is written so. */
  readonly isWritten: ((run: string) => boolean) | null;
  /** A run that is this counts for nothing, and no term of the key counts in it. */
  readonly not: boolean;
}

/**
 * Within which terms the longest counts alone (quanteda's `nested_scope`): those of a key; of all keys (what lies
 * within another key's match is left out, what only overlaps it is not); or none, so that every match counts.
 */
export type NestedScope = "key" | "dictionary" | "none";

export interface TermFinder {
  /** Sorted by start, longer matches first. */
  find(text: string, folded: Folded): ThemeMatch[];
}

/**
 * Finds terms: leftmost-longest within a key, unless every match is to count.
 *
 * @param isNothing whether a run of the folded text counts for nothing by what follows it, and takes its place all the same.
 */
export function createTermFinder(terms: readonly Term[], scope: NestedScope = "key", isNothing: (text: string, end: number) => boolean = () => false): TermFinder {
  const byPattern = new Map<string, Term[]>();
  for (const term of terms) {
    const others = byPattern.get(term.pattern);
    if (others === undefined) byPattern.set(term.pattern, [term]);
    else if (!others.some(({ key, term: written }) => key === term.key && written === term.term)) others.push(term);
  }
  const groups = [...byPattern.values()];
  const matcher = createMatcher([...byPattern.keys()]);
  return {
    find(text, folded) {
      const matches: ThemeMatch[] = [];
      const taken = new Map<string, number>();
      let [outerStart, outerEnd] = [0, 0];
      for (const hit of matcher.matches(folded.text)) {
        const nested = hit.end <= outerEnd && (hit.start > outerStart || hit.end < outerEnd);
        if (nested && scope === "dictionary") continue;
        for (const { key, term, isWritten, not } of groups[hit.pattern] as Term[]) {
          if (scope !== "none" && hit.start < (taken.get(key) ?? 0)) continue;
          const [start, end] = folded.span(hit.start, hit.end);
          if (isWritten !== null && !isWritten(text.slice(start, end))) continue;
          taken.set(key, hit.end);
          if (hit.end > outerEnd) [outerStart, outerEnd] = [hit.start, hit.end];
          if (!not && !isNothing(folded.text, hit.end)) matches.push({ key, term, start, end });
        }
      }
      return matches;
    },
  };
}
