import { normalCdf, normalQuantile } from "./distributions";
import { random } from "./random";

/** Clusters (documents, or the paragraphs of few documents): cluster i adds `numerators[i]` hits and `denominators[i]` tokens. */
export interface Clusters {
  readonly numerators: ArrayLike<number>;
  readonly denominators: ArrayLike<number>;
}

export interface BootstrapOptions {
  /** A whole number; the same seed gives the same interval. */
  readonly seed?: number;
  /** How many resamples: 2,000 unless told. */
  readonly resamples?: number;
  /** 0.95 unless told. */
  readonly level?: number;
  /** What the clusters are, for the words of `interval`: documents unless told. */
  readonly clusters?: "documents" | "paragraphs";
}

export interface RateInterval {
  /** Sum of numerators over sum of denominators; null where the denominators add up to 0. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How low and high were made, for the column `interval`; where they are null, why. */
  readonly interval: string;
}

const FEWEST = 5;

/**
 * The interval of a rate (a ratio of sums) that respects clusters: whole clusters are drawn with replacement, so that
 * a word which one document repeats does not look as sure as a word that many use.
 *
 * Bias-corrected and accelerated (BCa): Efron 1987, "Better bootstrap confidence intervals"; acceleration by the
 * jackknife over clusters; quantiles interpolated (type 7). With fewer than 5 clusters, no denominator, or clusters
 * that all have the same rate, there is no interval, and `interval` says why.
 *
 * @throws RangeError where the two arrays differ in length.
 * @example
 * bootstrapRate({ numerators: [1, 4, 2, 0, 3], denominators: [100, 200, 150, 90, 160] }).rate;   // 10 / 700
 */
export function bootstrapRate(
  { numerators, denominators }: Clusters,
  { seed = 1, resamples = 2000, level = 0.95, clusters = "documents" }: BootstrapOptions = {},
): RateInterval {
  if (numerators.length !== denominators.length) throw new RangeError(`${numerators.length} numerators, ${denominators.length} denominators`);
  const hits = Float64Array.from(numerators);
  const sizes = Float64Array.from(denominators);
  const allHits = total(hits);
  const allSizes = total(sizes);
  if (!(allSizes > 0)) return { rate: null, low: null, high: null, interval: "none: nothing was counted" };
  const rate = allHits / allSizes;
  const counted = sizes.reduce((n, size) => n + (size > 0 ? 1 : 0), 0);
  if (counted < FEWEST) return { rate, low: null, high: null, interval: `none: fewer than ${FEWEST} ${clusters}` };
  if (hits.every((hit, i) => Math.abs(hit - rate * (sizes[i] ?? 0)) < 1e-9 * (allHits + 1))) {
    return { rate, low: null, high: null, interval: `none: the same rate in all ${clusters}` };
  }
  const rates = resampledRates(hits, sizes, resamples, seed);
  const shift = biasCorrection(rates, rate);
  const speed = acceleration(hits, sizes, allHits, allSizes);
  const tail = (1 - level) / 2;
  return {
    rate,
    low: quantile(rates, adjusted(normalQuantile(tail), shift, speed)),
    high: quantile(rates, adjusted(normalQuantile(1 - tail), shift, speed)),
    interval: `bootstrap over ${clusters} (BCa, ${resamples} resamples)`,
  };
}

/** Sorted. A resample without tokens says nothing of the rate and is drawn again by going on. */
function resampledRates(hits: Float64Array, sizes: Float64Array, resamples: number, seed: number): Float64Array {
  const { index } = random(seed);
  const n = hits.length;
  const rates = new Float64Array(resamples);
  for (let r = 0; r < resamples; ) {
    let hit = 0;
    let size = 0;
    // Drawn and summed in one pass: this is all that the bootstrap costs.
    for (let i = 0; i < n; i++) {
      const k = index(n);
      hit += hits[k] as number;
      size += sizes[k] as number;
    }
    if (size > 0) rates[r++] = hit / size;
  }
  return rates.sort();
}

/** z0: how far the resamples' median lies from the rate; ties count half. */
function biasCorrection(rates: Float64Array, rate: number): number {
  let below = 0;
  for (const r of rates) below += Math.abs(r - rate) < 1e-12 * (rate + 1) ? 0.5 : r < rate ? 1 : 0;
  // Kept off 0 and 1, where the quantile is infinite.
  const share = Math.min(Math.max(below, 0.5), rates.length - 0.5) / rates.length;
  return normalQuantile(share);
}

/** The skewness of the jackknife values, over 6. */
function acceleration(hits: Float64Array, sizes: Float64Array, allHits: number, allSizes: number): number {
  const left = hits.map((hit, i) => {
    const size = allSizes - (sizes[i] ?? 0);
    return size > 0 ? (allHits - hit) / size : allHits / allSizes;
  });
  const mean = total(left) / left.length;
  let squares = 0;
  let cubes = 0;
  for (const value of left) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

function adjusted(z: number, shift: number, speed: number): number {
  const moved = shift + z;
  const scale = 1 - speed * moved;
  // Beyond this the correction turns round; the end of the resamples is all that is left.
  if (scale <= 0) return moved > 0 ? 1 : 0;
  return normalCdf(shift + moved / scale);
}

function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const floor = Math.floor(at);
  const below = sorted[floor] ?? 0;
  const above = sorted[Math.min(floor + 1, sorted.length - 1)] ?? below;
  return below + (at - floor) * (above - below);
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
