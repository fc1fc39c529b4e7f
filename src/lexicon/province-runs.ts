import { isHan, opensName } from "./chinese-context";
import type { Claim, ShortNameSearch } from "./short-name";
import { CLEAR_SHORT_NAMES, LOOSE_SHORT_NAMES } from "./short-names-data";

/** What stands behind several provinces: 渝新两地, 甘青交界. */
const BEHIND =
  /^(?:等|两|三|四|五|省|地区|毗邻|交界|边界|交汇|接壤|合作|协作|协同|一体|联动|互联|走廊|铁路|高铁|高速|公路|通道|大通道|干线|直流|特高压|电网|电力|管道|经济|产业|扶贫|革命|高原|跨省|双城|之间|文旅|旅游|科创|创新|共建|携手|联合|青年|商会|企业|特色|园区|物流|都市|会谈|交流|联席|座谈|政务|警务|司法|法院|检察|海关|教育|文化|体育|校地|班列|同胞|居民)/u;

/** 贵港 is a city; 港口, 港航, 港区 are ports; 港币 is money. */
const PORT = /^(?:口(?!岸)|航|区|湾|元|币|务|城|机|股|铁|池)/u;

/** 1 for the characters that name a province: every character of a text is looked up. */
const IS_SHORT_NAME = new Uint8Array(0x10000);
for (const name of [...CLEAR_SHORT_NAMES.keys(), ...LOOSE_SHORT_NAMES.keys()]) IS_SHORT_NAME[name.charCodeAt(0)] = 1;

/**
 * Provinces by one character each: several in a row (渝桂, 粤港澳, 川黔粤桂), or one by one in a list (川、渝、黔).
 * A character that is also part of many words (新, 青, 云) counts at a run's edge only where the run's edge is clear.
 */
export function findProvinceRuns(search: ShortNameSearch, claim: Claim): void {
  const { text, taken } = search;
  const isName = (at: number): boolean => at < text.length && IS_SHORT_NAME[text.charCodeAt(at)] === 1 && taken[at] !== 1;
  let listed = false;
  for (let at = 0; at < text.length; at++) {
    if (!isName(at)) continue;
    let end = at + 1;
    while (isName(end)) end++;
    listed ||= text.charAt(at - 1) === "、" || text.charAt(end) === "、";
    claimRun(text, at, end, claim);
    at = end - 1;
  }
  if (listed) findLists(text, isName, claim);
}

function claimRun(text: string, from: number, to: number, claim: Claim): void {
  let [start, end] = [from, to];
  const isLoose = (at: number): boolean => LOOSE_SHORT_NAMES.has(text.charAt(at));
  while (end - start > 1 && ((isLoose(end - 1) && isHan(text, end) && !BEHIND.test(text.slice(end, end + 4))) || (text.charAt(end - 1) === "港" && PORT.test(text.slice(end, end + 2))))) end--;
  while (end - start > 1 && (isLoose(start) || (text.charAt(start) === "港" && text.charAt(start + 1) !== "澳")) && !opensName(text, start)) start++;
  if (end - start < 2) return;
  const name = text.slice(start, end);
  // Two characters of many words each (云台, 新青) are a pair only where both sides say so, and never these.
  const clearBehind = !isHan(text, end) || BEHIND.test(text.slice(end, end + 4));
  if (name.length === 2 && isLoose(start) && !clearBehind && !KNOWN_LOOSE.test(name)) return;
  if (name.length === 2 && isLoose(start) && isLoose(start + 1) && !KNOWN_LOOSE.test(name) && !(opensName(text, start) && clearBehind)) return;
  if (/^(?:云台|青云|新台|青苏|云新|新新|津港|湛港|吉新|宁新|台新|新宁|苏新|云黑|新津|江津|宁津|川新|港新|新港|新晋|晋新)$/u.test(name)) return;
  for (let at = start; at < end; at++) claim({ start: at, end: at + 1, codes: codesOf(text.charAt(at)), reason: `one of several in ${name}` });
}

const KNOWN_LOOSE = /^(?:云贵|甘青|青甘|甘宁|宁甘|宁蒙|蒙宁|黑吉|吉黑|青新|新青|甘新|蒙吉|黑蒙|蒙黑|甘蒙)$/u;

/** 川、渝、黔、桂等省份. */
function findLists(text: string, isName: (at: number) => boolean, claim: Claim): void {
  for (const match of text.matchAll(/(?:\p{Script=Han}、)+\p{Script=Han}(?=等|、|，|。|；|\)|两|三|四|五|六|$|\s)/gu)) {
    const places = Array.from({ length: (match[0].length + 1) / 2 }, (_, i) => match.index + 2 * i);
    const run = places.filter(isName);
    if (run.length < 2 || run.length < places.length - 1 || !run.some((at) => CLEAR_SHORT_NAMES.has(text.charAt(at)))) continue;
    if (places[0] === run[0] && !opensName(text, run[0] ?? 0)) run.shift();
    if (run.length < 2) continue;
    for (const at of run) claim({ start: at, end: at + 1, codes: codesOf(text.charAt(at)), reason: "one of several in a list" });
  }
}

function codesOf(name: string): readonly string[] {
  const code = CLEAR_SHORT_NAMES.get(name) ?? LOOSE_SHORT_NAMES.get(name);
  return code === undefined ? [] : [code];
}
