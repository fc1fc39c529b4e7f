/**
 * A year, month and day as `2024`-like PartialDate, or null where no calendar has it. The year `-` is one that is not
 * said: `--MM-DD`; a month alone needs its year.
 *
 * @example
 * calendarDate("2024", "2", "29");   // "2024-02-29"
 */
export function calendarDate(year: string | null | undefined, month: string | undefined, day?: string): string | null {
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
