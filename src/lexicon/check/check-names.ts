import type { Language } from "../../read/document";
import type { Lexicon } from "../lexicon";
import type { NamedRegion } from "../match";
import { foldName, namesOf } from "../region-names";
import { CITY_SHORT_NAMES, CLEAR_SHORT_NAMES, LINE_COMPOUNDS, LOOSE_SHORT_NAMES, PARTNER_SHORT_NAMES, SET_COMPOUNDS } from "../short-names-data";
import type { Finding } from "./finding";
import type { Places } from "./places";

const LANGUAGE_NAMES = { "zh-Hans": "Chinese", en: "English", vi: "Vietnamese" } as const;
const HAN = /\p{Script=Han}/u;

/** Checks the names of the regions: those that nothing finds, and those that several regions share at one time. */
export function checkNames(lexicon: Lexicon, places: Places): Finding[] {
  const found = (kind: Finding["kind"], region: NamedRegion, term: string, why: string, weight = 0): Finding => ({ kind, file: places.regionsFile, line: places.regionLine(region.code), of: region.code, term, why, weight });
  const regions = [...lexicon.regions.values()];
  return [
    ...regions.flatMap((region) => blanks(region).map((name) => found("never", region, name, "a blank at its edge or between Chinese characters, where texts have none"))),
    ...regions.flatMap((region) => unfound(lexicon, region).map(([name, language]) => found("never", region, name, `not found in ${LANGUAGE_NAMES[language]} text that is this name, spelt so: another name or rule takes its characters`))),
    ...regions.flatMap((region) => withoutRule(region).map((name) => found("short-names", region, name, region.name_en))),
    ...ambiguous(lexicon).map(({ name, holders: [first, ...others] }) => {
      const also = others.map(({ code, name_en }) => `${code} ${name_en} (line ${places.regionLine(code) ?? "?"})`).join(", ");
      // Where a region and its own parent share a name, either answer is near the truth.
      const nested = others.every(({ code }) => lexicon.isWithin(code, first.code) || lexicon.isWithin(first.code, code));
      return found("ambiguous", first, name, `${first.name_en}; also ${also}`, others.length + (nested ? 0 : 1));
    }),
  ];
}

function blanks({ name_zh, name_en, name_vi, aliases }: NamedRegion): string[] {
  return [...new Set([name_zh, name_en, name_vi, ...aliases])].filter((name) => name !== name.trim() || /\p{Script=Han}\s+\p{Script=Han}/u.test(name));
}

function unfound(lexicon: Lexicon, region: NamedRegion): [name: string, language: keyof typeof LANGUAGE_NAMES][] {
  return [...languagesOf(region)].filter(([name, language]) => !isFound(lexicon, region.code, name, language));
}

function withoutRule({ aliases, code }: NamedRegion): string[] {
  return aliases.filter((name) => HAN.test(name) && [...name].length === 1 && !hasRule(name, code));
}

/** Each name with the language in whose texts it is looked for first; those that need support nearby left out. */
function languagesOf(region: NamedRegion): Map<string, keyof typeof LANGUAGE_NAMES> {
  const names = new Map<string, keyof typeof LANGUAGE_NAMES>();
  for (const language of ["en", "vi"] as const) {
    for (const { name, weak } of namesOf(region, language)) if (!weak && !names.has(name)) names.set(name, HAN.test(name) ? "zh-Hans" : language);
  }
  return names;
}

function isFound(lexicon: Lexicon, code: string, name: string, language: Language): boolean {
  return lexicon.findRegions(name, language).some((mention) => mention.start === 0 && mention.end === name.length && (mention.code === code || mention.candidates.includes(code)));
}

function hasRule(name: string, code: string): boolean {
  // 中 is one side of every pair (中老, 中越).
  if (name === "中" || [CLEAR_SHORT_NAMES, LOOSE_SHORT_NAMES, CITY_SHORT_NAMES, PARTNER_SHORT_NAMES].some((names) => names.has(name))) return true;
  return [SET_COMPOUNDS, LINE_COMPOUNDS].some((compounds) => [...compounds].some(([compound, codes]) => codes.some((one, i) => one === code && compound.charAt(i) === name)));
}

type Shared = { name: string; holders: [NamedRegion, ...NamedRegion[]] };

function ambiguous({ regions }: Lexicon): Shared[] {
  const shared = new Map<string, Shared>();
  for (const language of ["zh", "en", "vi"] as const) {
    const holders = new Map<string, { name: string; regions: Set<NamedRegion> }>();
    for (const region of regions.values()) {
      for (const { name, weak } of namesOf(region, language)) {
        if (weak) continue;
        const key = foldName(name, language);
        const entry = holders.get(key) ?? { name, regions: new Set() };
        holders.set(key, entry);
        entry.regions.add(region);
      }
    }
    for (const [key, { name, regions: all }] of holders) {
      const [first, ...others] = [...all];
      if (first !== undefined && others.some((other) => areOfOneTime(first, other)) && !shared.has(key)) shared.set(key, { name, holders: [first, ...others] });
    }
  }
  return [...shared.values()];
}

/** A document's date decides between a unit and what took it over. */
function areOfOneTime(a: NamedRegion, b: NamedRegion): boolean {
  const before = (x: NamedRegion, y: NamedRegion): boolean => x.valid_to !== null && y.valid_from !== null && x.valid_to <= y.valid_from;
  return !before(a, b) && !before(b, a);
}
