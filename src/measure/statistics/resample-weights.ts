import { random } from "./random";

/**
 * How often each cluster is drawn in each bootstrap resample (n draws with replacement from n clusters): cluster i
 * weighs `weights[i * resamples + r]` in resample r. Drawn once, they serve every statistic over the same clusters,
 * and one that few clusters touch costs only those.
 *
 * A byte holds a weight: it is at most n, and for n > 255 a cluster drawn 256 times has a chance below 10^-500.
 *
 * @param seed a whole number; the same seed gives the same weights.
 * @example
 * resampleWeights(5, 2000, 1).length;   // 10000
 */
export function resampleWeights(clusters: number, resamples: number, seed: number): Uint8Array {
  const { index } = random(seed);
  const weights = new Uint8Array(clusters * resamples);
  for (let r = 0; r < resamples; r++) {
    for (let i = 0; i < clusters; i++) {
      const at = index(clusters) * resamples + r;
      weights[at] = (weights[at] as number) + 1;
    }
  }
  return weights;
}
