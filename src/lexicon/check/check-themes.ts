import { foldTerm } from "../find-themes";
import type { Lexicon } from "../lexicon";
import type { Theme } from "../match";
import type { Finding } from "./finding";
import type { Places } from "./places";

const SIDES = ["zh", "en", "vi"] as const;
/** Below this share of the terms that its richest language has, a theme is one-sided; with so few terms it may be chance. */
const FEW = 1 / 3;
const MANY = 6;

/** Checks the themes beside one another: terms that several have, languages in which one has no or few terms. */
export function checkThemes(lexicon: Lexicon, places: Places): Finding[] {
  return [...oneSided(lexicon, places), ...inTwoThemes(lexicon, places)];
}

function oneSided({ themes }: Lexicon, places: Places): Finding[] {
  const parents = new Set([...themes.values()].map(({ parent }) => parent));
  return [...themes.values()].flatMap(({ id, terms }) => {
    const most = Math.max(...SIDES.map((side) => terms[side].length));
    // A group counts what its themes find.
    if (most === 0 && parents.has(id)) return [];
    const counts = SIDES.map((side) => `${side} ${terms[side].length}`).join(", ");
    return SIDES.flatMap((side): Finding[] => {
      const n = terms[side].length;
      const [none, few] = [n === 0, most >= MANY && n < most * FEW];
      if (!none && !few) return [];
      return [{ kind: none ? "no-terms" : "few-terms", file: places.themesFile, line: places.themeLine(id, side), of: id, term: "", why: `${none ? "none" : "few"} in ${side} (${counts})`, weight: most / Math.max(n, 0.5) }];
    });
  });
}

function inTwoThemes({ themes }: Lexicon, places: Places): Finding[] {
  return SIDES.flatMap((side) => {
    const holders = new Map<string, { theme: Theme; term: string; at: number }[]>();
    for (const theme of themes.values()) {
      theme.terms[side].forEach((term, at) => {
        const key = foldTerm(term, side);
        holders.set(key, [...(holders.get(key) ?? []), { theme, term, at }]);
      });
    }
    return [...holders.values()].flatMap((all): Finding[] => {
      const [first, ...others] = all;
      if (first === undefined || others.length === 0) return [];
      const also = others.map(({ theme: { id }, at }) => `${id} (line ${places.themeLine(id, side, at) ?? "?"})`).join(", ");
      // Within one group the union of sentences hides it; across groups both totals have it.
      const across = others.some(({ theme }) => theme.parent !== first.theme.parent);
      return [{ kind: "two-themes", file: places.themesFile, line: places.themeLine(first.theme.id, side, first.at), of: first.theme.id, term: first.term, why: `also in ${also}${across ? ", of another group" : ""}`, weight: all.length + (across ? 1 : 0) }];
    });
  });
}
