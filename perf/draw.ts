import type { Random } from "../src/measure/statistics/random";
import type { Interval } from "./rival-intervals";

/** Draws one corpus, and gives its intervals by name, `chosen` among them; null where that one has none. */
export type Draw = (documents: number, bootstrap: boolean) => Readonly<Record<string, { readonly interval: Interval; readonly truth: number }>> | null;

const RESAMPLES = 499;

/** The middle of resampled values (Efron & Tibshirani 1993, chapter 13). */
export function percentile(resample: () => number | null): Interval {
  const values = Float64Array.from(Array.from({ length: RESAMPLES }, resample).filter((value) => value !== null)).sort();
  const at = (p: number): number => values[Math.round(p * (values.length - 1))] ?? NaN;
  return [at(0.025), at(0.975)];
}

/** As many documents, each any of these. */
export function redrawn<T>(documents: readonly T[], { index }: Random): T[] {
  return documents.map(() => documents[index(documents.length)] as T);
}
