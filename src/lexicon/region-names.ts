import { fold } from "./fold";
import { createMatcher } from "./matcher";
import { OTHER_NAMES } from "./other-names";
import type { NamedRegion } from "./match";
import { take } from "./taken";
import { isVietnamese } from "./vietnamese-letters";

/** The languages in which names are looked for; both scripts of Chinese fold to one. */
export type NameLanguage = "zh" | "en" | "vi";

/** What a name can mean. */
export interface NameEntry {
  /** As the lexicon writes it. */
  readonly name: string;
  /** Every way in which the lexicon writes it: Northeast China, northeast China. */
  readonly spellings: readonly string[];
  /** Every region that has it. */
  readonly codes: readonly string[];
  /** Those of `codes` that count only where something nearby supports them ("?" in the lexicon). */
  readonly weak: ReadonlySet<string>;
  /** Whether it is written in Chinese characters. */
  readonly chinese: boolean;
  /** A county's name that easily stands across words (和县, 岐山): it counts only where a name may begin. */
  readonly guarded: boolean;
}

export type Verdict = "name" | "word" | "nothing";

export interface NameIndex {
  /**
   * Leftmost-longest names, without overlaps, one-character names left out.
   *
   * @param judge decides whether a run is a name, another word that keeps its characters from all names (越南语),
   *   or nothing, so that shorter names in it may count; `taken` is 1 where a character is taken already.
   * @param found is called for each name, in order.
   * @returns `taken`, which holds until the next call.
   */
  find(text: string, judge: (entry: NameEntry, start: number, end: number, taken: Uint8Array) => Verdict, found: (entry: NameEntry, start: number, end: number) => void): Uint8Array;
}

const HAN = /\p{Script=Han}/u;
/**
 * The names of all regions, for texts of one language: Chinese names and English ones count in every text
 * (a translation keeps "广西" in brackets, a Chinese text "Laos"), Vietnamese ones in Vietnamese texts alone.
 */
export function createNameIndex(regions: readonly NamedRegion[], language: NameLanguage): NameIndex {
  const entries = new Map<string, { spellings: string[]; codes: string[]; weak: Set<string>; strong: Set<string>; chinese: boolean }>();
  const add = (name: string, code: string | null, weak: boolean): void => {
    const key = foldName(name, language);
    let entry = entries.get(key);
    if (entry === undefined) entries.set(key, (entry = { spellings: [], codes: [], weak: new Set(), strong: new Set(), chinese: HAN.test(name) }));
    if (!entry.spellings.includes(name)) entry.spellings.push(name);
    if (code === null) return;
    if (!entry.codes.includes(code)) entry.codes.push(code);
    (weak ? entry.weak : entry.strong).add(code);
  };
  for (const region of regions) {
    for (const { name, weak } of namesOf(region, language)) add(name, region.code, weak);
  }
  for (const name of [...OTHER_NAMES.zh, ...OTHER_NAMES.en, ...(language === "vi" ? OTHER_NAMES.vi : [])]) add(name, null, false);
  const levels = new Map(regions.map(({ code, level }) => [code, level]));
  const all = [...entries.values()].map(({ spellings, codes, weak, strong, chinese }): NameEntry => {
    const [name = ""] = spellings;
    for (const code of strong) weak.delete(code);
    const open = weak.size === codes.length && codes.some((code) => levels.get(code) === "county");
    return { name, spellings, codes, weak, chinese, guarded: chinese && (open || (/^.[县区市旗州]$|城市$/u.test(name) && codes.length > 0 && codes.every((code) => levels.get(code) === "county"))) };
  });
  const matcher = createMatcher([...entries.keys()]);
  // A new array for each passage would cost as much as the search.
  let taken = new Uint8Array(4096);
  return {
    find(text, judge, found) {
      if (taken.length <= text.length) taken = new Uint8Array(text.length * 2);
      else taken.fill(0, 0, text.length + 1);
      let free = 0;
      for (const { pattern, start, end } of matcher.matches(text)) {
        const entry = all[pattern];
        if (start < free || entry === undefined) continue;
        if (entry.codes.length > 0) {
          const verdict = judge(entry, start, end, taken);
          if (verdict === "nothing") continue;
          if (verdict === "name") found(entry, start, end);
        }
        free = end;
        take(taken, start, end);
      }
      return taken;
    },
  };
}

/** A name in the form in which texts of a language are searched. */
export function foldName(name: string, language: NameLanguage): string {
  return fold(name, HAN.test(name) ? "zh-Hans" : language === "zh" ? "zh-Hans" : language).text;
}

/** The names of a region that are looked for in texts of a language; one-character ones have rules of their own. */
export function* namesOf(region: NamedRegion, language: NameLanguage): Generator<{ name: string; weak: boolean }> {
  // "?城区" in the row of 城区: the name itself is a word.
  yield { name: region.name_zh, weak: region.aliases.includes(`?${region.name_zh}`) };
  yield { name: region.name_en, weak: false };
  if (language === "vi") yield { name: region.name_vi, weak: false };
  for (const alias of region.aliases) {
    const weak = alias.startsWith("?");
    const name = weak ? alias.slice(1) : alias;
    // One-character names are found by rules of their own.
    if (HAN.test(name) ? name.length > 1 : language === "vi" || !isVietnamese(name)) yield { name, weak };
  }
}
