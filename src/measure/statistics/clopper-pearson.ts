import { betaQuantile } from "./distributions";

/**
 * The exact interval of a share: it holds the true share at least as often as its level says.
 *
 * Clopper & Pearson 1934, "The use of confidence or fiducial limits illustrated in the case of the binomial"; two-sided,
 * with half of `alpha` at each end (R's `binom.test`).
 *
 * @param n how many have it
 * @param of how many there are
 * @param alpha how often the interval may miss: 0.05 for a 95 % interval
 * @throws RangeError where n is not between 0 and `of`
 * @example
 * clopperPearson(0, 10, 0.05);   // { low: 0, high: 0.3084… }
 */
export function clopperPearson(n: number, of: number, alpha: number): { low: number; high: number } {
  if (!(n >= 0 && n <= of)) throw new RangeError(`no share: ${n} of ${of}`);
  return {
    low: n === 0 ? 0 : betaQuantile(alpha / 2, n, of - n + 1),
    // From the other end, where a quantile near 1 would lose its digits.
    high: n === of ? 1 : 1 - betaQuantile(alpha / 2, of - n, n + 1),
  };
}
