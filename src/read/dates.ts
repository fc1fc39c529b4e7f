/** A date in a text. `date` is as in PartialDate; `--MM-DD` is a day whose year is not said. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

const ZH_DIGIT = "〇○零ОOＯ0０一二三四五六七八九";
const ZH_NUMBER = "[一二三四五六七八九十]{1,3}";
const MONTHS = new Map(
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name, i) => [name, i + 1] as const),
);
const MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

/** Each reads one way of writing a date; earlier ones win where two begin at the same place. */
const READERS: readonly (readonly [RegExp, (m: RegExpExecArray, dayFirst: boolean) => string | null])[] = [
  [/(?:民國|民国)?\s{0,4}(\d{2,4})\s{0,4}年\s{0,4}(\d{1,2})\s{0,4}月(?:\s{0,4}(\d{1,2})\s{0,4}[日号號])?/g, (m) => join(westernYear(m[0], m[1]), m[2], m[3])],
  [
    new RegExp(`([${ZH_DIGIT}]{4})\\s{0,4}年\\s{0,4}(${ZH_NUMBER}|\\d{1,2})\\s{0,4}月(?:\\s{0,4}(${ZH_NUMBER}|\\d{1,2})\\s{0,4}[日号號])?`, "g"),
    (m) => join(zhYear(m[1]), zhNumber(m[2]), m[3] === undefined ? undefined : zhNumber(m[3])),
  ],
  [/(?<![\d年])(\d{1,2})\s{0,4}月\s{0,4}(\d{1,2})\s{0,4}[日号號]/g, (m) => join("-", m[1], m[2])],
  [/(?<![\d./-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/g, (m) => join(m[1], m[3], m[4])],
  [/(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g, (m, dayFirst) => dayMonth(m[4], m[1], m[3], dayFirst)],
  [/^\s*(1[01]\d)([-/.])(\d{1,2})\2(\d{1,2})(?=\s|$)/g, (m) => join(String(1911 + Number(m[1])), m[3], m[4])],
  [/(?<![\d/])(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm\s+|,\s*)(\d{4})/gi, (m) => join(m[3], m[2], m[1])],
  [/ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm\s+(\d{4}))?/gi, (m) => join(m[3] ?? "-", m[2], m[1])],
  [/(?<!\d\s)tháng\s+(\d{1,2})(?:\s+năm\s+|\/)(\d{4})/gi, (m) => join(m[2], m[1])],
  [/(?:ngày|sáng|chiều|tối|trưa|hôm)\s+(?:ngày\s+)?(\d{1,2})[/-](\d{1,2})(?![\d/-])/gi, (m) => join("-", m[2], m[1])],
  [new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?!\\d)`, "g"), (m) => join(m[3] ?? "-", enMonth(m[1]), m[2])],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(\\d{4}))?(?![\\p{L}\\d])`, "gu"), (m) => join(m[3] ?? "-", enMonth(m[2]), m[1])],
  [new RegExp(`\\b(${MONTH}),?\\s+(\\d{4})(?!\\d)`, "g"), (m) => join(m[2], enMonth(m[1]))],
];

/**
 * The dates of a text, in order: Chinese (2026年02月10日, 二〇二四年一月), Republic of China (114年4月22日), English,
 * Vietnamese, ISO. Days that no calendar has are left out.
 *
 * @param dayFirst what 03/08/2021 is where both readings are possible: 3 August, as in Vietnam; else only its year is known
 */
export function findDates(given: string, dayFirst: boolean): FoundDate[] {
  // One unit for one, so that places stay.
  const text = given.replace(/[０-９－／．]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
  const found: FoundDate[] = [];
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
      const date = read(m, dayFirst);
      const start = m.index;
      const end = start + m[0].length;
      if (date !== null && !found.some((other) => start < other.end && other.start < end)) found.push({ start, end, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Two- and three-digit years count from 1912. */
function westernYear(whole: string, digits = ""): string | null {
  const year = Number(digits);
  if (digits.length === 4) return year >= 1900 && year <= 2100 && !/^民/.test(whole) ? digits : null;
  return /^民/.test(whole) || (digits.length === 3 && year <= 150) ? String(1911 + year) : null;
}

function zhYear(digits = ""): string {
  let year = "";
  for (const digit of digits) {
    const value = "一二三四五六七八九".indexOf(digit);
    year += value < 0 ? "0" : String(value + 1);
  }
  return year;
}

function zhNumber(text = ""): string {
  if (/^\d/.test(text)) return text;
  const digit = (c: string): number => "一二三四五六七八九".indexOf(c) + 1;
  const ten = text.indexOf("十");
  if (ten < 0) return String(digit(text));
  return String((ten === 0 ? 1 : digit(text.charAt(0))) * 10 + (ten + 1 < text.length ? digit(text.charAt(ten + 1)) : 0));
}

function enMonth(name = ""): string {
  return String(MONTHS.get(name.slice(0, 3).toLowerCase()) ?? 0);
}

function dayMonth(year = "", first = "", second = "", dayFirst: boolean): string | null {
  if (dayFirst || Number(first) > 12) return join(year, second, first);
  return Number(second) > 12 || first === second ? join(year, first, second) : year;
}

function join(year: string | null | undefined, month: string | undefined, day?: string): string | null {
  const m = Number(month);
  if (year === null || year === undefined || !(m >= 1 && m <= 12)) return null;
  const head = `${year}-${String(m).padStart(2, "0")}`;
  if (day === undefined) return year === "-" ? null : head;
  const d = Number(day);
  const days = m === 2 ? (year === "-" || isLeap(Number(year)) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  return d >= 1 && d <= days ? `${head}-${String(d).padStart(2, "0")}` : null;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
