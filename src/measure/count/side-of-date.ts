const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * Whether a date (a year, a month or a day) lies before another, or on or after it; null where it is missing, or too
 * coarse to tell: 2022 lies neither before nor after 2022-06.
 *
 * @throws RangeError for a border that is no date.
 * @example
 * sideOfDate("2022-03", "2022-01-01");   // "after"
 */
export function sideOfDate(date: string | null, border: string): "before" | "after" | null {
  if (!DATE.test(border)) throw new RangeError(`no date: ${border}; write 2022, 2022-01 or 2022-01-31`);
  if (date === null) return null;
  // The first of a month begins the month, and January the year: 2022 is not too coarse for 2022-01-01.
  const first = border.replace(/-01(?:-01)?$/u, "");
  if (date.length < first.length && first.startsWith(date)) return null;
  return date < first ? "before" : "after";
}
