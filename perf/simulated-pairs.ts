import { npmiInterval } from "../src/measure/count/npmi-interval";
import type { PairSums, Sparse } from "../src/measure/count/pair-sums";
import { association } from "../src/measure/statistics/association";
import type { Random } from "../src/measure/statistics/random";
import { percentile, redrawn, type Draw } from "./draw";
import { variates, type Variates } from "./simulated-counts";

const MANY = 250_000;

/** Two themes in a document's sentences, the second `lift` times as often where the first is. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly spread: number;
  readonly lengths: number;
  /** Of the first group and the second. */
  readonly lift: readonly [number, number];
}

interface PairCounts {
  readonly n: number;
  readonly n_a: number;
  readonly n_b: number;
  readonly n_units: number;
}

/** Corpora of two groups, whose NPMI are found in a quarter of a million documents each. */
export function npmiDraw(kind: Pair, source: Random): Draw {
  const from = variates(source);
  const [first, second] = kind.lift.map((lift) => npmiOf(many(kind, lift, from)) ?? NaN) as [number, number];
  const truth = first - second;
  return (documents, bootstrap) => {
    const groups = kind.lift.map((lift) => Array.from({ length: documents }, () => pairOf(kind, lift, from)));
    const all = groups.flat();
    const sums: PairSums = { n: sparse(all, "n"), n_a: sparse(all, "n_a"), n_b: sparse(all, "n_b") };
    const difference = (drawn: readonly (readonly PairCounts[])[]): number | null => {
      const [one, other] = drawn.map(npmiOf);
      return one == null || other == null ? null : one - other;
    };
    // Pairs in fewer units or documents are not shown.
    if (all.reduce((sum, { n }) => sum + n, 0) < 5 || sums.n.documents.length < 3) return null;
    const { low, high } = npmiInterval(sums, Float64Array.from(all, ({ n_units }) => n_units), documents, difference(groups));
    if (low === null || high === null) return null;
    return { chosen: { interval: [low, high], truth }, ...(bootstrap ? { percentile: { interval: percentile(() => difference(groups.map((group) => redrawn(group, source)))), truth } } : {}) };
  };
}

function pairOf({ a, b, spread, lengths }: Pair, lift: number, { uniform, beta, length }: Variates): PairCounts {
  const [own_a, own_b] = [beta(a, spread / a), beta(b, spread / b)];
  let [n, n_a, n_b] = [0, 0, 0];
  const n_units = length(30, lengths);
  for (let i = 0; i < n_units; i++) {
    const one = uniform() < own_a;
    const other = uniform() < (one ? Math.min(0.95, own_b * lift) : own_b);
    if (one) n_a++;
    if (other) n_b++;
    if (one && other) n++;
  }
  return { n, n_a, n_b, n_units };
}

function npmiOf(documents: Iterable<PairCounts>): number | null {
  const all = { n: 0, n_a: 0, n_b: 0, n_units: 0 };
  for (const document of documents) for (const key of ["n", "n_a", "n_b", "n_units"] as const) all[key] += document[key];
  return association(all).npmi;
}

function* many(kind: Pair, lift: number, from: Variates): Iterable<PairCounts> {
  for (let i = 0; i < MANY; i++) yield pairOf(kind, lift, from);
}

function sparse(documents: readonly PairCounts[], key: "n" | "n_a" | "n_b"): Sparse {
  const held = [...documents.keys()].filter((i) => (documents[i]?.[key] ?? 0) > 0);
  return { documents: Int32Array.from(held), counts: Float64Array.from(held, (i) => documents[i]?.[key] ?? 0) };
}
