import { clopperPearson } from "./clopper-pearson";
import { signedG2 } from "./signed-g2";

/** How often a term stands in two groups of text, and how many tokens each has. */
export interface KeynessCounts {
  readonly n_target: number;
  readonly n_reference: number;
  readonly of_target: number;
  readonly of_reference: number;
}

export interface KeynessScores {
  /** Log-likelihood ratio of the four cells, negative where the term is rarer in the target. */
  readonly g2: number;
  /** log2 of the ratio of the rates, ½ added to each count. */
  readonly log_ratio: number;
  /** The end of the log ratio's interval that is nearer to 0; 0 where the interval holds 0. */
  readonly lrc: number;
  /** Ratio of the rates per million, 100 added to each. */
  readonly simple_maths: number;
}

/**
 * How much more a term belongs to one group of text than to another.
 *
 * G²: Dunning 1993, "Accurate methods for the statistics of surprise and coincidence", over all four cells. Log ratio:
 * Hardie 2014, with Walter's 1975 correction of ½. LRC, the conservative log ratio: Evert 2022, "Measuring keyness", as
 * the R package corpora has it: the exact interval of the target's share of the term's uses, its level corrected for the
 * number of tests. Simple maths: Kilgarriff 2009, "Simple maths for keywords".
 *
 * @param tests how many terms are looked at (Bonferroni)
 * @throws RangeError for counts that no text can have, or a group without tokens
 * @example
 * keynessScores({ n_target: 8, n_reference: 0, of_target: 1177, of_reference: 341805 }, { tests: 20109 }).lrc;   // 6.0208…
 */
export function keynessScores(counts: KeynessCounts, { tests, level = 0.95 }: { readonly tests: number; readonly level?: number }): KeynessScores {
  const { n_target, n_reference, of_target, of_reference } = counts;
  if (!(n_target >= 0 && n_reference >= 0 && n_target <= of_target && n_reference <= of_reference && of_target > 0 && of_reference > 0)) {
    throw new RangeError(`no text has such counts: ${n_target} of ${of_target}, ${n_reference} of ${of_reference}`);
  }
  return {
    g2: signedG2({ both: n_target, only_a: n_reference, only_b: of_target - n_target, neither: of_reference - n_reference }),
    log_ratio: Math.log2(((n_target + 0.5) * (of_reference + 0.5)) / ((n_reference + 0.5) * (of_target + 0.5))),
    lrc: conservative(counts, (1 - level) / tests),
    simple_maths: ((1e6 * n_target) / of_target + 100) / ((1e6 * n_reference) / of_reference + 100),
  };
}

function conservative({ n_target, n_reference, of_target, of_reference }: KeynessCounts, alpha: number): number {
  const { low, high } = clopperPearson(n_target, n_target + n_reference, alpha);
  const ratio = (share: number): number => Math.log2((share / (1 - share)) * (of_reference / of_target));
  if (low > 0 && ratio(low) > 0) return ratio(low);
  return high < 1 && ratio(high) < 0 ? ratio(high) : 0;
}
