import { signedG2 } from "./signed-g2";

/** How often two things stand in units (sentences, passages, documents): counts of units, or marginals of a window count. */
export interface CooccurrenceCounts {
  /** Units that hold both. */
  readonly n: number;
  /** Units that hold the first. */
  readonly n_a: number;
  /** Units that hold the second. */
  readonly n_b: number;
  /** All units. */
  readonly n_units: number;
}

export interface Association {
  /** Units that would hold both if neither cared for the other: n_a · n_b / n_units; null without units. */
  readonly expected: number | null;
  /** log2(n / expected), in bits; null where n is 0. */
  readonly pmi: number | null;
  /** PMI divided by −log2(n / n_units): −1 never together, 0 as by chance, 1 always together. */
  readonly npmi: number | null;
  /** 14 + log2(2n / (n_a + n_b)), at most 14; null where n is 0. Does not depend on n_units. */
  readonly log_dice: number | null;
  /** Log-likelihood ratio of the four cells, with the sign of n − expected; null where overlaps leave none. */
  readonly g2: number | null;
}

/**
 * Measures of association of two things that stand together.
 *
 * NaN and infinity never come back. Where n is 0 and both occur: npmi −1 (its limit), pmi and log_dice null, g2 as
 * the cells say. Where one of the two never occurs, or there are no units, everything but `expected` is null (log_dice
 * needs no units and stays). Where both stand in every unit, npmi is null (0/0), pmi and g2 are 0. Units that hold the
 * two in overlapping matches alone are not in n; where they are so many that fewer than none are left for the fourth
 * cell, there are no four cells, and g2 is null.
 *
 * PMI: Church & Hanks 1990. NPMI: Bouma 2009, "Normalized (pointwise) mutual information in collocation extraction".
 * logDice: Rychlý 2008, "A lexicographer-friendly association score". G²: Dunning 1993, over all four cells.
 *
 * @throws RangeError for counts that can't be (n above n_a, n_a above n_units, any below 0).
 * @example
 * association({ n: 10, n_a: 10, n_b: 10, n_units: 100 }).npmi;   // 1
 */
export function association({ n, n_a, n_b, n_units }: CooccurrenceCounts): Association {
  const neither = n_units - n_a - n_b + n;
  // The weights of a window are no whole numbers, and their sums are not exact.
  const least = -1e-9 * n_units;
  if (!(n >= least && n <= Math.min(n_a, n_b) - least && Math.max(n_a, n_b) <= n_units - least)) {
    throw new RangeError(`no units can be so divided: n ${n}, n_a ${n_a}, n_b ${n_b}, n_units ${n_units}`);
  }
  const expected = n_units > 0 ? (n_a * n_b) / n_units : null;
  const log_dice = n > 0 ? 14 + Math.log2((2 * n) / (n_a + n_b)) : null;
  if (expected === null || n_a === 0 || n_b === 0) return { expected, pmi: null, npmi: null, log_dice, g2: null };
  const g2 = neither < least ? null : signedG2({ both: n, only_a: n_a - n, only_b: n_b - n, neither });
  if (n === 0) return { expected, pmi: null, npmi: -1, log_dice, g2 };
  const pmi = Math.log2(n / expected);
  return { expected, pmi, npmi: n === n_units ? null : Math.min(1, pmi / -Math.log2(n / n_units)), log_dice, g2 };
}
