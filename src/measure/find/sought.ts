import type { Lexicon } from "../../lexicon/lexicon";
import { wrongName } from "../../wrong-name";
import { regionLabel } from "../region-label";
import type { Finder } from "./finder";
import { countsMention } from "./mention-kinds";
import { regionFinder } from "./region-finder";
import { themeFinder } from "./theme-finder";
import { themeKeys } from "./theme-keys";

/** The id of a theme or of a group of themes, or the code of a region. */
export type Sought = { readonly theme: string } | { readonly region: string };

/**
 * The finder of one theme, group of themes or region; it may find other keys too.
 *
 * @throws MendableError for one that the lexicon doesn't have, with the nearest that it has.
 */
export function soughtIn(lexicon: Lexicon, sought: Sought): { key: string; find: Finder } {
  if ("region" in sought) {
    if (!lexicon.regions.has(sought.region)) throw wrongRegion(lexicon, sought.region);
    return { key: sought.region, find: regionFinder(countsMention()) };
  }
  const theme = lexicon.themes.get(sought.theme);
  if (theme === undefined) throw wrongName("theme", sought.theme, [...lexicon.themes.keys()], "data/lexicon/themes.yaml");
  const own = themeKeys(lexicon, { formulae: true });
  const keys = own.keys.includes(theme.id) ? own : themeKeys(lexicon, { level: "group", formulae: true });
  return { key: theme.id, find: themeFinder(keys) };
}

/** A region is asked for by its code; who writes its name is told the code. */
function wrongRegion(lexicon: Lexicon, given: string): Error {
  const codes = new Map([...lexicon.regions.values()].flatMap((region) => [region.code, region.name_zh, region.name_en].map((name) => [name, region.code] as const)));
  return wrongName("region", given, [...codes.keys()], "data/lexicon/regions.csv", (name) => `${codes.get(name) ?? name} (${regionLabel(lexicon, codes.get(name) ?? name)})`);
}
