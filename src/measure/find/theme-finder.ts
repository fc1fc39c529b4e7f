import type { ThemeMatch } from "../../lexicon/match";
import type { Finder } from "./finder";
import type { ThemeKeys } from "./theme-keys";

/**
 * Finds themes. Matches of one key that overlap (those of two themes in one group) are one: the leftmost, then the
 * longest.
 *
 * @param exclusive lets overlapping matches of different keys count once too: for the leftmost, then the longest, then
 *   the one that comes first in the lexicon.
 */
export function themeFinder({ keys, keyOf }: ThemeKeys, { exclusive = false }: { exclusive?: boolean | undefined } = {}): Finder {
  const order = new Map(keys.map((key, i) => [key, i]));
  const place = ({ key }: ThemeMatch): number => order.get(keyOf(key) ?? "") ?? Infinity;
  return ({ passage, themes: [from, to] }, found) => {
    if (from === to) return;
    const matches = passage.themes.slice(from, to).sort((a, b) => a.start - b.start || b.end - a.end || place(a) - place(b));
    const taken = new Map<string, number>();
    for (const { key: theme, start, end } of matches) {
      const key = keyOf(theme);
      if (key === undefined) continue;
      const within = exclusive ? "" : key;
      if (start < (taken.get(within) ?? 0)) continue;
      taken.set(within, end);
      found(key, start, end);
    }
  };
}
