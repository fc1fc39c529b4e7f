// @stdlib takes a quarter of a second to load, and most uses of the kit never ask for it.
const loaded = new Map<string, (...numbers: number[]) => number>();

function stdlib(name: string): (...numbers: number[]) => number {
  let found = loaded.get(name);
  if (found === undefined) loaded.set(name, (found = require(`@stdlib/${name}`) as (...numbers: number[]) => number));
  return found;
}

/** The standard normal distribution below z (R's `pnorm`). */
export function normalCdf(z: number): number {
  return stdlib("stats-base-dists-normal-cdf")(z, 0, 1);
}

/**
 * The z below which a share p of the standard normal distribution lies (R's `qnorm`).
 *
 * @param p between 0 and 1, both excluded
 * @throws RangeError for any other p
 * @example
 * normalQuantile(0.975);   // 1.9599…
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`no normal quantile for ${p}`);
  // @stdlib's own normal quantile asks erfinv(2p − 1), which has lost its digits where p is small.
  return p === 0.5 ? 0 : -Math.SQRT2 * stdlib("math-base-special-erfcinv")(2 * p);
}

/**
 * The value below which a share p of a beta distribution lies (R's `qbeta`).
 *
 * @param p between 0 and 1, both excluded
 * @param a above 0
 * @param b above 0
 * @throws RangeError for any other p, a or b
 * @example
 * betaQuantile(0.025, 1, 1);   // 0.025
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p > 0 && p < 1 && a > 0 && b > 0)) throw new RangeError(`no beta quantile for ${p} with ${a} and ${b}`);
  return stdlib("stats-base-dists-beta-quantile")(p, a, b);
}
