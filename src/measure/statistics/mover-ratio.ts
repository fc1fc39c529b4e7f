/** An estimate with its interval. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of a ratio of two independent estimates of at least 0, from the interval of each.
 *
 * MOVER-R: Donner & Zou 2012, "Closed-form confidence intervals for functions of the normal mean and standard
 * deviation"; Newcombe 2016, "MOVER-R confidence intervals for ratios and products of two independently estimated
 * quantities". Both bounds are written so that an estimate of 0 above needs no limit.
 *
 * @param above at least 0
 * @param below more than 0
 * @returns `high` is infinite where the interval below reaches 0
 * @throws RangeError where `below` is 0
 */
export function moverRatio(above: Bounded, below: Bounded): Bounded {
  if (!(below.value > 0)) throw new RangeError(`no ratio to ${below.value}`);
  const both = above.value * below.value;
  // How far each bound is from the estimate, as the product that MOVER-R has them in: l(2θ − l).
  const spread = (estimate: number, bound: number): number => bound * (2 * estimate - bound);
  const [aboveLow, aboveHigh, belowLow, belowHigh] = [spread(above.value, above.low), spread(above.value, above.high), spread(below.value, below.low), spread(below.value, below.high)];
  const low = aboveLow === 0 ? 0 : aboveLow / (both + Math.sqrt(atLeast0(both * both - aboveLow * belowHigh)));
  const high = belowLow === 0 ? Infinity : (both + Math.sqrt(atLeast0(both * both - aboveHigh * belowLow))) / belowLow;
  return { value: above.value / below.value, low, high };
}

/** Rounding can leave a trace below 0 where an estimate is exact. */
function atLeast0(x: number): number {
  return Math.max(0, x);
}
