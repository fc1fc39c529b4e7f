import { normalCdf, normalQuantile } from "./distributions";
import { resampleWeights } from "./resample-weights";

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
  /** Hits over tokens; null where there are no tokens. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How low and high were made, for the column `interval`; where they are null, why. */
  readonly interval: string;
}

/** The interval of one rate: cluster `clusters[i]` adds `hits[i]`, each cluster named at most once, all others none. */
export type RateBootstrap = (clusters: ArrayLike<number>, hits: ArrayLike<number>) => RateInterval;

const FEWEST = 5;

/**
 * Intervals of rates (ratios of sums) over the same clusters, documents or the paragraphs of few documents. They
 * respect clusters: whole clusters are drawn with replacement, so that a word which one document repeats does not
 * look as sure as a word that many use.
 *
 * Bias-corrected and accelerated (BCa): Efron 1987, "Better bootstrap confidence intervals"; acceleration by the
 * jackknife over clusters; quantiles interpolated (type 7). With fewer than 5 clusters, no tokens, or clusters
 * that all have the same rate, there is no interval, and `interval` says why.
 *
 * @param tokens of each cluster. Resamples without tokens say nothing of a rate and are left out.
 * @example
 * const intervalOf = rateBootstrap([100, 200, 150, 90, 160]);
 * intervalOf([0, 1, 2, 4], [1, 4, 2, 3]).rate;   // 10 / 700
 */
export function rateBootstrap(tokens: ArrayLike<number>, { seed = 1, resamples = 2000, level = 0.95, clusters: unit = "documents" }: BootstrapOptions = {}): RateBootstrap {
  const sizes = Float64Array.from(tokens);
  const size = total(sizes);
  const counted = sizes.reduce((n, own) => n + (own > 0 ? 1 : 0), 0);
  const tail = (1 - level) / 2;
  let drawn: Drawn | undefined;
  return (clusters, hits) => {
    const hit = total(hits);
    if (!(size > 0)) return { rate: null, low: null, high: null, interval: "none: nothing was counted" };
    const rate = hit / size;
    if (counted < FEWEST) return { rate, low: null, high: null, interval: `none: fewer than ${FEWEST} ${unit}` };
    const all = new Float64Array(sizes.length);
    for (let i = 0; i < clusters.length; i++) all[clusters[i] ?? 0] = hits[i] ?? 0;
    if (all.every((own, i) => Math.abs(own - rate * (sizes[i] ?? 0)) < 1e-9 * (hit + 1))) {
      return { rate, low: null, high: null, interval: `none: the same rate in all ${unit}` };
    }
    const rates = resampledRates((drawn ??= draw(sizes, resamples, seed)), clusters, hits);
    const shift = biasCorrection(rates, rate);
    const speed = acceleration(all, sizes, hit, size);
    return {
      rate,
      low: quantile(rates, adjusted(normalQuantile(tail), shift, speed)),
      high: quantile(rates, adjusted(normalQuantile(1 - tail), shift, speed)),
      interval: `bootstrap over ${unit} (BCa, ${resamples} resamples)`,
    };
  };
}

/** The weights of all resamples, and the tokens that each holds. */
interface Drawn {
  readonly weights: Uint8Array;
  readonly tokens: Float64Array;
}

function draw(sizes: Float64Array, resamples: number, seed: number): Drawn {
  const weights = resampleWeights(sizes.length, resamples, seed);
  const tokens = new Float64Array(resamples);
  sizes.forEach((size, cluster) => addWeighted(tokens, size, weights, cluster));
  return { weights, tokens };
}

/** Sorted. */
function resampledRates({ weights, tokens }: Drawn, clusters: ArrayLike<number>, hits: ArrayLike<number>): Float64Array {
  const rates = new Float64Array(tokens.length);
  for (let i = 0; i < clusters.length; i++) addWeighted(rates, hits[i] ?? 0, weights, clusters[i] ?? 0);
  let kept = 0;
  for (let r = 0; r < rates.length; r++) if ((tokens[r] as number) > 0) rates[kept++] = (rates[r] as number) / (tokens[r] as number);
  return rates.subarray(0, kept).sort();
}

function addWeighted(sums: Float64Array, value: number, weights: Uint8Array, cluster: number): void {
  const from = cluster * sums.length;
  for (let r = 0; r < sums.length; r++) sums[r] = (sums[r] as number) + value * (weights[from + r] as number);
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

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum;
}
