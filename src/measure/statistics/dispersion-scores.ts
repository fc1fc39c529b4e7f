export interface DispersionScores {
  /** 0 spread as the parts are large, towards 1 in one small part alone. */
  readonly dp: number | null;
  /** DP over the most that it can be with these parts: 0 to 1. */
  readonly dp_norm: number | null;
  /** 1 the same rate in all parts, 0 in one part alone. */
  readonly juilland_d: number | null;
}

/**
 * How evenly something is spread over the parts of a text.
 *
 * DP: Gries 2008, "Dispersions and adjusted frequencies in corpora"; its norm: Lijffijt & Gries 2012. D: Juilland,
 * Brodin & Davidovitch 1970, of the rates in the parts, so that parts may differ in size (Gries 2020, "Analyzing
 * dispersion"), with the standard deviation of a population. All are null for something that does not occur; the norm
 * and D also where there are fewer than two parts.
 *
 * @param counts how often it occurs in each part
 * @param sizes tokens of each part, all above 0
 * @throws RangeError for other sizes, or where there are not as many as counts
 * @example
 * dispersionScores([2, 1, 0], [10, 10, 10]);   // { dp: 0.333…, dp_norm: 0.5, juilland_d: 0.422… }
 */
export function dispersionScores(counts: readonly number[], sizes: readonly number[]): DispersionScores {
  if (counts.length !== sizes.length || sizes.some((size) => !(size > 0))) throw new RangeError(`no parts can be so: ${sizes.join(", ")}`);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const [n, all] = [sum(counts), sum(sizes)];
  if (n === 0) return { dp: null, dp_norm: null, juilland_d: null };
  const shares = sizes.map((size) => size / all);
  const dp = sum(shares.map((share, i) => Math.abs((counts[i] as number) / n - share))) / 2;
  if (sizes.length < 2) return { dp, dp_norm: null, juilland_d: null };
  const rates = counts.map((count, i) => count / (sizes[i] as number));
  const mean = sum(rates) / rates.length;
  const deviation = Math.sqrt(sum(rates.map((rate) => (rate - mean) ** 2)) / rates.length);
  return {
    dp,
    // The most is in the smallest part alone; rounding may go beyond.
    dp_norm: Math.min(1, dp / (1 - shares.reduce((least, share) => Math.min(least, share)))),
    juilland_d: Math.max(0, 1 - deviation / mean / Math.sqrt(rates.length - 1)),
  };
}
