import { random } from "../statistics/random";
import { documentsOf, sumOf, type GroupSums, type PairSums } from "./pair-sums";
import { FEWEST_DOCUMENTS } from "../statistics/rate-interval";

export interface Shown {
  /** The least number of units, and of documents, from which a pair is shown. */
  readonly min: number;
  readonly minDocuments: number;
}

export const RESAMPLES = 500;

/**
 * The share of resamples of the documents (drawn with replacement) in which each pair would be an edge: shown, and
 * together more often than expected. The nearer to 1, the less it hangs on a document or two.
 *
 * @returns null with fewer than 5 documents.
 */
export function edgeStability({ units, of }: GroupSums, pairs: readonly (readonly [a: string, b: string])[], { min, minDocuments }: Shown, seed = 1): (number | null)[] {
  if (units.length < FEWEST_DOCUMENTS) return pairs.map(() => null);
  const sums = pairs.map(([a, b]) => of(a, b));
  const stays = new Int32Array(pairs.length);
  const drawn = new Int32Array(units.length);
  const { resample } = random(seed);
  for (let i = 0; i < RESAMPLES; i++) {
    resample(drawn);
    const weights = timesDrawn(drawn);
    const n_units = units.reduce((sum, n, document) => sum + n * (weights[document] as number), 0);
    sums.forEach((pair, k) => {
      if (isEdge(pair, weights, n_units, min, minDocuments)) stays[k] = (stays[k] as number) + 1;
    });
  }
  return [...stays].map((n) => n / RESAMPLES);
}

/** How often each document was drawn. */
export function timesDrawn(drawn: Int32Array): Int32Array {
  const times = new Int32Array(drawn.length);
  for (const document of drawn) times[document] = (times[document] as number) + 1;
  return times;
}

function isEdge({ n, n_a, n_b }: PairSums, weights: Int32Array, n_units: number, min: number, minDocuments: number): boolean {
  const both = sumOf(n, weights);
  return both >= min && documentsOf(n, weights) >= minDocuments && both * n_units > sumOf(n_a, weights) * sumOf(n_b, weights);
}
