import type { Language } from "../read/document";
import { findShortNames } from "./chinese-short-names";
import { findCompounds, type Compound } from "./compounds";
import type { Folded } from "./fold";
import type { Found } from "./found";
import { isPerson, isWrittenAsName, standsAlone } from "./latin-names";
import type { Mention } from "./match";
import { mentionKinds } from "./mention-kinds";
import type { NamedRegion } from "./read-regions";
import { createNameIndex, type NameHit, type NameIndex, type NameLanguage, type Verdict } from "./region-names";
import { CLEAR_SHORT_NAMES } from "./short-names-data";
import { resolveRegions, type Places } from "./resolve-regions";
import { findSelfMentions } from "./self-mentions";
import { findVietnamesePairs } from "./vietnamese-pairs";

export interface RegionContext {
  /** The document's date, as far as it is known (2024, 2024-01, 2024-01-12). */
  readonly date?: string | null;
  /** The region that the document comes from. */
  readonly home?: string | null;
}

export interface RegionFinder {
  find(text: string, folded: Folded, language: Language, context: RegionContext): Mention[];
}

/** 南京路 and 台湾风情街 are streets, in any city. */
const STREET = /^[东西南北中]?[一二三四五]?(?:路(?!线|段|网|径|演|桥|况|由|局|政|透|港|上)|街(?!区|道|舞|头)|大街|大道|胡同|风情街)/u;
const NOTHING_WEAK: ReadonlySet<string> = new Set();

/**
 * Finds the regions that passages name: longest names first, then one-character names by their own rules,
 * then the decision between regions of one name, then what each mention names its region as.
 */
export function createRegionFinder(regions: readonly NamedRegion[], isWithin: Places["isWithin"]): RegionFinder {
  const places: Places = { regions: new Map(regions.map((region) => [region.code, region])), isWithin };
  const indexes = new Map<NameLanguage, NameIndex>();
  return {
    find(text, folded, language, context) {
      const nameLanguage = language === "en" || language === "vi" ? language : "zh";
      let index = indexes.get(nameLanguage);
      if (index === undefined) indexes.set(nameLanguage, (index = createNameIndex(regions, nameLanguage)));
      const compounds = nameLanguage === "zh" ? findCompounds(folded.text) : [];
      const { hits, taken } = index.find(folded.text, (hit, taken) => (runsIntoCompound(hit, compounds, taken) ? "nothing" : judge(hit, text, folded, nameLanguage, taken)));
      const found: Found[] = hits.map((hit) => fromHit(hit, text, folded, nameLanguage));
      if (nameLanguage === "zh") {
        for (const name of findShortNames({ text: folded.text, taken, compounds, home: context.home ?? null, traditional: language === "zh-Hant" })) {
          const codes = name.codes.filter((code) => places.regions.has(code));
          if (codes.length > 0) found.push({ ...name, codes, weak: NOTHING_WEAK, kind: name.kind ?? null });
        }
      }
      if (nameLanguage === "vi") found.push(...findVietnamesePairs(text, folded, taken));
      for (const { start, end } of findSelfMentions(folded.text, language)) {
        if (!taken.subarray(start, end).includes(1)) found.push({ start, end, codes: [], weak: NOTHING_WEAK, reason: "the document's own region", kind: "self" });
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

function judge(hit: NameHit, text: string, folded: Folded, language: NameLanguage, taken: Uint8Array): Verdict {
  if (hit.chinese) return judgeChinese(hit, folded.text, taken);
  const [start, end] = folded.span(hit.start, hit.end);
  if (!isWrittenAsName(text.slice(start, end), hit.name) || text.charAt(end) === "$") return "nothing";
  const whole = language !== "vi" || /[\s-]/.test(hit.name) || hit.name === hit.name.toUpperCase() || hit.codes.every((code) => code.startsWith("X-")) || standsAlone(text, start, end);
  return whole ? "name" : "nothing";
}

/** 东北 and the like are sides of whatever stands before them: 川渝东北, 成都西部; and of roads and winds. */
const SIDES = /^(?:[东西][南北]|[东西中]部)$/u;

function judgeChinese(hit: NameHit, text: string, taken: Uint8Array): Verdict {
  if (STREET.test(text.slice(hit.end, hit.end + 5))) return "word";
  if (SIDES.test(hit.name)) {
    const before = text.charAt(hit.start - 1);
    const free = taken[hit.start - 1] !== 1 && !CLEAR_SHORT_NAMES.has(before) && !/[省市县区州城路偏]/u.test(before) && !/^(?:[二三四五六]环|[角侧面坡门风向方路街])/u.test(text.slice(hit.end, hit.end + 2));
    return free ? "name" : "word";
  }
  // 越南语 is a language.
  if (text.charAt(hit.end) === "语" && text.charAt(hit.end + 1) !== "言") return "word";
  // 欧美国家 holds no 美国.
  if (hit.name.endsWith("国") && text.charAt(hit.end) === "家" && /[欧英日韩亚拉]/u.test(text.charAt(hit.start - 1))) return "nothing";
  return hit.name === "日本" && /\d/.test(text.charAt(hit.start - 1)) ? "nothing" : "name";
}

/** 文临高速 is 文临 + 高速, not 文 + 临高: a compound that begins before a name, in free characters, keeps its own. */
function runsIntoCompound(hit: NameHit, compounds: readonly Compound[], taken: Uint8Array): boolean {
  return compounds.some(({ start, end }) => start < hit.start && hit.start < end && taken[start] !== 1);
}

function fromHit(hit: NameHit, text: string, folded: Folded, language: NameLanguage): Found {
  const { start, end, codes, weak, chinese } = hit;
  const [from, to] = folded.span(start, end);
  const person = language === "en" && !chinese && isPerson(text, from, to);
  return { start, end, codes, weak, reason: person ? "part of a person's name" : "the name", kind: person ? "person" : null };
}
