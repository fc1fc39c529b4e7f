/**
 * The interval that holds the middle of a list of resampled values (percentile bootstrap: Efron & Tibshirani 1993,
 * chapter 13), quantiles interpolated (type 7).
 *
 * @param values in any order; not empty.
 * @example
 * percentileInterval(Float64Array.from({ length: 101 }, (_, i) => i), 0.9);   // { low: 5, high: 95 }
 */
export function percentileInterval(values: ArrayLike<number>, level = 0.95): { low: number; high: number } {
  const sorted = Float64Array.from(values).sort();
  const tail = (1 - level) / 2;
  return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
}

function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const floor = Math.floor(at);
  const below = sorted[floor] ?? 0;
  return below + (at - floor) * ((sorted[floor + 1] ?? below) - below);
}
