import { chineseStems } from "../lexicon/chinese-stems";
import type { Lexicon } from "../lexicon/lexicon";
import type { Region } from "../lexicon/match";

const PEOPLES = "Bai|Blang|Bonan|Buyei|Buyi|Bouyei|Dai|Daur|Dong|Dongxiang|Hani|Hui|Jingpo|Kazakh|Kirghiz|Kirgiz|Korean|Kyrgyz|Lahu|Li|Lisu|Miao|Mongol|Mongolian|Mongolic|Naxi|Qiang|Salar|Tibetan|Tujia|Va|Yao|Yi|Zhuang";
const CLASS_EN = new RegExp(`(?: (?:${PEOPLES})(?:,| and|-)?)* (?:Autonomous (?:Prefecture|Region|County)|Prefecture|Province|Municipality|League|SAR)$`, "u");
const CLASS_ZH = /(?:省|市|特别行政区|(?:壮族|回族|维吾尔)?自治区)$/u;

/**
 * A region's name for a table or a chart: English and Chinese, without the class of the unit; a county's with its
 * class and what holds it, since counties of one name are many.
 *
 * @param code a region's code; one that the lexicon doesn't know is its own label.
 * @example
 * regionLabel(corpus.lexicon, "510000");   // "Sichuan 四川"
 */
export function regionLabel(lexicon: Lexicon, code: string): string {
  const region = lexicon.regions.get(code);
  if (region === undefined) return code;
  const holder = region.level === "county" && region.parent !== null ? lexicon.regions.get(region.parent) : undefined;
  return holder === undefined ? `${englishName(region)} ${chineseName(region)}` : `${region.name_en} ${region.name_zh} (${englishName(holder)})`;
}

function englishName({ level, name_en }: Region): string {
  return level === "country" || level === "group" ? name_en : name_en.replace(CLASS_EN, "");
}

function chineseName({ level, name_en, name_zh }: Region): string {
  // 胡志明市 is a man's name without its class, as Ho Chi Minh City is.
  if (level === "country" || level === "group" || name_en.endsWith("City")) return name_zh;
  if (level === "province") return name_zh.replace(CLASS_ZH, "");
  return chineseStems(name_zh).at(-1)?.replace(/^\?/u, "") ?? name_zh;
}
