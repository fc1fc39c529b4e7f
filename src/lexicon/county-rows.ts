import { PEOPLES } from "./chinese-stems";
import { WORD_NAMES, WORD_STEMS } from "./county-words";

/** What the gazetteer says of a county: how its bare name is written in Latin letters, and its other names. */
export interface CountyGiven {
  readonly code: string;
  readonly pinyin: string;
  readonly aliases: string;
}

/** A county's names; its aliases are not yet rid of doubles. */
export interface CountyNames {
  readonly name_zh: string;
  readonly name_en: string;
  readonly aliases: readonly string[];
}

/** The class of a county-level unit, in Chinese and English; the first that a name ends with. */
const CLASSES: readonly (readonly [zh: string, en: string])[] = [
  ["自治县", "Autonomous County"], ["自治旗", "Autonomous Banner"], ["特区", "Special District"], ["滨海新区", "New Area"],
  ["浦东新区", "New Area"], ["沈北新区", "New District"], ["江北新区", "New Area"], ["矿区", "Mining District"],
  ["县", "County"], ["旗", "Banner"], ["市", "City"], ["区", "District"],
];

const PEOPLES_EN = new Map(
  Object.entries({
    维吾尔: "Uygur", 哈萨克: "Kazakh", 蒙古: "Mongol", 藏: "Tibetan", 羌: "Qiang", 回: "Hui", 壮: "Zhuang", 苗: "Miao", 侗: "Dong", 彝: "Yi", 布依: "Buyi", 朝鲜: "Korean", 土家: "Tujia", 哈尼: "Hani", 傣: "Dai", 景颇: "Jingpo", 白: "Bai", 傈僳: "Lisu",
    柯尔克孜: "Kirgiz", 黎: "Li", 满: "Manchu", 瑶: "Yao", 畲: "She", 水: "Sui", 仡佬: "Gelao", 锡伯: "Xibe", 塔吉克: "Tajik", 土: "Tu", 撒拉: "Salar", 保安: "Bonan", 东乡: "Dongxiang", 裕固: "Yugur", 纳西: "Naxi", 佤: "Va", 拉祜: "Lahu",
    独龙: "Derung", 怒: "Nu", 普米: "Pumi", 毛南: "Maonan", 仫佬: "Mulao", 达斡尔: "Daur", 鄂温克: "", 鄂伦春: "", 布朗: "Blang", 各: "Multi-Ethnic",
  }),
);

/** The stem of a county's name: 长阳 of 长阳土家族自治县, 浦东 of 浦东新区. */
export function countyStem(name: string): string {
  const [zh] = classOf(name);
  const body = name.slice(0, name.length - (/^..新区$/u.test(zh) ? 2 : zh.length));
  const stem = body.replace(PEOPLES, "");
  return stem === "" ? body.replace(/族$/u, "") : stem;
}

/**
 * The names of one county: `?` stands before those that count only beside something that supports them, which are
 * nearly all bare stems (岐山, Qishan) and the full names that are words too (城区).
 *
 * @param bare whether its stem, of three characters or more, is no other unit's.
 */
export function countyNames(name: string, given: CountyGiven, bare: boolean): CountyNames {
  const stem = countyStem(name);
  const [zh, en] = classOf(name);
  const body = name.slice(0, name.length - zh.length);
  const peoples = [...body.matchAll(/([\p{Script=Han}]+?)族/gu)].length > 0 || body !== stem ? peoplesOf(body.slice(stem.length)) : [];
  const own = given.aliases.split("|").filter(Boolean);
  const people = joined(peoples);
  const plainEn = `${given.pinyin} ${en.replace("Autonomous ", "")}`;
  // 蔚县 is Yuxian County, and Yu County.
  const whole = stem.length === 1 ? `${given.pinyin}${zh === "县" ? "xian" : zh === "区" ? "qu" : zh === "市" ? "shi" : ""}` : given.pinyin;
  const name_en = people === "" ? `${given.pinyin} ${en}` : `${given.pinyin} ${people} ${en}`;
  const mark = bare ? "" : "?";
  const aliases = [
    ...own,
    ...(WORD_NAMES.has(name) ? [`?${name}`] : []),
    ...(/^自治/u.test(zh) ? [stem + zh.slice(2)] : []),
    ...(stem.length < 2 || WORD_STEMS.has(stem) ? [] : [mark + stem]),
    plainEn,
    `${given.pinyin} ${en}`,
    ...(stem.length === 1 && zh !== "市" ? [`${whole} ${en}`] : []),
    `${WORD_STEMS.has(stem) || !bare ? "?" : ""}${whole}`,
  ];
  return { name_zh: name, name_en, aliases: [...aliases, ...aliases.flatMap(withoutMarks)] };
}

function classOf(name: string): readonly [string, string] {
  return CLASSES.find(([zh]) => name.endsWith(zh) && (zh !== "矿区" || name.length > 2)) ?? ["", ""];
}

/** 土家族苗族 → Tujia, Miao. */
function peoplesOf(text: string): string[] {
  const found: string[] = [];
  for (let rest = text; rest !== ""; ) {
    const name = [...PEOPLES_EN.keys()].filter((people) => rest.startsWith(people)).sort((a, b) => b.length - a.length)[0];
    if (name === undefined) return found;
    const english = PEOPLES_EN.get(name) ?? "";
    if (english !== "") found.push(english);
    rest = rest.slice(name.length).replace(/^族/u, "");
  }
  return found;
}

function joined(names: readonly string[]): string {
  return names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** Lhünzhub is also written Lhunzhub. */
function withoutMarks(alias: string): string[] {
  const plain = alias.normalize("NFD").replace(/\p{Mn}/gu, "");
  return /\p{Script=Han}/u.test(alias) || plain === alias.normalize("NFC") ? [] : [plain];
}
