import { loadLexicon } from "../lexicon";
import { checkNames } from "./check-names";
import { checkTerms } from "./check-terms";
import { checkThemes } from "./check-themes";
import type { Finding } from "./finding";
import { readPlaces } from "./places";

/**
 * What a lexicon's files show by themselves, without texts: terms that can't match, themes that are one-sided, terms
 * and names that mean several things.
 *
 * @param folder with themes.yaml and regions.csv.
 * @throws MendableError where the files have mistakes that keep them from being loaded, all at once.
 */
export function checkLexicon(folder: string): Finding[] {
  const lexicon = loadLexicon(folder);
  const places = readPlaces(folder);
  return [...checkTerms(lexicon, places), ...checkThemes(lexicon, places), ...checkNames(lexicon, places)];
}
