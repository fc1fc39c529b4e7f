import { kappa, type Kappa } from "./kappa";
import { random } from "./random";

/** Of one document: units in which both sides have it, one side alone, or neither. */
export interface SideCounts {
  readonly both: number;
  readonly only_1: number;
  readonly only_2: number;
  readonly neither: number;
}

/** From so many documents on, whole documents are drawn. */
const MANY_DOCUMENTS = 20;
const RESAMPLES = 2000;
const SEED = 1;

/**
 * Cohen's κ of two sides over all units, with its 95 % interval: percentiles of a bootstrap over documents, since the
 * units of one document are alike; below 20 documents the delta method over units, and `interval` says so.
 *
 * @param documents the counts of each document.
 */
export function kappaOf(documents: readonly SideCounts[]): Kappa {
  const all = kappa(toTable(documents));
  if (all.low === null || documents.length < MANY_DOCUMENTS) return all;
  const { index } = random(SEED);
  const values: number[] = [];
  // Sorted, so that the same documents in another order give the same interval.
  const sorted = [...documents].sort((a, b) => a.both - b.both || a.only_1 - b.only_1 || a.only_2 - b.only_2 || a.neither - b.neither);
  for (let r = 0; r < RESAMPLES; r++) {
    const { kappa: value } = kappa(toTable(sorted.map(() => sorted[index(sorted.length)] as SideCounts)));
    // A resample in which κ is undefined says nothing of it.
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  return { kappa: all.kappa, low: quantile(values, 0.025), high: quantile(values, 0.975), interval: `bootstrap over documents (${values.length} resamples)` };
}

function toTable(documents: readonly SideCounts[]): number[][] {
  const total = (key: keyof SideCounts): number => documents.reduce((sum, document) => sum + document[key], 0);
  return [
    [total("both"), total("only_1")],
    [total("only_2"), total("neither")],
  ];
}

/** Interpolated (type 7). */
function quantile(sorted: readonly number[], p: number): number | null {
  const at = p * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? null : below + (at - Math.floor(at)) * (above - below);
}
