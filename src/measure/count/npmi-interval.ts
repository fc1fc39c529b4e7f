import { association } from "../statistics/association";
import { jackknife } from "../statistics/jackknife";
import { FEWEST_DOCUMENTS } from "../statistics/rate-interval";
import { tQuantile } from "../statistics/t-quantile";
import type { PairSums, Sparse } from "./pair-sums";

/** In fewer documents of a group than these, its NPMI hangs on one of them, or is −1. */
const FEWEST_WITH_BOTH = 2;

export interface NpmiInterval {
  readonly low: number | null;
  readonly high: number | null;
  /** How low and high were made; where they are null, why. */
  readonly interval: string;
}

/**
 * The 95 % interval of a difference of NPMI between two groups of documents: t on the jackknife over documents, cut at
 * −2 and 2.
 *
 * How often such intervals hold the true difference in simulated corpora, in per cent, from the worst to the best of six
 * kinds (common, rare and bursty themes, together more and less often than by chance; perf/difference-coverage.ts prints
 * them one by one); counted are the simulations that have an interval, in kinds with 100 of them or more:
 *
 *     documents a group                5            10            20            50           200
 *     this one              96.2 to 98.2  96.8 to 97.9  95.6 to 98.7  95.3 to 100   95.0 to 97.7
 *     bootstrap, percentile         93.0  92.2 to 98.2  92.6 to 99.0  92.7 to 96.9  92.6 to 96.0
 *
 * With few documents that hold the two, intervals are wide, and hold the difference more often than they must. Where one
 * group never holds them, or in one document alone, no interval is near its level: the bootstrap held as few as 70 %.
 *
 * @param sums of one pair, over the documents of both groups, those of the first before those of the second.
 * @param split how many documents the first group has.
 * @param difference null where one of the two NPMI is.
 */
export function npmiInterval(sums: PairSums, units: Float64Array, split: number, difference: number | null): NpmiInterval {
  const none = (why: string): NpmiInterval => ({ low: null, high: null, interval: `none: ${why}` });
  const total = units.length;
  if (difference === null) return none("one of the two does not occur in both groups, or stands in every unit");
  if (Math.min(split, total - split) < FEWEST_DOCUMENTS) return none(`fewer than ${FEWEST_DOCUMENTS} documents in a group`);
  const dense = { n: spread(sums.n, total), n_a: spread(sums.n_a, total), n_b: spread(sums.n_b, total), n_units: units };
  if ([[0, split], [split, total]].some(([from, to]) => dense.n.subarray(from, to).filter((n) => n > 0).length < FEWEST_WITH_BOTH)) return none(`fewer than ${FEWEST_WITH_BOTH} documents of a group hold the two`);
  const [first, second] = [leftOut(dense, 0, split), leftOut(dense, split, total)];
  if (first === null || second === null) return none("one of the two stands in every unit but those of one document");
  const { error, df } = jackknife([first, second]);
  if (!(error > 0 && df > 0)) return none("the same in all documents");
  const half = tQuantile(0.975, df) * error;
  return { low: Math.max(-2, difference - half), high: Math.min(2, difference + half), interval: "t over documents (jackknife)" };
}

type Dense = Readonly<Record<"n" | "n_a" | "n_b" | "n_units", Float64Array>>;

/** The NPMI of a group without each of its documents; null where one of them is undefined. */
function leftOut(dense: Dense, from: number, to: number): { estimates: number[]; sizes: Float64Array } | null {
  const of = (key: keyof Dense): Float64Array => dense[key].subarray(from, to);
  const [n, n_a, n_b, n_units] = [of("n"), of("n_a"), of("n_b"), of("n_units")];
  const [all, all_a, all_b, all_units] = [n, n_a, n_b, n_units].map((values) => values.reduce((sum, own) => sum + own, 0)) as [number, number, number, number];
  const estimates: number[] = [];
  for (let i = 0; i < n.length; i++) {
    const { npmi } = association({ n: all - (n[i] as number), n_a: all_a - (n_a[i] as number), n_b: all_b - (n_b[i] as number), n_units: all_units - (n_units[i] as number) });
    if (npmi === null) return null;
    estimates.push(npmi);
  }
  return { estimates, sizes: n_units };
}

function spread(sparse: Sparse, total: number): Float64Array {
  const dense = new Float64Array(total);
  sparse.documents.forEach((document, i) => {
    dense[document] = sparse.counts[i] as number;
  });
  return dense;
}
