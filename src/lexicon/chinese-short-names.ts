import { findHomeRuns } from "./home-runs";
import { findPartnerNames } from "./partner-names";
import { findProvinceRuns } from "./province-runs";
import type { Claim, ShortName, ShortNameSearch } from "./short-name";
import { CITY_SHORT_NAMES, CLEAR_SHORT_NAMES, LOOSE_SHORT_NAMES, PARTNER_SHORT_NAMES, WORDY_CITY_NAMES } from "./short-names-data";
import { isFree, take } from "./taken";

/**
 * Regions that are named by one character, which counts only where it is a name: in compounds (渝桂, 成渝, 中老铁路),
 * in lists (川、渝、黔), after 来, 赴, 在 and the like (来川视察), before 企, 商 and directions (桂企, 浙中).
 */
export function findShortNames(search: ShortNameSearch): ShortName[] {
  const { taken } = search;
  const found: ShortName[] = [];
  const claim = (name: ShortName): void => {
    if (!isFree(taken, name.start, name.end)) return;
    take(taken, name.start, name.end);
    found.push(name);
  };
  claimCompounds(search, claim);
  const sights = sightsOf(search.text);
  const partners = { pairs: (sights & PARTNER_PAIR) !== 0, sides: (sights & SIDE) !== 0, dealings: (sights & DEALING) !== 0 };
  findPartnerNames(search, claim, partners);
  if ((sights & (RUN | LIST)) !== 0) findProvinceRuns(search, claim);
  if ((sights & AFTER_VERB) !== 0) findAfterVerbs(search, claim);
  if ((sights & BEFORE_NOUN) !== 0) findBeforeNouns(search, claim);
  if ((sights & QUOTED) !== 0) findInBrands(search, claim);
  if (search.initials !== null) findHomeRuns(search.text, taken, search.initials, claim);
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

/** What may stand beside a one-character name; bits of `CLASS`. */
const [NAME, VERB, NOUN, QUOTE, PARTNER, TO, FANG, COMMA] = [1, 2, 4, 8, 16, 32, 64, 128] as const;
/** Pairs of neighbours that a text holds; a rule is tried only where its pair was seen. */
const [PARTNER_PAIR, SIDE, DEALING, RUN, LIST, AFTER_VERB, BEFORE_NOUN, QUOTED] = [1, 2, 4, 8, 16, 32, 64, 128] as const;

const CLASS = new Uint8Array(0x10000);
for (const [bit, characters] of [
  [NAME, [...CLEAR_SHORT_NAMES.keys(), ...LOOSE_SHORT_NAMES.keys(), ...CITY_SHORT_NAMES.keys()]],
  [VERB, "来赴在驻入进返离抵援回全出到访对旅往"],
  [NOUN, "企商籍货资胞东西南北中"],
  [QUOTE, "\"“「『"],
  [PARTNER, [...PARTNER_SHORT_NAMES.keys(), "中", "台"]],
  [TO, "对赴访输驻"],
  [FANG, "方"],
  [COMMA, "、"],
] as const) {
  for (const character of characters) CLASS[character.charCodeAt(0)] = (CLASS[character.charCodeAt(0)] ?? 0) | bit;
}

/** One walk over the text: which of the rules for one-character names can find anything in it. */
function sightsOf(text: string): number {
  let sights = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const here = CLASS[text.charCodeAt(i)] ?? 0;
    if (before !== 0 && here !== 0) {
      if ((here & NAME) !== 0) {
        if ((before & NAME) !== 0) sights |= RUN;
        if ((before & VERB) !== 0) sights |= AFTER_VERB;
        if ((before & QUOTE) !== 0) sights |= QUOTED;
        if ((before & COMMA) !== 0) sights |= LIST;
      }
      if ((before & NAME) !== 0 && (here & NOUN) !== 0) sights |= BEFORE_NOUN;
      if ((before & PARTNER) !== 0 && (here & PARTNER) !== 0) sights |= PARTNER_PAIR;
      if ((before & PARTNER) !== 0 && (here & FANG) !== 0) sights |= SIDE;
      if ((before & TO) !== 0 && (here & PARTNER) !== 0) sights |= DEALING;
    }
    before = here;
  }
  return sights;
}

