import { normalQuantile } from "./distributions";

/**
 * Wilson's score interval of a share, good for small counts and for shares of 0 and 1.
 *
 * Wilson 1927; Brown, Cai & DasGupta 2001, "Interval estimation for a binomial proportion". No continuity correction.
 *
 * @param n how many have it (documents that name a theme)
 * @param of how many there are
 * @returns low and high as shares; both null where `of` is 0
 * @throws RangeError where n is not between 0 and `of`
 * @example
 * wilson(0, 10);   // { low: 0, high: 0.2775… }
 */
export function wilson(n: number, of: number, level = 0.95): { low: number | null; high: number | null } {
  if (!(n >= 0 && n <= of)) throw new RangeError(`no share: ${n} of ${of}`);
  if (of === 0) return { low: null, high: null };
  const z = normalQuantile(1 - (1 - level) / 2);
  const share = n / of;
  const scale = 1 + (z * z) / of;
  const middle = (share + (z * z) / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  // Exact at the ends, where rounding would leave a trace.
  return { low: n === 0 ? 0 : middle - half, high: n === of ? 1 : middle + half };
}
