import type { Lexicon } from "../../lexicon/lexicon";
import { wrongName } from "../../wrong-name";
import { formulaThemes } from "./formula-themes";

const LEVELS: readonly string[] = ["theme", "group"];

export interface ThemeKeys {
  /** Every key that can be counted, in the lexicon's order. */
  readonly keys: readonly string[];
  /** The key under which a theme's matches count; undefined where they don't. */
  readonly keyOf: (theme: string) => string | undefined;
}

/**
 * The keys under which themes are counted: each theme its own, or with `level: "group"` its group.
 * A group has no key of its own among the themes unless it has terms of its own.
 *
 * @throws MendableError for a level that there is not, as a notebook's parameter may be one.
 */
export function themeKeys(lexicon: Lexicon, { level = "theme", formulae = false }: { level?: "theme" | "group" | undefined; formulae?: boolean | undefined } = {}): ThemeKeys {
  if (!LEVELS.includes(level)) throw wrongName("level of themes", level, LEVELS, "the option level");
  const left = formulae ? new Set<string>() : formulaThemes(lexicon);
  const themes = [...lexicon.themes.values()];
  const holders = new Set(themes.map(({ parent }) => parent));
  const keys = themes.filter(({ id, parent, terms }) => {
    if (left.has(id)) return false;
    if (level === "group") return parent === null;
    return !holders.has(id) || Object.values(terms).some((list) => list.length > 0);
  });
  const known = new Map(themes.filter(({ id }) => !left.has(id)).map(({ id, parent }) => [id, level === "group" ? (parent ?? id) : id]));
  return { keys: keys.map(({ id }) => id), keyOf: (theme) => known.get(theme) };
}
