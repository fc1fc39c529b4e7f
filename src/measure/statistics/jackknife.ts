/** Estimates with each document of a group left out once, and how much text each of them has. */
export interface LeftOut {
  readonly estimates: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
}

/**
 * The standard error of an estimate over documents that are in one group or in several independent ones, and the degrees
 * of freedom of its t.
 *
 * The jackknife: each document left out once (Efron & Tibshirani 1993, chapter 11), the variances of groups added. The
 * degrees of freedom are the smaller of two, and few where few documents decide: Kish's number of documents,
 * (Σ sizes)² / Σ sizes² (Survey Sampling, 1965), less 1 for each group; and Satterthwaite's, 2 over the squared coefficient
 * of variation of the variance (1946), which is estimated from the fourth powers of the jackknife values.
 *
 * @param groups each of 2 documents or more.
 * @example
 * jackknife([{ estimates: [2.5, 2, 1.5], sizes: [1, 1, 1] }]).error;   // 0.5773…, that of the mean of 1, 2 and 3
 */
export function jackknife(groups: readonly LeftOut[]): { error: number; df: number } {
  let [variance, ofVariance, alike] = [0, 0, 0];
  for (const { estimates, sizes } of groups) {
    const n = estimates.length;
    const mean = sum(estimates) / n;
    // Sorted, so that the order of documents adds no trace.
    const squares = Float64Array.from(estimates, (estimate) => (estimate - mean) ** 2).sort();
    const scale = (n - 1) / n;
    variance += scale * sum(squares);
    ofVariance += scale * scale * Math.max(0, sum(squares.map((square) => square * square)) - sum(squares) ** 2 / n);
    const sorted = Float64Array.from(sizes).sort();
    alike += sum(sorted) ** 2 / sum(sorted.map((size) => size * size)) - 1;
  }
  return { error: Math.sqrt(variance), df: ofVariance > 0 ? Math.min(alike, (2 * variance * variance) / ofVariance) : alike };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}
