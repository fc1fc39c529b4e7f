import type { Corpus } from "../../corpus/corpus";
import type { CountedPassage } from "../../corpus/counted-passage";
import type { AskedLanguage } from "../../read/document";
import { grouping, type By, type Grouping } from "../by";
import { compare } from "../compare";
import type { Finder } from "../find/finder";
import { themeFinder } from "../find/theme-finder";
import { themeKeys } from "../find/theme-keys";
import type { MeasureOptions } from "./breathe";
import { tally, type Tally } from "./tally";

export interface ProfileOptions extends MeasureOptions {
  /** Issuer regions unless told. */
  readonly by?: By | undefined;
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
  /** `group` counts the lexicon's groups of themes. */
  readonly level?: "theme" | "group" | undefined;
  readonly formulae?: boolean | undefined;
}

export interface Profiles {
  readonly passages: readonly CountedPassage[];
  readonly groups: Grouping;
  readonly find: Finder;
  readonly counted: Tally;
  /** Sorted; those with a theme, and those without one. */
  readonly names: readonly string[];
  readonly without: readonly string[];
  /** Themes that stand in a group, sorted. */
  readonly themes: readonly string[];
  /** How many sentences of each named group hold each theme. */
  readonly sentences: readonly (readonly number[])[];
}

/** What each group writes of: its sentences with each theme. */
export async function themeProfiles(corpus: Corpus, { by = "issuer_region", language = corpus.language ?? undefined, level, formulae, signal }: ProfileOptions): Promise<Profiles> {
  const passages = corpus.counted(language ?? null);
  const groups = grouping(corpus, by);
  const keys = themeKeys(corpus.lexicon, { level, formulae });
  const find = themeFinder(keys);
  const counted = await tally(passages, groups, find, signal);
  const all = [...counted.groups.keys()].sort(compare);
  const names = all.filter((name) => (counted.groups.get(name)?.cells.size ?? 0) > 0);
  const themes = [...keys.keys].sort(compare).filter((theme) => names.some((name) => counted.groups.get(name)?.cells.has(theme)));
  const sentences = names.map((name) => themes.map((theme) => counted.groups.get(name)?.cells.get(theme)?.n_sentences ?? 0));
  return { passages, groups, find, counted, names, without: all.filter((name) => !names.includes(name)), themes, sentences };
}
