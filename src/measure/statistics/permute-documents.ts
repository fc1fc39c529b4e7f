import { breathe } from "../count/breathe";
import type { TermMatrix } from "../count/term-matrix";
import { relabelings, type Stratum } from "./relabelings";

export interface PermutationOptions {
  /** So many relabelings at random, or all of them where they are no more. */
  readonly permutations: number;
  /** A whole number; the same seed gives the same values. */
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
}

export interface PermutationP {
  /** By term; null where one of the groups has fewer than two documents. */
  readonly p: readonly (number | null)[];
  /** How p was found, or why not, for the notes. */
  readonly how: string;
}

/**
 * For each term, how often two groups would differ as much if their documents were dealt out by chance: whole documents
 * change groups, so that a word which one document repeats does not look as sure as a word that many use.
 *
 * The difference is measured by G² over the four cells, whichever its sign. Where all relabelings are looked at,
 * p is the share with a G² at least as great; else (1 + how many) / (1 + relabelings), since the documents as they are
 * count as one (Davison & Hinkley 1997, section 4.3).
 *
 * @param isFirst by document, whether it is of the first group
 * @param stratumOf by document: only those of one stratum change places
 */
export async function permuteDocuments(matrix: TermMatrix, isFirst: readonly boolean[], stratumOf: readonly string[], options: PermutationOptions): Promise<PermutationP> {
  const n_first = isFirst.filter((first) => first).length;
  if (Math.min(n_first, isFirst.length - n_first) < 2) return { p: matrix.terms.map(() => null), how: "p is null, since one of the groups has fewer than 2 documents." };
  // G² is the same whichever group comes first, and the smaller one is summed up faster.
  const small = n_first * 2 > isFirst.length ? isFirst.map((first) => !first) : isFirst;
  const g2 = g2OfGroup(matrix);
  const observed = g2(small.flatMap((first, d) => (first ? [d] : []))).slice();
  const { isComplete, size, each } = relabelings(strataOf(small, stratumOf), { most: options.permutations, seed: options.seed });
  const hits = new Float64Array(matrix.terms.length);
  let round = 0;
  for (const chosen of each()) {
    await breathe(round++, options.signal);
    const permuted = g2(chosen);
    for (let t = 0; t < hits.length; t++) if ((permuted[t] as number) >= (observed[t] as number) - TRACE) (hits[t] as number)++;
  }
  return {
    p: Array.from(hits, (n) => (isComplete ? n / size : (n + 1) / (size + 1))),
    how: `p by G² over ${isComplete ? "all " : ""}${size} ways to deal out the documents${isComplete ? "" : ", drawn at random"}.`,
  };
}

/** What rounding may leave between equal G², whose parts can be a thousand million times as great. */
const TRACE = 1e-6;

function strataOf(isFirst: readonly boolean[], stratumOf: readonly string[]): Stratum[] {
  const strata = new Map<string, { documents: number[]; first: number }>();
  isFirst.forEach((first, d) => {
    const name = stratumOf[d] ?? "";
    let stratum = strata.get(name);
    if (stratum === undefined) strata.set(name, (stratum = { documents: [], first: 0 }));
    stratum.documents.push(d);
    stratum.first += first ? 1 : 0;
  });
  return [...strata.values()];
}

/** G² of every term for a group of documents against the others; the array is used again by the next call. */
function g2OfGroup({ terms, tokens, starts, ids, counts }: TermMatrix): (group: ArrayLike<number>) => Float64Array {
  const totals = new Float64Array(terms.length);
  for (let i = 0; i < ids.length; i++) (totals[ids[i] as number] as number) += counts[i] as number;
  const all = tokens.reduce((sum, n) => sum + n, 0);
  const fixed = totals.map((n) => xLogX(all) - xLogX(n) - xLogX(all - n));
  // Counts of a term are small numbers that come again and again; those of all tokens are not.
  const known = Float64Array.from({ length: totals.reduce((most, n) => Math.max(most, n), 0) + 1 }, (_, n) => xLogX(n));
  const [n, g2] = [new Float64Array(terms.length), new Float64Array(terms.length)];
  return (group) => {
    n.fill(0);
    let of = 0;
    for (let k = 0; k < group.length; k++) {
      const d = group[k] as number;
      of += tokens[d] as number;
      for (let i = starts[d] as number, end = starts[d + 1] as number; i < end; i++) (n[ids[i] as number] as number) += counts[i] as number;
    }
    const others = all - of;
    const round = xLogX(of) + xLogX(others);
    for (let t = 0; t < g2.length; t++) {
      const here = n[t] as number;
      const there = (totals[t] as number) - here;
      g2[t] = 2 * ((known[here] as number) + (known[there] as number) + xLogX(of - here) + xLogX(others - there) + (fixed[t] as number) - round);
    }
    return g2;
  };
}

function xLogX(x: number): number {
  return x === 0 ? 0 : x * Math.log(x);
}
