import { setImmediate } from "node:timers/promises";
import { association } from "../statistics/association";
import { random } from "../statistics/random";
import { npmiInterval } from "./npmi-interval";
import { documentsOf, sumOf, type GroupSums, type PairSums } from "./pair-sums";
import { shuffled } from "./permute-documents";
import { FEWEST_DOCUMENTS } from "../statistics/rate-interval";

export const PERMUTATIONS = 999;
const AT_ONCE = 20;

export interface NpmiDifference {
  readonly n_1: number;
  readonly n_2: number;
  readonly n_docs_1: number;
  readonly n_docs_2: number;
  readonly npmi_1: number | null;
  readonly npmi_2: number | null;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
  readonly p: number | null;
}

/**
 * How far the NPMI of each pair in the first documents is from that in the others, with an interval (each document left
 * out once) and a p (documents of both change groups).
 *
 * @param sums of the documents of both groups, those of the first before those of the second.
 * @param split how many documents the first group has.
 */
export async function npmiDifferences(
  { units, of }: GroupSums,
  split: number,
  pairs: readonly (readonly [a: string, b: string])[],
  { seed = 1, signal }: { seed?: number | undefined; signal?: AbortSignal | undefined },
): Promise<NpmiDifference[]> {
  const total = units.length;
  const sums = pairs.map(([a, b]) => of(a, b));
  const [one, two] = [Int32Array.from(units, (_, i) => Number(i < split)), Int32Array.from(units, (_, i) => Number(i >= split))];
  const [npmi_1, npmi_2, difference] = [npmis(sums, units, one), npmis(sums, units, two), differencesOf(sums, units, one, two)];
  const enough = Math.min(split, total - split) >= FEWEST_DOCUMENTS;
  const further = new Int32Array(pairs.length).fill(1);
  const draw = random(seed);
  for (let i = 0; enough && i < PERMUTATIONS; i++) {
    if (i % AT_ONCE === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
    const [left, right] = dealt(shuffled(total, draw), split);
    differencesOf(sums, units, left, right).forEach((value, k) => {
      // One that can't be told counts against the difference.
      if (value === null || Math.abs(value) >= Math.abs(difference[k] ?? 0) - 1e-12) further[k] = (further[k] as number) + 1;
    });
  }
  return sums.map((pair, k) => ({
    n_1: sumOf(pair.n, one),
    n_2: sumOf(pair.n, two),
    n_docs_1: documentsOf(pair.n, one),
    n_docs_2: documentsOf(pair.n, two),
    npmi_1: npmi_1[k] ?? null,
    npmi_2: npmi_2[k] ?? null,
    difference: difference[k] ?? null,
    ...npmiInterval(pair, units, split, difference[k] ?? null),
    p: enough && difference[k] !== null ? (further[k] as number) / (PERMUTATIONS + 1) : null,
  }));
}

function differencesOf(sums: readonly PairSums[], units: Float64Array, first: Int32Array, second: Int32Array): (number | null)[] {
  const [ones, others] = [npmis(sums, units, first), npmis(sums, units, second)];
  return ones.map((npmi, k) => {
    const other = others[k] ?? null;
    return npmi === null || other === null ? null : npmi - other;
  });
}

function npmis(sums: readonly PairSums[], units: Float64Array, weights: Int32Array): (number | null)[] {
  let n_units = 0;
  for (let i = 0; i < units.length; i++) n_units += (units[i] as number) * (weights[i] as number);
  return sums.map(({ n, n_a, n_b }) => association({ n: sumOf(n, weights), n_a: sumOf(n_a, weights), n_b: sumOf(n_b, weights), n_units }).npmi);
}

/** The first of a shuffled row for one group, the rest for the other. */
function dealt(order: Int32Array, split: number): [Int32Array, Int32Array] {
  const [left, right] = [new Int32Array(order.length), new Int32Array(order.length)];
  order.forEach((document, i) => {
    (i < split ? left : right)[document] = 1;
  });
  return [left, right];
}