function claimCompounds({ taken, compounds }: ShortNameSearch, claim: Claim): void {
  for (const { name, codes, start, end } of compounds) {
    if (!isFree(taken, start, end)) continue;
    codes.forEach((code, i) => {
      if (code === null) taken[start + i] = 1;
      else claim({ start: start + i, end: start + i + 1, codes: [code], reason: `one of several in ${name}` });
    });
  }
}

/** What stands behind a character when it is part of a word, though the character before it reads like 来 or 在. */
const IN_WORDS = new Map(
  Object.entries({
    川: "流贝芎菜剧", 京: "东都剧", 津: "贴", 沪: "深指", 港: "口航区湾元币务城机股铁", 澳: "元洲", 晋: "升级江城中", 湘: "江潭乡绣", 桂: "花圆冠平", 粤: "剧", 赣: "州江", 鲁: "迅能班莽",
    豫: "剧园", 鄂: "州尔", 滇: "池红", 藏: "族区医药书品文语历匿身戏", 琼: "海瑶脂浆", 浙: "江", 闽: "江侨清", 辽: "河宁阔远", 陕: "甘西州", 渝: "中水", 蜀: "山道绣汉", 疆: "域土界", 豪: "",
    台: "风阶账词式座灯下上词次", 云: "端上计平服", 新: "增建设", 黑: "客恶", 青: "年春少", 宁: "静愿可", 贵: "宾重", 甘: "", 苏: "醒", 吉: "祥", 蒙: "受骗", 秦: "", 徽: "", 皖: "", 黔: "", 冀: "望", 陇: "",
  }),
);

/** For the names that are also words: what a person does in a place that he came to. */
const STAYS = /^(?:考察|调研|视察|投资|访问|工作|企业|参加|参访|出席|指导|检查|召开|举行|举办|期间|开展|务工|就业|就读|落户|落地|央企|全国|旅游|洽谈|对接|慰问|学习|创业|兴业|交流|参展)/u;

/** The names stand in the pattern: 来, 在 and 到 are everywhere, and mostly before something else. */
const AFTER_VERBS = new RegExp(`(?:进出|来往|[来赴在驻入进返离抵援回全出到访对旅])([台${[...CLEAR_SHORT_NAMES.keys(), ...CITY_SHORT_NAMES.keys(), ...LOOSE_SHORT_NAMES.keys()].join("")}])`, "g");

function findAfterVerbs({ text, taken, home, traditional }: ShortNameSearch, claim: Claim): void {
  for (const match of text.matchAll(AFTER_VERBS)) {
    const at = match.index + match[0].length - 1;
    const name = match[1] ?? "";
    const before = match[0].slice(0, -1);
    if (taken[at] === 1 || taken[at - 1] === 1 || (/^[进到]/u.test(before) && NO_MOVE.test(text.slice(Math.max(0, match.index - 1), match.index + 1)))) continue;
    const next = text.charAt(at + 1);
    if (IN_WORDS.get(name)?.includes(next) === true && next !== "") continue;
    const clear = CLEAR_SHORT_NAMES.get(name);
    const reason = `after ${before}`;
    if (name === "台") {
      if ((traditional && before !== "到") || STAYS.test(text.slice(at + 1)) || /^(?:经贸|交流|工作|合作)/u.test(text.slice(at + 1))) claim({ start: at, end: at + 1, codes: ["TW"], reason });
    } else if (clear !== undefined) {
      // 出港 and 进港 are what ships do; 对港 and 对澳 are said of Hong Kong and Macao alone.
      if (/[港澳]/u.test(name) ? home === clear || /[来赴在驻访旅]|^对$/u.test(before) : !/[到访对旅]/u.test(before) || STAYS.test(text.slice(at + 1))) claim({ start: at, end: at + 1, codes: [clear], reason });
    } else if (/[来赴在驻]/u.test(before)) {
      const city = CITY_SHORT_NAMES.get(name);
      const loose = LOOSE_SHORT_NAMES.get(name);
      if (city !== undefined && (!WORDY_CITY_NAMES.has(name) || STAYS.test(text.slice(at + 1)))) claim({ start: at, end: at + 1, codes: [city], reason });
      else if (loose !== undefined && STAYS.test(text.slice(at + 1))) claim({ start: at, end: at + 1, codes: LOOSE_CITIES.get(name) ?? [loose], reason });
    }
  }
}

