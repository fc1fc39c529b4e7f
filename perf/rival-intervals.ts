import { normalCdf, normalQuantile } from "../src/measure/statistics/distributions";
import { random } from "../src/measure/statistics/random";
import { tQuantile } from "../src/measure/statistics/t-quantile";

export type Interval = readonly [low: number, high: number];

export type Rival = "BCa" | "percentile" | "bootstrap-t" | "t";

const Z = normalQuantile(0.975);

/**
 * 95 % intervals of a rate (a ratio of sums) in the ways that are in use, beside which `rateIntervals` stands: three
 * bootstraps over clusters (Efron 1987, "Better bootstrap confidence intervals"; Efron & Tibshirani 1993, chapters 12
 * to 14) and the linearised ratio estimator with t on n − 1 degrees of freedom (Cochran 1977, section 6.4).
 *
 * @param hits not all of one rate.
 */
export function rivalIntervals(hits: readonly number[], tokens: readonly number[], resamples = 2000): Record<Rival, Interval> {
  const n = hits.length;
  const [hit, size] = [total(hits), total(tokens)];
  const rate = hit / size;
  const error = Math.sqrt((n / (n - 1)) * total(hits.map((own, i) => (own - rate * (tokens[i] ?? 0)) ** 2))) / size;
  const { rates, ts } = resampled(hits, tokens, rate, resamples);
  const shift = biasCorrection(rates, rate);
  const speed = acceleration(hits, tokens);
  const t = tQuantile(0.975, n - 1);
  return {
    BCa: [quantile(rates, adjusted(-Z, shift, speed)), quantile(rates, adjusted(Z, shift, speed))],
    percentile: [quantile(rates, 0.025), quantile(rates, 0.975)],
    "bootstrap-t": [rate - quantile(ts, 0.975) * error, rate - quantile(ts, 0.025) * error],
    t: [rate - t * error, rate + t * error],
  };
}

/** How often each cluster is drawn in each resample: cluster i weighs `weights[i * resamples + r]` in resample r. */
function weightsOf(n: number, resamples: number): Uint8Array {
  const key = `${n} ${resamples}`;
  let weights = known.get(key);
  if (weights !== undefined) return weights;
  known.set(key, (weights = new Uint8Array(n * resamples)));
  for (let r = 0; r < resamples; r++) {
    for (let i = 0; i < n; i++) {
      const at = source.index(n) * resamples + r;
      weights[at] = (weights[at] as number) + 1;
    }
  }
  return weights;
}

const known = new Map<string, Uint8Array>();
const source = random(7);

/** The rate of each resample, and its distance from the rate in standard errors of its own; both sorted. */
function resampled(hits: readonly number[], tokens: readonly number[], rate: number, resamples: number): { rates: Float64Array; ts: Float64Array } {
  const n = hits.length;
  const weights = weightsOf(n, resamples);
  const [sumH, sumT, sumHH, sumHT, sumTT] = [0, 1, 2, 3, 4].map(() => new Float64Array(resamples)) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < n; i++) {
    const [h, t] = [hits[i] as number, tokens[i] as number];
    for (let r = 0; r < resamples; r++) {
      const w = weights[i * resamples + r] as number;
      if (w === 0) continue;
      (sumT[r] as number) += w * t;
      (sumTT[r] as number) += w * t * t;
      if (h === 0) continue;
      (sumH[r] as number) += w * h;
      (sumHH[r] as number) += w * h * h;
      (sumHT[r] as number) += w * h * t;
    }
  }
  const rates = sumH.map((h, r) => h / (sumT[r] as number));
  const ts: number[] = [];
  rates.forEach((own, r) => {
    const squares = (sumHH[r] as number) - 2 * own * (sumHT[r] as number) + own * own * (sumTT[r] as number);
    if (squares > 1e-9) ts.push((own - rate) / (Math.sqrt((n / (n - 1)) * squares) / (sumT[r] as number)));
  });
  return { rates: rates.sort(), ts: Float64Array.from(ts).sort() };
}

/** z0: how far the resamples' median lies from the rate; ties count half. */
function biasCorrection(rates: Float64Array, rate: number): number {
  let below = 0;
  for (const r of rates) below += Math.abs(r - rate) < 1e-12 * (rate + 1) ? 0.5 : r < rate ? 1 : 0;
  // Kept off 0 and 1, where the quantile is infinite.
  return normalQuantile(Math.min(Math.max(below, 0.5), rates.length - 0.5) / rates.length);
}

/** The skewness of the jackknife values, over 6. */
function acceleration(hits: readonly number[], tokens: readonly number[]): number {
  const [hit, size] = [total(hits), total(tokens)];
  const left = hits.map((own, i) => (hit - own) / (size - (tokens[i] ?? 0)));
  const mean = total(left) / left.length;
  const squares = total(left.map((value) => (mean - value) ** 2));
  return squares === 0 ? 0 : total(left.map((value) => (mean - value) ** 3)) / (6 * squares ** 1.5);
}

function adjusted(z: number, shift: number, speed: number): number {
  const moved = shift + z;
  const scale = 1 - speed * moved;
  // Beyond this the correction turns round; the end of the resamples is all that is left.
  return scale <= 0 ? (moved > 0 ? 1 : 0) : normalCdf(shift + moved / scale);
}

function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const floor = Math.floor(at);
  const below = sorted[floor] ?? NaN;
  return below + (at - floor) * ((sorted[floor + 1] ?? below) - below);
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum;
}
