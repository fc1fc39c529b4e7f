import type { Language } from "../read/document";
import { opensName } from "./chinese-context";
import { findShortNames } from "./chinese-short-names";
import { findCompounds, type Compound } from "./compounds";
import type { Folded } from "./fold";
import type { Found } from "./found";
import { isPerson, isWrittenAsName, standsAlone } from "./latin-names";
import type { Mention } from "./match";
import { mentionKinds } from "./mention-kinds";
import type { NamedRegion } from "./read-regions";
import { createNameIndex, type NameEntry, type NameHit, type NameIndex, type NameLanguage, type Verdict } from "./region-names";
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
/** With what the rest of a street's name may begin: 北京东路, 南京一路. */
const STREET_SIDES: ReadonlySet<string> = new Set("东西南北中一二三四五".split(""));
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
      const { hits, taken } = index.find(folded.text, (entry, start, end, taken) =>
        runsIntoCompound(start, compounds, taken) ? "nothing" : entry.chinese ? judgeChinese(entry, start, end, folded.text, taken) : judgeLatin(entry, start, end, text, folded, nameLanguage),
      );
      const found: Found[] = hits.map((hit) => fromHit(hit, text, folded, nameLanguage));
      if (nameLanguage === "zh") {
        for (const name of findShortNames({ text: folded.text, taken, compounds, home: context.home ?? null, traditional: language === "zh-Hant" })) {
          const { start, end, codes, reason, kind = null } = name;
          if (codes.every((code) => places.regions.has(code))) found.push({ start, end, codes, weak: NOTHING_WEAK, reason, kind });
          else {
            const known = codes.filter((code) => places.regions.has(code));
            if (known.length > 0) found.push({ start, end, codes: known, weak: NOTHING_WEAK, reason, kind });
          }
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

function judgeLatin({ name, codes }: NameEntry, from: number, to: number, text: string, folded: Folded, language: NameLanguage): Verdict {
  const [start, end] = folded.span(from, to);
  if (!isWrittenAsName(text.slice(start, end), name) || text.charAt(end) === "$") return "nothing";
  const whole = language !== "vi" || /[\s-]/.test(name) || name === name.toUpperCase() || codes.every((code) => code.startsWith("X-")) || standsAlone(text, start, end);
  return whole ? "name" : "nothing";
}

/** 东北 and the like are sides of whatever stands before them: 川渝东北, 成都西部; and of roads and winds. */
const SIDES: ReadonlySet<string> = new Set(["东南", "东北", "西南", "西北", "东部", "西部", "中部"]);

function judgeChinese({ name, guarded }: NameEntry, start: number, end: number, text: string, taken: Uint8Array): Verdict {
  const next = text.charAt(end);
  if ((next === "路" || next === "街" || next === "大" || next === "胡" || next === "风" || STREET_SIDES.has(next)) && STREET.test(text.slice(end, end + 5))) return "word";
  if (guarded && !isClearCounty(start, end, text, taken)) return "nothing";
  if (SIDES.has(name)) {
    const before = text.charAt(start - 1);
    const free = taken[start - 1] !== 1 && !CLEAR_SHORT_NAMES.has(before) && !/[省市县区州城路偏]/u.test(before) && !/^(?:[二三四五六]环|[角侧面坡门风向方路街])/u.test(text.slice(end, end + 2));
    return free ? "name" : "word";
  }
  // 越南语 is a language.
  if (next === "语" && text.charAt(end + 1) !== "言") return "word";
  const last = name.charAt(name.length - 1);
  // 中山区域 is no 中山区, 东方市场 no 东方市.
  if ((last === "区" && "域块间位别".includes(next || " ")) || (last === "市" && "场值面".includes(next || " "))) return "nothing";
  // 欧美国家 holds no 美国.
  if (last === "国" && next === "家" && /[欧英日韩亚拉]/u.test(text.charAt(start - 1))) return "nothing";
  return name === "日本" && /\d/.test(text.charAt(start - 1)) ? "nothing" : "name";
}

/** What makes another word of a county's bare name: 兴安岭, 平江水库, 南湖公园. */
const COUNTY_BREAKERS = new Set("岭山江河湖海峰寺庙洲岛洞泉溪水库路街镇乡村里级域委内外长性化业工人式型类".split(""));

/** Ends of the verbs and nouns that stand before a county's bare name: 开工黔江, 建成奉节, 支持兴义, 高速荣昌段. */
const COUNTY_OPENERS = new Set("工成持设速路线站达抵去访赴于自离经途连通起给让把被如像叫入含括即有涉援帮邻近靠位属辖管快造启行办市省县区州".split(""));

/** Whether a county's short name stands where a name may: behind no part of another word, before none. */
function isClearCounty(start: number, end: number, text: string, taken: Uint8Array): boolean {
  const clear = opensName(text, start) || taken[start - 1] === 1 || COUNTY_OPENERS.has(text.charAt(start - 1));
  return clear && !COUNTY_BREAKERS.has(text.charAt(end));
}

/** 文临高速 is 文临 + 高速, not 文 + 临高: a compound that begins before a name, in free characters, keeps its own. */
function runsIntoCompound(at: number, compounds: readonly Compound[], taken: Uint8Array): boolean {
  for (const { start, end } of compounds) if (start < at && at < end && taken[start] !== 1) return true;
  return false;
}

function fromHit({ entry, start, end }: NameHit, text: string, folded: Folded, language: NameLanguage): Found {
  const { codes, weak, chinese } = entry;
  if (language !== "en" || chinese) return { start, end, codes, weak, reason: "the name", kind: null };
  const [from, to] = folded.span(start, end);
  const person = isPerson(text, from, to);
  return { start, end, codes, weak, reason: person ? "part of a person's name" : "the name", kind: person ? "person" : null };
}
