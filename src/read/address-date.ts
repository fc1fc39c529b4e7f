/** Ways in which sites write a day or month into an address, the most exact first. */
const DAY: readonly RegExp[] = [
  /\/[a-z]?((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[_/.-]|$)/,
  /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.]|$)/,
  /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])-?([0-2]\d|3[01])(?=\/)/,
];
const MONTH = /\/((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])(?=\/)/;

/**
 * The day or month that an address gives: a site's upload date. A long number that only begins like a date is a
 * serial number, and a year alone says nothing.
 *
 * @example
 * addressDate("http://example.gov.cn/xw/202401/20240103466248.shtml");   // "2024-01"
 */
export function addressDate(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  for (const pattern of DAY) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const [, year = "", month = "", day = ""] = match;
    if (day !== "00") return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  const match = MONTH.exec(path);
  return match === null ? null : `${match[1] ?? ""}-${match[2] ?? ""}`;
}
