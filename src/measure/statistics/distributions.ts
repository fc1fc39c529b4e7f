/** What is used of lib-r-math.js, whose own types lead to files that are not there. */
interface RMath {
  readonly pnorm: (z: number) => number;
  readonly qnorm: (p: number) => number;
  readonly lbeta: (a: number, b: number) => number;
}

// R's own algorithms (nmath), translated. They take 0.15 s to load, and most uses of the kit never ask for them.
// Version 2.0.3 has the incomplete beta function wrong (pbeta, and with it qbeta, pt, pf and pbinom): below 0.3 with 1
// and 2 it has 0.5094 where 0.51 is right.
let loaded: RMath | undefined;
const r = (): RMath => (loaded ??= require("lib-r-math.js") as RMath);

/** The standard normal distribution below z (R's `pnorm`). */
export function normalCdf(z: number): number {
  return r().pnorm(z);
}

/**
 * The z below which a share p of the standard normal distribution lies (R's `qnorm`).
 *
 * @param p between 0 and 1, both excluded
 * @throws RangeError for any other p
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`no normal quantile for ${p}`);
  return r().qnorm(p);
}

/** The logarithm of the beta function (R's `lbeta`). */
export function logBeta(a: number, b: number): number {
  return r().lbeta(a, b);
}
