import { opensName } from "./chinese-context";
import type { NameEntry, Verdict } from "./region-names";
import { CLEAR_SHORT_NAMES } from "./short-names-data";
import { unitSet } from "./unit-set";

/** Whether a run of a folded text that is a Chinese name stands for the region: 南京路, 越南语 and 欧美国家 hold none. */
export function judgeChinese({ name, guarded }: NameEntry, start: number, end: number, text: string, taken: Uint8Array): Verdict {
  const next = text.charCodeAt(end);
  if (STREET_STARTS[next] === 1 && STREET.test(text.slice(end, end + 5))) return "word";
  if (guarded && !isClearCounty(start, end, text, taken)) return "nothing";
  // 渝东北 is one name, which the rules for one-character names find: 东北 leaves its characters to them.
  if (end - start === 2 && SIDES.has(name)) return CLEAR_SHORT_NAMES.has(text.charAt(start - 1)) ? "nothing" : isSide(start, end, text, taken) ? "word" : "name";
  if (WORD_STARTS[next] === 1 && WORD_BEHIND.test(text.slice(end, end + 4))) return "word";
  if (RUN_ON_STARTS[next] === 1 && RUN_ON.test(text.slice(end - 1, end + 1))) return "nothing";
  // 欧美国家 holds no 美国.
  if (next === FAMILY && text.charAt(end - 1) === "国" && /[欧英日韩亚拉]/u.test(text.charAt(start - 1))) return "nothing";
  return name === "日本" && /\d/.test(text.charAt(start - 1)) ? "nothing" : "name";
}

/** 南京路 and 台湾风情街 are streets, in any city. */
const STREET = /^[东西南北中]?[一二三四五]?(?:路(?!线|段|网|径|演|桥|况|由|局|政|透|港|上)|街(?!区|道|舞|头)|大街|大道|胡同|风情街)/u;
/** With what the rest of a street's name may begin: 南京路, 北京东路, 南京一路. */
const STREET_STARTS = unitSet("路街大胡风东西南北中一二三四五");

/** Languages (越南语, 广东话, 越南文版) and currencies (越南盾, 新加坡元) behind a name. */
const WORD_BEHIND =
  /^(?:语(?!言|境|料)|话(?!剧|语|题|费|筒|务|说|别)|文(?:版|字幕|网站|[，。、；)])|盾(?!构|牌)|卢布(?!林)|卢比|基普|铢|镑|法郎|里拉|比索|雷亚尔|兰特|坚戈|索姆|苏姆|图格里克|瑞尔|林吉特|克朗|福林|兹罗提|元(?:[，。、；)\d兑]|汇率|贬值|升值|$))/u;
const WORD_STARTS = unitSet("语话文盾卢基铢镑法里比雷兰坚索苏图瑞林克福兹元");

/** 中山区域 is no 中山区, 东方市场 no 东方市. */
const RUN_ON = /区[域块间位别]|市[场值面]/u;
const RUN_ON_STARTS = unitSet("域块间位别场值面");
const FAMILY = "家".charCodeAt(0);

/** 东北 and the like are sides of whatever stands before them: 川渝东北, 成都西部; and of roads and winds. */
const SIDES: ReadonlySet<string> = new Set(["东南", "东北", "西南", "西北", "东部", "西部", "中部"]);

function isSide(start: number, end: number, text: string, taken: Uint8Array): boolean {
  const before = text.charAt(start - 1);
  return taken[start - 1] === 1 || /[省市县区州城路偏]/u.test(before) || /^(?:[二三四五六]环|[角侧面坡门风向方路街])/u.test(text.slice(end, end + 2));
}

/** What makes another word of a county's bare name: 兴安岭, 平江水库, 南湖公园. */
const COUNTY_BREAKERS = unitSet("岭山江河湖海峰寺庙洲岛洞泉溪水库路街镇乡村里级域委内外长性化业工人式型类际");

/** Ends of the verbs and nouns that stand before a county's bare name: 开工黔江, 建成奉节, 支持兴义, 高速荣昌段. */
const COUNTY_OPENERS = unitSet("工成持设速路线站达抵去访赴于自离经途连通起给让把被如像叫入含括即有涉援帮邻近靠位属辖管快造启行办市省县区州");

/** Whether a county's short name stands where a name may: behind no part of another word, before none. */
function isClearCounty(start: number, end: number, text: string, taken: Uint8Array): boolean {
  const clear = opensName(text, start) || taken[start - 1] === 1 || COUNTY_OPENERS[text.charCodeAt(start - 1)] === 1;
  return clear && COUNTY_BREAKERS[text.charCodeAt(end)] !== 1;
}
