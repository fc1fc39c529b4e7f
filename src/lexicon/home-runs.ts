import { isHan, opensName } from "./chinese-context";
import type { HomeInitials } from "./home-initials";
import type { Claim } from "./short-name";
import { isFree } from "./taken";
import { unitSet } from "./unit-set";

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
    while (end - at > 2 && !(mayEnd(text, end) && isRun(text, at, end, initials))) end--;
    if (end - at === 1) end++;
    if (!mayEnd(text, end) || !isFree(taken, at, end) || !isRun(text, at, end, initials)) continue;
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

/** With what `LINE` and `TOGETHER` may begin: nearly all of a text's characters are turned away by this. */
const FOLLOWERS = unitSet("高铁城客快一市输特等两三四五六地同开大通走都经产国要协联科创合片旅生");

function mayEnd(text: string, at: number): boolean {
  return FOLLOWERS[text.charCodeAt(at)] === 1 || !isHan(text, at);
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
