import { isHan, opensName } from "./chinese-context";
import type { Claim } from "./chinese-short-names";
import type { NamedRegion } from "./read-regions";
import { CITY_SHORT_NAMES } from "./short-names-data";
import { isFree } from "./taken";
import { unitSet } from "./unit-set";

/** The places of one province by the first character of their names: 牡 → 231000; several where several share it. */
export interface HomeInitials {
  readonly cities: ReadonlyMap<string, readonly string[]>;
  /** Cities, and the counties and districts whose character no city of the province has. */
  readonly all: ReadonlyMap<string, readonly string[]>;
  /** The characters that any city of China begins with: the far ends of lines that leave the province. */
  readonly cityInitials: ReadonlySet<string>;
  /** 1 for the characters that `all` holds. */
  readonly isInitial: Uint8Array;
}

/** The first characters of a province's prefectures and counties (of a municipality's districts: as counties). */
export function homeInitials(regions: Iterable<NamedRegion>, province: string): HomeInitials {
  const [cities, counties] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const cityInitials = new Set<string>();
  for (const { code, level, name_zh: name } of regions) {
    if (!/^\d{6}$/u.test(code) || (level !== "prefecture" && level !== "county") || SIDES.has(name.charAt(0))) continue;
    if (name.endsWith("市")) cityInitials.add(name.charAt(0));
    if (!code.startsWith(province)) continue;
    const kept = level === "prefecture" ? cities : counties;
    kept.set(name.charAt(0), [...(kept.get(name.charAt(0)) ?? []), code]);
  }
  for (const [name, code] of CITY_SHORT_NAMES) if (code.startsWith(province)) cities.set(name, [code]);
  const all = new Map<string, readonly string[]>([...counties, ...cities]);
  const isInitial = new Uint8Array(0x10000);
  for (const name of all.keys()) isInitial[name.charCodeAt(0)] = 1;
  return { cities, all, cityInitials, isInitial };
}

/** 攀西 is the west of Panzhihua, and no 西区. */
const SIDES: ReadonlySet<string> = new Set("东南西北中上下");

/** Lines that are named by their ends: 佳同铁路, 永自高速. */
const LINE = /^(?:高铁|铁路|城际|高速|客专|快速铁路|快速通道|一级公路|市域|输水|输气|特高压)/u;

/** What several cities side by side do or are: 金丽温开放大通道, 杭甬温要素市场化配置改革. */
const TOGETHER = /^(?:等|[两三四五六]|地区|一体|同城|开放|大通道|通道|走廊|都市|城市群|经济|产业|国家级|要素|协同|联动|科创|科技|创新|合作|协作|片区|旅游|生态|高铁|铁路|城际|高速)/u;

/**
 * Places of the document's own province by one character each, without a mark between: at least three prefectures
 * before what they are or do together (金丽温, 绥哈大齐), or the ends of a line before its class (佳同铁路).
 * Lines that are known by name stand in short-names-data.ts; these are those that no list holds.
 */
export function findHomeRuns(text: string, taken: Uint8Array, initials: HomeInitials, claim: Claim): void {
  const { isInitial } = initials;
  for (let at = 0; at < text.length; at++) {
    if (isInitial[text.charCodeAt(at)] !== 1 || taken[at] === 1 || !opensRun(text, at)) continue;
    let end = at + 1;
    while (end - at < 5 && isInitial[text.charCodeAt(end)] === 1 && taken[end] !== 1) end++;
    while (end - at > 2 && !isRun(text, at, end, initials)) end--;
    if (end - at === 1) end++;
    if (!isFree(taken, at, end) || !isRun(text, at, end, initials)) continue;
    const run = text.slice(at, end);
    [...run].forEach((name, i) => {
      const codes = initials.all.get(name);
      if (codes !== undefined) claim({ start: at + i, end: at + i + 1, codes, reason: `one of several in ${run}` });
    });
    at = end - 1;
  }
}

/** 建设佳同铁路, 开工牡敦高铁: what is built or run stands before a line's name. */
const BUILT = unitSet("设工成通行启造善升修");

/** Words that stand before such a class and are made of such characters: 内河高速航道, 信息高速公路. */
const WORDS: ReadonlySet<string> = new Set("内河 信息 安全 平安 公安 文化 通信 水运 海运 资源 国道 新建 普通 双向 自来 全新 大容 大通".split(" "));

function opensRun(text: string, at: number): boolean {
  return opensName(text, at) || BUILT[text.charCodeAt(at - 1)] === 1;
}

function isRun(text: string, start: number, end: number, { cities, all, cityInitials }: HomeInitials): boolean {
  const names = [...text.slice(start, end)];
  if (new Set(names).size < names.length || WORDS.has(names.join(""))) return false;
  const behind = text.slice(end, end + 5);
  if (names.length > 2 && names.every((name) => cities.has(name))) return !isHan(text, end) || TOGETHER.test(behind);
  // A line's far end may lie in the next province: 牡敦高铁.
  const known = names.filter((name) => all.has(name));
  return names.length < 4 && LINE.test(behind) && known.some((name) => cities.has(name)) && (known.length === names.length || (names.length === 2 && names.every((name) => cityInitials.has(name))));
}
