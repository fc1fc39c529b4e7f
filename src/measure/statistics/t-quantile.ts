import { betaQuantile } from "./distributions";

/**
 * The value below which a share p of Student's t distribution lies (R's `qt`), for the upper half.
 *
 * @param p above ½ and below 1
 * @param df degrees of freedom, above 0, whole or not
 * @throws RangeError for any other p or df
 * @example
 * tQuantile(0.975, 10);   // 2.2281…
 */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0.5)) throw new RangeError(`no upper quantile of t for ${p}`);
  // df / (df + t²) has a beta distribution, with both tails of t at its lower end.
  const x = betaQuantile(2 * (1 - p), df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}
