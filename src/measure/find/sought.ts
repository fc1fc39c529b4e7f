import type { Lexicon } from "../../lexicon/lexicon";
import { MendableError, problem } from "../../problem";
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
 * @throws MendableError for one that the lexicon doesn't have.
 */
export function soughtIn(lexicon: Lexicon, sought: Sought): { key: string; find: Finder } {
  if ("region" in sought) {
    if (!lexicon.regions.has(sought.region)) throw unknown("region", sought.region, "regions.csv");
    return { key: sought.region, find: regionFinder(countsMention()) };
  }
  const theme = lexicon.themes.get(sought.theme);
  if (theme === undefined) throw unknown("theme", sought.theme, "themes.yaml");
  const own = themeKeys(lexicon, { formulae: true });
  const keys = own.keys.includes(theme.id) ? own : themeKeys(lexicon, { level: "group", formulae: true });
  return { key: theme.id, find: themeFinder(keys) };
}

function unknown(what: string, key: string, file: string): MendableError {
  return new MendableError([problem({ code: "unknown-key", file: `data/lexicon/${file}`, reason: `there is no ${what} ${key}`, mend: `Ask for one that the file has, or add it there.` })]);
}
