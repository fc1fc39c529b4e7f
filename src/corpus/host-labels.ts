import type { Lexicon } from "../lexicon/lexicon";
import { REGION_LEVELS } from "../lexicon/match";
import type { NamedRegion } from "../lexicon/match";

/** How sites write the names of regions; built once a lexicon. */
export interface HostLabels {
  /** The one region within another that a label names, of the highest level that has one. */
  named(label: string, within: string): string | null;
  /** The one region within a province whose syllables begin with a label's letters: ft, fsh, hp. */
  initialled(label: string, province: string): string | null;
  /** The one region of a country whose name a site's name begins with. */
  opening(site: string, country: string): string | null;
}

const made = new WeakMap<Lexicon, HostLabels>();

export function hostLabels(lexicon: Lexicon): HostLabels {
  let labels = made.get(lexicon);
  if (labels === undefined) made.set(lexicon, (labels = createHostLabels(lexicon)));
  return labels;
}

/** What stands behind the name itself in a county's or a city's English name. */
const CLASS = / (?:Autonomous )?(?:County|District|City|Banner|New Area|New District|Special District|Province|Municipality)$/;

function createHostLabels(lexicon: Lexicon): HostLabels {
  const named = new Map<string, NamedRegion[]>();
  const initialled = new Map<string, NamedRegion[]>();
  for (const region of lexicon.regions.values()) {
    if (region.level === "group" || region.name_en.startsWith("Districts of ")) continue;
    for (const label of labelsOf(region)) add(named, label, region);
    if (/^\d{6}$/.test(region.code)) for (const label of initialsOf(region)) add(initialled, label, region);
  }
  const one = (label: string, regions: readonly NamedRegion[] | undefined, within: string): string | null => {
    const inside = (regions ?? []).filter(({ code }) => code !== within && lexicon.isWithin(code, within));
    const level = REGION_LEVELS.find((asked) => inside.some((region) => region.level === asked));
    const highest = inside.filter((region) => region.level === level);
    if (highest.length < 2) return highest[0]?.code ?? null;
    // Yiwu is known by its bare name, Yiwu County in Xinjiang is not.
    const known = highest.filter(({ aliases }) => aliases.some((alias) => !alias.startsWith("?") && plain(alias) === label));
    return known.length === 1 ? (known[0]?.code ?? null) : null;
  };
  return {
    named: (label, within) => one(label, named.get(label), within),
    initialled: (label, province) => one(label, initialled.get(label), province),
    opening(site, country) {
      const found = new Set<string>();
      for (const region of lexicon.regions.values()) {
        const name = plain(region.name_en);
        if (region.level !== "group" && region.level !== "county" && region.code !== country && name.length > 4 && site.startsWith(name) && lexicon.isWithin(region.code, country)) found.add(region.code);
      }
      const [first = null] = found;
      return found.size === 1 ? first : null;
    },
  };
}

function labelsOf({ name_en, name_vi, aliases }: NamedRegion): Set<string> {
  const names = [name_en, name_vi, ...aliases.map((alias) => alias.replace(/^\?/, ""))].filter((name) => !/\p{Script=Han}/u.test(name));
  // "Suzhou, Jiangsu" is written suzhou.
  const short = names.flatMap((name) => [name, name.replace(/,.*/, ""), name.replace(CLASS, "")]);
  return new Set(short.map(plain).filter((name) => name.length > 2));
}

const SYLLABLE = /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]+(?:ng(?![aeiouv])|n(?![aeiouv])|r(?![a-z]))?/g;

/** The first letters of a name's syllables, sh, zh and ch in one letter or in two: Fangshan is fs and fsh. */
function initialsOf(region: NamedRegion): string[] {
  const name = region.name_en.replace(/,.*/, "").replace(CLASS, "");
  // An apostrophe divides syllables: Xi'an.
  const syllables = name.split(/['’ -]/).flatMap((part) => plain(part).match(SYLLABLE) ?? []);
  if (syllables.join("") !== plain(name) || syllables.length < 2) return [];
  let labels = [""];
  for (const syllable of syllables) {
    const double = /^[zcs]h/.test(syllable);
    labels = labels.flatMap((label) => [label + syllable.charAt(0), ...(double ? [label + syllable.slice(0, 2)] : [])]);
  }
  return labels;
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/[đĐ]/g, "d").replace(/[^A-Za-z]/g, "").toLowerCase();
}

function add(map: Map<string, NamedRegion[]>, key: string, region: NamedRegion): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [region]);
  else if (!there.includes(region)) there.push(region);
}
