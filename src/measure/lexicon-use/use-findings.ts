import type { Finding } from "../../lexicon/check/finding";
import type { Places } from "../../lexicon/check/places";
import type { LexiconUse, TermUse } from "./term-use";

/** What the use of the terms in a corpus shows: Chinese terms that match inside words, terms that add nothing or never stand. */
export function useFindings({ terms }: LexiconUse, places: Places): Finding[] {
  return terms.flatMap((use) => {
    const found = findingOf(use);
    return found === null ? [] : [{ ...found, file: places.themesFile, line: places.themeLine(use.theme, use.side, use.index), of: use.theme, term: use.term }];
  });
}

function findingOf({ side, n, n_hidden, n_inside, words }: TermUse): Pick<Finding, "kind" | "why" | "weight"> | null {
  if (n_inside > 0) return { kind: "tokens", why: `${n_inside} of ${n}: ${words}`, weight: n_inside };
  if (n_hidden > 0) return { kind: "hidden", why: `${n_hidden} times`, weight: n_hidden };
  return n === 0 ? { kind: "unused", why: side, weight: 0 } : null;
}
