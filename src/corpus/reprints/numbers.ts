const HAN_DIGITS = new Map([...'〇零一二三四五六七八九'].map((digit, i) => [digit, Math.max(0, i - 1)] as const).concat([["两", 2], ["兩", 2]]));
const HAN_POWERS = new Map([["十", 10], ["百", 100], ["千", 1000]]);
const HAN_NUMERAL = "[〇零一二三四五六七八九十百千两兩]";
/** What is counted or dated: elsewhere a Chinese numeral is mostly part of a word (一带一路, 统一, 三农). */
const HAN_UNIT = "(?:多|余|餘)?(?:[年月日号號万萬亿億元吨噸倍成个個家人名位户戶项項件届屆次批条條列艘辆輛架座处處所间間天周岁歲章幢栋棟班级級枝只隻箱票单單种種亩畝米]|公里|公斤|小时|小時)";
const WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

/** Each reads one way of writing numbers. The parts of a decimal are read one by one, as those of 2024.5.6 are. */
const READERS: readonly (readonly [RegExp, (m: RegExpExecArray) => readonly string[]])[] = [
  [/\d{1,3}(?:,\d{3})+(?!\d)|\d+/g, (m) => [plain(m[0])]],
  [new RegExp(`百分之(${HAN_NUMERAL}+)|(${HAN_NUMERAL}+)(?=${HAN_UNIT})`, "g"), (m) => hanValue(m[1] ?? m[2] ?? "")],
  [new RegExp(`\\b(?:${WORDS.join("|")})\\b`, "g"), (m) => [String(WORDS.indexOf(m[0]) + 2)]],
  [new RegExp(`\\b${MONTH}(?=\\s+\\d)|(?<=\\d(?:st|nd|rd|th)?\\s+)${MONTH}`, "g"), (m) => [String(MONTHS.indexOf(m[1] ?? m[2] ?? "") + 1)]],
];

/**
 * The numbers that a text names, as often as it does: years, months, days, amounts and counts, in figures, in Chinese numerals
 * before what they count, and in English words. Units are left out: 120万, 一百二十万 and 120 thousand are all 120, since
 * whoever copies a text may write its amounts in another way.
 *
 * @param text NFKC, in lower case
 * @example
 * numbersOf("2024年5月6日，出口1,200万美元，第十九届");   // ["2024", "5", "6", "1200", "19"], in no order
 */
export function numbersOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) found.push(...read(m));
  }
  return found;
}

/** Without thousands' commas and leading zeros. */
function plain(figures: string): string {
  return figures.replaceAll(",", "").replace(/^0+(?=\d)/, "");
}

/** 一百二十 is 120, 二〇二四 is 2024; a lone 一 is an article. */
function hanValue(numeral: string): readonly string[] {
  if (numeral === "一") return [];
  let digits = "";
  let value = 0;
  let digit: number | null = null;
  let power = false;
  for (const character of numeral) {
    const factor = HAN_POWERS.get(character);
    if (factor === undefined) {
      digit = HAN_DIGITS.get(character) ?? 0;
      digits += String(digit);
    } else {
      value += (digit ?? 1) * factor;
      digit = null;
      power = true;
    }
  }
  return [power ? String(value + (digit ?? 0)) : plain(digits)];
}
