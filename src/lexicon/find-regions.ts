import type { Language } from "../read/document";
import { findShortNames } from "./chinese-short-names";
import { findCompounds, type Compound } from "./compounds";
import type { Folded } from "./fold";
import type { Found, RegionContext } from "./found";
import { homeInitials, type HomeInitials } from "./home-initials";
import { judgeChinese } from "./judge-chinese";
import { judgeLatin } from "./judge-latin";
import { isPerson } from "./latin-names";
import type { Mention, NamedRegion } from "./match";
import { mentionKinds } from "./mention-kinds";
import { createNameIndex, type NameEntry, type NameIndex, type NameLanguage } from "./region-names";
import { resolveRegions, type Places } from "./resolve-regions";
import { findSelfMentions } from "./self-mentions";
import { isFree } from "./taken";
import { findVietnamesePairs } from "./vietnamese-pairs";

export interface RegionFinder {
  find(text: string, folded: Folded, language: Language, context: RegionContext): Mention[];
}

const NOTHING_WEAK: ReadonlySet<string> = new Set();

/**
 * Finds the regions that passages name: longest names first, then one-character names by their own rules,
 * then the decision between regions of one name, then what each mention names its region as.
 */
export function createRegionFinder(regions: readonly NamedRegion[], isWithin: Places["isWithin"]): RegionFinder {
  const places: Places = { regions: new Map(regions.map((region) => [region.code, region])), isWithin };
  const indexes = new Map<NameLanguage, NameIndex>();
  const initials = new Map<string, HomeInitials>();
  const initialsOf = (home: string): HomeInitials | null => {
    const province = /^\d\d/u.exec(home)?.[0];
    if (province === undefined) return null;
    let own = initials.get(province);
    if (own === undefined) initials.set(province, (own = homeInitials(regions, province)));
    return own;
  };
  return {
    find(text, folded, language, context) {
      const nameLanguage = language === "en" || language === "vi" ? language : "zh";
      let index = indexes.get(nameLanguage);
      if (index === undefined) indexes.set(nameLanguage, (index = createNameIndex(regions, nameLanguage)));
      const compounds = nameLanguage === "zh" ? findCompounds(folded.text) : [];
      const found: Found[] = [];
      const taken = index.find(
        folded.text,
        (entry, start, end, taken) => (runsIntoCompound(start, compounds, taken) ? "nothing" : entry.chinese ? judgeChinese(entry, start, end, folded.text, taken) : judgeLatin(entry, start, end, text, folded, nameLanguage)),
        (entry, start, end) => void found.push(toFound(entry, start, end, text, folded, nameLanguage)),
      );
      if (nameLanguage === "zh") {
        for (const name of findShortNames({ text: folded.text, taken, compounds, home: context.home ?? null, traditional: language === "zh-Hant", initials: initialsOf(context.home ?? "") })) {
          const { start, end, codes, reason, kind = null } = name;
          const known = codes.every((code) => places.regions.has(code)) ? codes : codes.filter((code) => places.regions.has(code));
          if (known.length > 0) found.push({ start, end, codes: known, weak: NOTHING_WEAK, reason, kind });
        }
      }
      if (nameLanguage === "vi") found.push(...findVietnamesePairs(text, folded, taken));
      for (const { start, end } of findSelfMentions(folded.text, language)) {
        if (isFree(taken, start, end)) found.push({ start, end, codes: [], weak: NOTHING_WEAK, reason: "the document's own region", kind: "self" });
      }
      found.sort((a, b) => a.start - b.start);
      const resolved = resolveRegions(folded.text, found, places, context);
      const kinds = mentionKinds(text, folded, resolved, nameLanguage);
      return resolved.map(({ start, end, code, candidates, reason }, i) => {
        const [from, to] = folded.span(start, end);
        return { code, kind: kinds[i] ?? "place", start: from, end: to, candidates, reason };
      });
    },
  };
}

/** 文临高速 is 文临 + 高速, not 文 + 临高: a compound that begins before a name, in free characters, keeps its own. */
function runsIntoCompound(at: number, compounds: readonly Compound[], taken: Uint8Array): boolean {
  for (const { start, end } of compounds) if (start < at && at < end && taken[start] !== 1) return true;
  return false;
}

function toFound({ codes, weak, chinese }: NameEntry, start: number, end: number, text: string, folded: Folded, language: NameLanguage): Found {
  if (language !== "en" || chinese) return { start, end, codes, weak, reason: "the name", kind: null };
  const [from, to] = folded.span(start, end);
  const person = isPerson(text, from, to);
  return { start, end, codes, weak, reason: person ? "part of a person's name" : "the name", kind: person ? "person" : null };
}
