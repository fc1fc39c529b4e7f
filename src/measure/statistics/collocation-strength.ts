/**
 * How much more often the words of a sequence stand together than their parts explain: λ, the interaction of the
 * log-linear model with all lower ones, and z, λ over its standard error.
 *
 * Blaheta & Johnson 2001, "Unsupervised learning of multi-word verbs"; as quanteda's `textstat_collocations` has it: ½ is
 * added to each count. Two words: λ is the log odds ratio.
 *
 * @param counts how many sequences of the same length agree with it at which places: `counts[m]` at those that are the
 *   bits of m, at the others not; so the last is the sequence's own count. As many as 2 to the power of its length.
 * @throws RangeError where there are not as many counts
 * @example
 * collocationStrength([6, 0, 1, 3]);   // { lambda: 3.412…, z: 1.936… }
 */
export function collocationStrength(counts: ArrayLike<number>): { lambda: number; z: number } {
  const size = Math.log2(counts.length);
  if (!(Number.isInteger(size) && size > 0)) throw new RangeError(`${counts.length} counts are not those of a sequence`);
  let [lambda, variance] = [0, 0];
  for (let mask = 0; mask < counts.length; mask++) {
    const n = (counts[mask] as number) + 0.5;
    lambda += (size - bits(mask)) % 2 === 0 ? Math.log(n) : -Math.log(n);
    variance += 1 / n;
  }
  return { lambda, z: lambda / Math.sqrt(variance) };
}

function bits(mask: number): number {
  let n = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) n++;
  return n;
}
