import { calendarDate } from "./calendar-date";

/** A date in a text. `date` is as in PartialDate; `--MM-DD` is a day whose year is not said. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

const ZH_DIGIT = "〇○◯零ОΟOoＯ0０一二三四五六七八九";
const ZH_NUMBER = "[一二三四五六七八九十廿卅]{1,3}";
const MONTHS = new Map(
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name, i) => [name, i + 1] as const),
);
const VI_NUMBERS: ReadonlyMap<string, string> = new Map(
  [["giêng", 1], ["một", 1], ["hai", 2], ["ba", 3], ["tư", 4], ["năm", 5], ["sáu", 6], ["bảy", 7], ["tám", 8], ["chín", 9], ["mười", 10], ["mười một", 11], ["mười hai", 12], ["chạp", 12]].map(([word, n]) => [String(word), String(n)] as const),
);
const VI_MONTH = "\\d{1,2}|mười hai|mười một|mười|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|chạp";
const MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

/** Each reads one way of writing a date; earlier ones win where two begin at the same place. */
const READERS: readonly (readonly [RegExp, (m: RegExpExecArray, dayFirst: boolean) => string | null])[] = [
  [/(?<!\d)(?:民國|民国)?\s{0,4}(\d{2,4})\s{0,4}年\s{0,4}(\d{1,2}|元)\s{0,4}月(?:\s{0,4}(\d{1,2})\s{0,4}[日号號])?/g, (m) => calendarDate(westernYear(m[0], m[1]), zhNumber(m[2]), m[3])],
  [
    new RegExp(`([${ZH_DIGIT}]{4})\\s{0,4}年\\s{0,4}(${ZH_NUMBER}|元|\\d{1,2})\\s{0,4}月(?:\\s{0,4}(${ZH_NUMBER}|\\d{1,2})\\s{0,4}[日号號])?`, "g"),
    (m) => calendarDate(zhYear(m[1]), zhNumber(m[2]), m[3] === undefined ? undefined : zhNumber(m[3])),
  ],
  [
    new RegExp(`民[國国]\\s{0,4}([${ZH_DIGIT}十百]{1,5})\\s{0,4}年\\s{0,4}(${ZH_NUMBER}|元)\\s{0,4}月(?:\\s{0,4}(${ZH_NUMBER})\\s{0,4}[日号號])?`, "g"),
    (m) => calendarDate(rocYear(m[1]), zhNumber(m[2]), m[3] === undefined ? undefined : zhNumber(m[3])),
  ],
  [/(?<![\d年]|[农農][历曆])(\d{1,2})\s{0,4}月\s{0,4}(\d{1,2})\s{0,4}[日号號]/g, (m) => calendarDate("-", m[1], m[2])],
  [/(?<![\d./-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/g, (m) => calendarDate(m[1], m[3], m[4])],
  [/(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g, (m, dayFirst) => dayMonth(m[4], m[1], m[3], dayFirst)],
  [/^\s*(1[01]\d)([-/.])(\d{1,2})\2(\d{1,2})(?=\s|$)/g, (m) => calendarDate(String(1911 + Number(m[1])), m[3], m[4])],
  [new RegExp(`(?<![\\d/])(\\d{1,2})\\s+tháng\\s+(${VI_MONTH})(?:,?\\s+năm\\s+|,\\s*)(\\d{4})`, "gi"), (m) => calendarDate(m[3], viMonth(m[2]), m[1])],
  [/ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm\s+(\d{4}))?/gi, (m) => calendarDate(m[3] ?? "-", m[2], m[1])],
  [new RegExp(`(?<!\\d\\s)tháng\\s+(${VI_MONTH})(?:\\s+năm\\s+|[/-])(\\d{4})`, "gi"), (m) => calendarDate(m[2], viMonth(m[1]))],
  [/(?:ngày|sáng|chiều|tối|trưa|hôm)\s+(?:ngày\s+)?(\d{1,2})[/-](\d{1,2})(?![\d/-])/gi, (m) => calendarDate("-", m[2], m[1])],
  [new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "gi"), (m) => calendarDate(m[3], enMonth(m[1]), m[2])],
  [new RegExp(`(?<![\\d-])(\\d{1,2})(?:st|nd|rd|th)?[\\s/-]+(?:of\\s+)?(${MONTH})[\\s/,-]+(\\d{4})(?!\\d)`, "gi"), (m) => calendarDate(m[3], enMonth(m[2]), m[1])],
  [new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "g"), (m) => calendarDate("-", enMonth(m[1]), m[2])],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?![\\p{L}\\d])`, "gu"), (m) => calendarDate("-", enMonth(m[2]), m[1])],
  [new RegExp(`\\b(${MONTH}),?\\s+(\\d{4})(?!\\d)`, "g"), (m) => calendarDate(m[2], enMonth(m[1]))],
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
  // Places that a date has; to look through all dates for each would take minutes where a long text is full of them.
  let taken: Uint8Array | undefined;
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
      const date = read(m, dayFirst);
      const start = m.index;
      const end = start + m[0].length;
      if (date === null || taken?.subarray(start, end).includes(1) === true) continue;
      taken ??= new Uint8Array(text.length);
      taken.fill(1, start, end);
      found.push({ start, end, date });
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
  if (text === "元") return "1";
  const digit = (c: string): number => "一二三四五六七八九".indexOf(c) + 1;
  const plain = text.replace("廿", "二十").replace("卅", "三十");
  const ten = plain.indexOf("十");
  if (ten < 0) return String(digit(plain));
  return String((ten === 0 ? 1 : digit(plain.charAt(0))) * 10 + (ten + 1 < plain.length ? digit(plain.charAt(ten + 1)) : 0));
}

/** 一〇三, 一百零三 and 九十九 alike, counted from 1912. */
function rocYear(text = ""): string {
  if (!/[十百]/.test(text)) return String(1911 + Number(zhYear(text)));
  const [hundreds = "", rest = ""] = text.includes("百") ? text.split("百") : ["", text];
  return String(1911 + (hundreds === "" ? 0 : Number(zhNumber(hundreds)) * 100) + Number(zhNumber(rest.replace(/^[零〇○]/, ""))));
}

function viMonth(text = ""): string {
  return VI_NUMBERS.get(text.toLowerCase()) ?? text;
}

function enMonth(name = ""): string {
  return String(MONTHS.get(name.slice(0, 3).toLowerCase()) ?? 0);
}

function dayMonth(year = "", first = "", second = "", dayFirst: boolean): string | null {
  if (dayFirst || Number(first) > 12) return calendarDate(year, second, first);
  return Number(second) > 12 || first === second ? calendarDate(year, first, second) : year;
}
