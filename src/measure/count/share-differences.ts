import { setImmediate } from "node:timers/promises";
import { percentileInterval } from "../statistics/percentile-interval";
import { random, type Random } from "../statistics/random";
import { shuffled } from "./permute-documents";
import { FEWEST_DOCUMENTS } from "../statistics/rate-interval";

export const RESAMPLES = 999;
const AT_ONCE = 20;

/** Documents that may be compared with each other: there are some on both sides. */
export interface Stratum<Document> {
  readonly before: readonly Document[];
  readonly after: readonly Document[];
}

export interface ShareDifference {
  readonly n_docs_before: number;
  readonly n_docs_after: number;
  readonly of_docs_before: number;
  readonly of_docs_after: number;
  readonly share_before: number;
  readonly share_after: number;
  readonly difference: number;
  /** Null where `interval` says why. */
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
  readonly p: number | null;
}

/**
 * How far the share of documents with something is from before to after, each stratum weighed by its documents of both
 * times (direct standardisation), with an interval and a p.
 *
 * @param having of each thing, the documents that have it.
 */
export async function shareDifferences<Document>(
  strata: readonly Stratum<Document>[],
  having: readonly ReadonlySet<Document>[],
  { seed = 1, signal }: { seed?: number | undefined; signal?: AbortSignal | undefined },
): Promise<ShareDifference[]> {
  const [of_docs_before, of_docs_after] = [total(strata, ({ before }) => before.length), total(strata, ({ after }) => after.length)];
  const enough = Math.min(of_docs_before, of_docs_after) >= FEWEST_DOCUMENTS;
  const all = of_docs_before + of_docs_after;
  const rows: ShareDifference[] = [];
  for (const has of having) {
    // Whether each document has it: those before, then those after. Alike documents are interchangeable, so that sorting
    // them makes the order of the corpus decide nothing.
    const cells = strata.map(({ before, after }): Cell => ({ split: before.length, has: Int8Array.from([...flags(before, has), ...flags(after, has)]) }));
    const shares = (side: "before" | "after", pick: (cell: Cell, from: number, to: number) => number): number =>
      total(cells, (cell) => {
        const [from, to] = side === "before" ? [0, cell.split] : [cell.split, cell.has.length];
        return (cell.has.length / all) * (pick(cell, from, to) / (to - from));
      });
    const [share_before, share_after] = [shares("before", sum), shares("after", sum)];
    const difference = share_after - share_before;
    const draw = random(seed);
    const resampled = new Float64Array(enough ? RESAMPLES : 0);
    let further = 1;
    for (let i = 0; i < resampled.length; i++) {
      if (i % AT_ONCE === 0) {
        await setImmediate();
        signal?.throwIfAborted();
      }
      const drawn = (cell: Cell, from: number, to: number): number => sumDrawn(cell, from, to, draw);
      resampled[i] = shares("after", drawn) - shares("before", drawn);
      const dealt = new Map(cells.map((cell): [Cell, Cell] => [cell, { split: cell.split, has: Int8Array.from(shuffled(cell.has.length, draw), (k) => cell.has[k] ?? 0) }]));
      const moved = (cell: Cell, from: number, to: number): number => sum(dealt.get(cell) ?? cell, from, to);
      if (Math.abs(shares("after", moved) - shares("before", moved)) >= Math.abs(difference) - 1e-12) further++;
    }
    rows.push({
      n_docs_before: total(cells, (cell) => sum(cell, 0, cell.split)),
      n_docs_after: total(cells, (cell) => sum(cell, cell.split, cell.has.length)),
      of_docs_before,
      of_docs_after,
      share_before,
      share_after,
      difference,
      ...(enough ? { ...percentileInterval(resampled), interval: `bootstrap over documents (percentile, ${RESAMPLES} resamples)` } : { low: null, high: null, interval: `none: fewer than ${FEWEST_DOCUMENTS} documents before or after` }),
      p: enough ? further / (RESAMPLES + 1) : null,
    });
  }
  return rows;
}

interface Cell {
  readonly split: number;
  readonly has: Int8Array;
}

function flags<Document>(documents: readonly Document[], has: ReadonlySet<Document>): number[] {
  return documents.map((document) => Number(has.has(document))).sort();
}

function sum({ has }: Cell, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) n += has[i] as number;
  return n;
}

function sumDrawn({ has }: Cell, from: number, to: number, { index }: Random): number {
  let n = 0;
  for (let i = from; i < to; i++) n += has[from + index(to - from)] as number;
  return n;
}

function total<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((added, one) => added + of(one), 0);
}
