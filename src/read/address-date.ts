import { calendarDate } from "./calendar-date";

const YEAR = "((?:19|20)\\d{2})";
const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Ways in which sites write a day into an address, the most exact first. */
const DAYS: readonly RegExp[] = [
  new RegExp(`/[a-z]?${YEAR}(\\d{2})(\\d{2})(?=[_/.-]|$)`),
  new RegExp(`/${YEAR}[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.]|$)`),
  new RegExp(`/${YEAR}/(\\d{2})-?(\\d{2})(?=/)`),
  new RegExp(`/${YEAR}(\\d{2})/(\\d{2})(?=[/_.-]|$)`),
  new RegExp(`/${YEAR}/(${MONTH_NAMES.join("|")})[a-z]*/(\\d{1,2})(?=[/_.-]|$)`, "i"),
  new RegExp(`/${YEAR}[-_](\\d{2})[-_](\\d{2})(?=[-_])`),
  new RegExp(`[-_]${YEAR}(\\d{2})(\\d{2})(?=\\.[a-z]{2,5}$|/?$)`),
  // The name that one widespread system gives to attached files: the day of upload, then a serial number.
  new RegExp(`/[PW]0${YEAR}(\\d{2})(\\d{2})\\d{9,}(?=\\.)`),
];
const MONTH = new RegExp(`/${YEAR}[-/]?(0[1-9]|1[0-2])(?=/)`);

/**
 * The day or month that an address gives: a site's upload date. A long number that only begins like a date is a
 * serial number, and a year alone says nothing.
 *
 * @example
 * addressDate("http://example.gov.cn/xw/202401/20240103466248.shtml");   // "2024-01"
 */
export function addressDate(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  for (const pattern of DAYS) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const [, year, month = "", day] = match;
    const named = MONTH_NAMES.indexOf(month.toLowerCase().slice(0, 3));
    const date = calendarDate(year, named < 0 ? month : String(named + 1), day);
    if (date !== null) return date;
  }
  const match = MONTH.exec(path);
  return match === null ? null : calendarDate(match[1], match[2]);
}