/** 促进 and 推进 are no coming in, 直到 no arriving. */
const NO_MOVE = /(?:[促推引改先演增奋跃迈]进|[达直做感看遇收得找]到)$/u;

/** Characters that a city shares with its province or another's. */
const LOOSE_CITIES = new Map([
  ["宁", ["320100", "640000"]],
  ["苏", ["320000", "320500"]],
  ["吉", ["220000", "220200"]],
  ["青", ["630000", "370200"]],
]);

/** 四川 and 银川 are taken already; these are the rest of the words that end in a short name. */
const WORD_BEFORE = new Map(Object.entries({ 川: "河合汶北青伊临平冰山百涪洛淅舟陵米常", 桂: "月肉丹折金", 鲁: "粗普", 藏: "收储矿宝馆珍贮冷隐躲躬蕴", 津: "江新", 晋: "东西", 疆: "边海", 港: "空海渔良出入陆内", 台: "平舞讲阳", 赣: "", 湘: "潇" }));

/** A short name before 企, 商, 胞 and the like, or before a direction. */
const NAMES = [...CLEAR_SHORT_NAMES.keys(), "苏徽台"].join("");
const BEFORE_NOUNS = new RegExp(
  `([${NAMES}])(?:[企商籍货资](?!务|业|店|标|贸|品|厦|场|会|运|源|金|本|产|料|讯|助|格|质)|胞|(?:东北|西北|东南|西南|东西北|[东西南北中])(?![区县国央心小医药型方等外共华学南海门风京]))`,
  "gu",
);

function findBeforeNouns({ text, taken }: ShortNameSearch, claim: Claim): void {
  for (const match of text.matchAll(BEFORE_NOUNS)) {
    const name = match[1] ?? "";
    const code = CLEAR_SHORT_NAMES.get(name) ?? (/^[苏徽台]/u.test(name) ? LOOSE_SHORT_NAMES.get(name) : undefined);
    if (code === undefined || taken[match.index] === 1 || WORD_BEFORE.get(name)?.includes(text.charAt(match.index - 1)) === true && match.index > 0) continue;
    const direction = /[东西南北中]$/u.test(match[0]);
    if (direction && /[京津港澳台徽藏]/u.test(name)) continue;
    if (!direction && /[京津藏]/u.test(name)) continue;
    // 高雄港货柜: behind a place's name, 港 is its port.
    if (name === "港" && match[0] === "港货" && taken[match.index - 1] === 1) continue;
    claim({ start: match.index, end: match.index + (direction ? match[0].length : 1), codes: [code], reason: `in ${match[0]}` });
  }
}

/** “川行天下”: a document of Sichuan names its own brands and programmes by its character. */
function findInBrands({ text, taken, home }: ShortNameSearch, claim: Claim): void {
  if (home === null) return;
  for (const match of text.matchAll(/["“「『](\p{Script=Han})([^"”」』，。]{2,8})["”」』]/gu)) {
    const name = match[1] ?? "";
    const at = match.index + 1;
    const code = CLEAR_SHORT_NAMES.get(name) ?? LOOSE_SHORT_NAMES.get(name);
    if (code === undefined || taken[at] === 1) continue;
    const own = home.slice(0, 2) === code.slice(0, 2);
    const neighbour = /[港澳]/u.test(name) && (match[2] ?? "").startsWith("车");
    if (own || neighbour) claim({ start: at, end: at + 1, codes: [code], reason: "a brand or programme in quotation marks", kind: "brand" });
  }
}

