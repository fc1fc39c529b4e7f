import { logBeta } from "./distributions";

/**
 * The value below which a share p of a beta distribution lies (R's `qbeta`), good to 12 digits for p below ½.
 *
 * Newton's method on logarithms, which is exact in one step where the distribution is a power of x, as it nearly is far
 * below its middle; halves the range where a step would leave it. Written out since no library at hand has it right
 * (see distributions.ts).
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
  const log_beta = logBeta(a, b);
  let [low, high] = [0, 1];
  let x = a / (a + b);
  for (let i = 0; i < MOST_STEPS; i++) {
    const below = betaBelow(x, a, b, log_beta);
    if (below > p) high = x;
    else low = x;
    const slope = Math.exp(a * Math.log(x) + (b - 1) * Math.log1p(-x) - log_beta) / below;
    const step = x * Math.exp(-Math.log(below / p) / slope);
    const next = step > low && step < high ? step : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14 * x) return next;
    x = next;
  }
  return x;
}

const MOST_STEPS = 200;

/** The share of a beta distribution below x: its continued fraction, on the side where it converges fast (DLMF 8.17.22). */
function betaBelow(x: number, a: number, b: number, log_beta: number): number {
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - log_beta);
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** Lentz's method, as Numerical Recipes has it (6.4). */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / apart(1 + even * d);
    c = apart(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / apart(1 + odd * d);
    c = apart(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

/** Off 0, by which nothing can be divided. */
function apart(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
