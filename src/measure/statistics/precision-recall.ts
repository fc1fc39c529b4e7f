import { hypergeometricLimits } from "./hypergeometric-limits";
import { moverRatio, type Bounded } from "./mover-ratio";
import { wilson } from "./wilson";

/** What was drawn at random from a part of all units, and what a person said of it. */
export interface Stratum {
  /** How many units the part has. */
  readonly size: number;
  /** How many of them were drawn and answered. */
  readonly n: number;
  /** How many of those are what is looked for. */
  readonly positive: number;
}

/** A share with its interval; all null where nothing can be said. */
export type Estimate = Bounded | { readonly value: null; readonly low: null; readonly high: null };

const NOTHING: Estimate = { value: null, low: null, high: null };

/**
 * Precision and recall of a search, from a random sample of what it matched and one of what it did not, each without
 * replacement.
 *
 * Precision is the positive share of the matched sample, with Wilson's interval for n(N − 1)/(N − n) draws (the
 * finite-population correction of Cochran 1977, section 2.6: exact where all N were answered). Recall is
 * N₁p₁ / (N₁p₁ + N₀p₀), where N and p are the size and the positive share of the matched and the unmatched part: each
 * answer stands for as many units as its part has for one drawn. Its interval is MOVER-R's for N₀p₀ : N₁p₁, from
 * Wilson's for p₁ and exact limits for p₀, which is mostly rare. It stays honest where no unmatched unit drawn was
 * positive, while a bootstrap or the delta method would say 100 %.
 *
 * @throws RangeError where more units are positive than drawn, or more drawn than there are
 * @example
 * precisionRecall({ size: 200, n: 50, positive: 45 }, { size: 1000, n: 100, positive: 2 });
 * // precision 0.9, recall 180 / (180 + 20) = 0.9
 */
export function precisionRecall(matched: Stratum, unmatched: Stratum): { precision: Estimate; recall: Estimate } {
  for (const { size, n, positive } of [matched, unmatched]) if (!(positive >= 0 && positive <= n && n <= size)) throw new RangeError(`${positive} of ${n} of ${size}`);
  const [precision, misses] = [positiveShare(matched), positives(unmatched)];
  // Where nothing is matched, no precision can be told, but that there are no hits is known.
  const hits = matched.size === 0 ? { value: 0, low: 0, high: 0 } : precision.value === null ? null : scaled(precision, matched.size);
  return { precision, recall: hits === null || misses === null ? NOTHING : shareOf(hits, misses) };
}

function positiveShare({ size, n, positive }: Stratum): Estimate {
  if (n === 0) return NOTHING;
  const value = positive / n;
  if (n === size) return { value, low: value, high: value };
  const draws = (n * (size - 1)) / (size - n);
  const { low, high } = wilson(value * draws, draws);
  return { value, low: low ?? 0, high: high ?? 1 };
}

/** How many units of a part are positive; null where none of it was answered. */
function positives(part: Stratum): Bounded | null {
  if (part.n === 0) return part.size === 0 ? { value: 0, low: 0, high: 0 } : null;
  return { value: (part.size * part.positive) / part.n, ...hypergeometricLimits(part) };
}

function shareOf(hits: Bounded, misses: Bounded): Estimate {
  if (hits.value > 0) {
    const { low, high } = moverRatio(misses, hits);
    return { value: hits.value / (hits.value + misses.value), low: 1 / (1 + high), high: 1 / (1 + low) };
  }
  if (misses.value === 0) return NOTHING;
  const { high } = moverRatio(hits, misses);
  return { value: 0, low: 0, high: high === Infinity ? 1 : high / (1 + high) };
}

function scaled({ value, low, high }: Bounded, by: number): Bounded {
  return { value: value * by, low: low * by, high: high * by };
}
