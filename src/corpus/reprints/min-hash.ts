/** A set's signature has this many minima; the share in which two signatures agree estimates how much of their sets is common. */
export const MINIMA = 256;

const EMPTY = 0xffffffff;
const BIN_BITS = 8;

/**
 * One-permutation MinHash: every hash falls into one of 256 bins, and each bin keeps its smallest. An empty bin takes
 * the value of a filled one that is drawn by the bin's own number, so that two sets with the same filled bins draw alike.
 *
 * Ping Li, Art Owen, Cun-Hui Zhang, "One permutation hashing" (NIPS 2012); Anshumali Shrivastava, "Optimal densification
 * for fast and accurate minwise hashing" (ICML 2017).
 *
 * @param hashes well mixed 32-bit numbers, repeats allowed; none gives a signature of zeros
 */
export function minHash(hashes: ArrayLike<number>): Uint32Array {
  const minima = new Uint32Array(MINIMA);
  if (hashes.length === 0) return minima;
  minima.fill(EMPTY);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const bin = hash >>> (32 - BIN_BITS);
    if (hash < (minima[bin] ?? 0)) minima[bin] = hash;
  }
  const filled = minima.slice();
  for (let bin = 0; bin < MINIMA; bin++) {
    for (let draw = 1, from = bin; minima[bin] === EMPTY; draw++) {
      from = mix(bin * 0x10001 + draw) >>> (32 - BIN_BITS);
      minima[bin] = filled[from] ?? EMPTY;
      // A hash can be the mark of an empty bin itself; the draws then would never end.
      if (draw === 64 * MINIMA) minima[bin] = 0;
    }
  }
  return minima;
}

/** The estimated share that two sets have in common, of all that is in either (Jaccard's coefficient). */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let i = 0; i < MINIMA; i++) if (a[i] === b[i]) same++;
  return same / MINIMA;
}

/** Spreads a 32-bit number over all 32 bits (the finalizer of MurmurHash3). */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
