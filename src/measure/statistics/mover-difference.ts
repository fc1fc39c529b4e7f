import type { Bounded } from "./mover-ratio";

/**
 * The interval of a difference (`to` less `from`) of two independent estimates, from the interval of each: with Wilson's
 * intervals of two shares it is Newcombe's hybrid score interval (1998, "Interval estimation for the difference between
 * independent proportions", method 10).
 *
 * @example
 * moverDifference({ value: 0.6, low: 0.4905, high: 0.7004 }, { value: 0.8, low: 0.6918, high: 0.877 });   // low 0.0524…, high 0.3339…
 */
export function moverDifference(from: Bounded, to: Bounded): Bounded {
  const value = to.value - from.value;
  return {
    value,
    low: value - Math.hypot(to.value - to.low, from.high - from.value),
    high: value + Math.hypot(to.high - to.value, from.value - from.low),
  };
}
