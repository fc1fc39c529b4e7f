import { opensName } from "./chinese-context";
import type { Claim, ShortNameSearch } from "./short-name";
import { PARTNER_SHORT_NAMES } from "./short-names-data";
import { isFree } from "./taken";

const PAIRS = new RegExp(`中[${[...PARTNER_SHORT_NAMES.keys()].join("")}]{1,3}`, "gu");

/** Nouns that say that the characters before them are countries: 中老铁路, 中越跨境, 中蒙俄经济走廊. */
const SET_NOUNS =
  /^["“]?(?:\([^()]{1,4}\))?[^，。；：！？、“”"《》()\s]{0,5}?(?:铁路|班列|快线|快铁|公路|走廊|博览会|论坛|峰会|自贸区|自由贸易|工业园|产业园|合作区|物流园|物流项目|智慧园|生态城|知识城|食品区|跨境|边境|边界|边民|口岸|两国|三国|四国|建交|双边|互联互通|命运共同体|友城|友谊|友好|经贸|贸易|互市|航线|管道|光缆|大桥)/u;
/** What follows a pair of countries at once, but also many other words: only behind a clear beginning. */
const SOFT_NOUNS = /^(?:合作|关系|文化|人文|教育|青年|企业|地方|科技|投资|交流|商会|战略|高层|领导|共建|元首|旅游|媒体|智库|民间|农业|能源|数字|绿色|双方|关税|海运|空运|国际|等|新住民)/u;
/** What a person does to or in a country that one character names: 对俄出口, 赴韩考察. */
const DEALINGS = /^(?:进?出口|进口|贸易|经贸|投资|合作|开放|关税|加征|征收|课征|课徵|交流|援助|关系|外交|口岸|承诺|整体|大通道|通道|大使|总领|访问|考察|研学|旅游|参展|招商|推介|合作|市场|等|[和及与](?![平谐解睦好])|，|。|、|$)/u;

/**
 * Countries by one character, in set compounds alone: 中老铁路, 中欧班列, 日韩市场, 对俄贸易, 越方.
 * 发展中老问题 is none: no set noun follows.
 *
 * @param seen what the text can hold at all: two such characters side by side, one before 方, one behind 对 and the like.
 */
export function findPartnerNames(search: ShortNameSearch, claim: Claim, seen: { readonly pairs: boolean; readonly sides: boolean; readonly dealings: boolean }): void {
  if (seen.pairs) findPairs(search, claim);
  if (seen.sides) findSides(search, claim);
  if (seen.dealings) findDealings(search, claim);
  if (seen.pairs) findOtherPairs(search, claim);
}

function findPairs({ text, taken }: ShortNameSearch, claim: Claim): void {
  const pairs: { start: number; end: number; sure: boolean }[] = [];
  for (const match of text.matchAll(PAIRS)) {
    const start = match.index;
    let end = start + match[0].length;
    while (end > start && !isFree(taken, start, end)) end--;
    // 中新智慧园 is no 中新智: the longest run that a set noun follows.
    let named = end;
    while (named - start > 2 && !isSure(text, start, named)) named--;
    const sure = named - start >= 2 && isSure(text, start, named);
    if (end - start >= 2) pairs.push({ start, end: sure ? named : end, sure });
  }
  // 中老泰、中越国际班列: a pair that a list joins to a sure one is sure.
  for (let i = pairs.length - 2; i >= 0; i--) {
    const [pair, next] = [pairs[i], pairs[i + 1]];
    if (pair !== undefined && next?.sure === true && next.start - pair.end === 1 && /[、和与及]/u.test(text.charAt(pair.end))) pair.sure = true;
  }
  for (const { start, end, sure } of pairs) {
    if (!sure) continue;
    const reason = `one of several in ${text.slice(start, end)}`;
    claim({ start, end: start + 1, codes: ["CN"], reason });
    for (let at = start + 1; at < end; at++) claim({ start: at, end: at + 1, codes: codesOf(text.charAt(at)), reason });
    // 中欧（亚）班列
    const bracket = /^\(([欧亚])\)/u.exec(text.slice(end, end + 3))?.[1];
    if (bracket !== undefined) claim({ start: end + 1, end: end + 2, codes: codesOf(bracket), reason });
  }
}

function isSure(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 14);
  return SET_NOUNS.test(behind) || (SOFT_NOUNS.test(behind) && !/[其集展程高初空期年市省当水手心途]/u.test(text.charAt(start - 1)));
}

function findSides({ text, taken }: ShortNameSearch, claim: Claim): void {
  for (const match of text.matchAll(/([中美日俄越韩泰缅柬印英朝蒙])方(?![案法面向式针便位才可略程阵圆块言舱])/gu)) {
    const { index } = match;
    if (taken[index] === 1 || (/[其集地]/u.test(text.charAt(index - 1)) && index > 0)) continue;
    const name = match[1] ?? "";
    claim({ start: index, end: index + 2, codes: name === "中" ? ["CN"] : codesOf(name), reason: "the side of a country" });
  }
}

function findDealings({ text, taken }: ShortNameSearch, claim: Claim): void {
  for (const match of text.matchAll(/[对赴访输驻]([俄美日韩越泰缅欧非])/gu)) {
    const at = match.index + 1;
    if (taken[at] !== 1 && DEALINGS.test(text.slice(at + 1, at + 5))) claim({ start: at, end: at + 1, codes: codesOf(match[1] ?? ""), reason: `after ${match[0].charAt(0)}` });
  }
}

function findOtherPairs({ text, taken, traditional }: ShortNameSearch, claim: Claim): void {
  for (const match of text.matchAll(/日韩|欧美|美日|美欧|日美|美韩|美俄|俄美|俄乌|俄蒙|蒙俄|印巴|台[日美越韩泰印菲英法德欧]|[日美越韩泰欧]台/gu)) {
    const { index } = match;
    const end = index + 2;
    const taiwan = match[0].includes("台");
    const behind = text.slice(end, end + 6);
    if (taken[index] === 1 || taken[end - 1] === 1 || (taiwan && (!traditional || !/^(?:新|双方|两|产业|经济|关)|^[，。、]/u.test(behind) && !SOFT_NOUNS.test(behind) && !SET_NOUNS.test(behind)))) continue;
    if (!opensName(text, index) && !/^(?:中华)/u.test(text.slice(Math.max(0, index - 2), index))) continue;
    for (let at = index; at < end; at++) claim({ start: at, end: at + 1, codes: codesOf(text.charAt(at)), reason: `one of several in ${match[0]}` });
  }
}

function codesOf(name: string): readonly string[] {
  return name === "台" ? ["TW"] : (PARTNER_SHORT_NAMES.get(name) ?? "").split("|").filter(Boolean);
}
