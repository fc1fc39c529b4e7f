import type { Lexicon } from "../../lexicon/lexicon";

/** The theme of wording that is obligatory in every document and says little about any. */
const FORMULA = "political_formula";

/** The political formulae: their theme, the group that holds it, and all themes of that group. */
export function formulaThemes(lexicon: Lexicon): ReadonlySet<string> {
  const formula = lexicon.themes.get(FORMULA);
  if (formula === undefined) return new Set();
  const group = formula.parent ?? FORMULA;
  return new Set([group, FORMULA, ...[...lexicon.themes.values()].filter(({ parent }) => parent === group).map(({ id }) => id)]);
}
