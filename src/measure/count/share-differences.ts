import { setImmediate } from "node:timers/promises";
import { random } from "../statistics/random";
import { shuffled } from "./permute-documents";
import { FEWEST_DOCUMENTS } from "../statistics/rate-interval";
import { standardisedDifference, type StratumCounts } from "../statistics/standardised-difference";

export const PERMUTATIONS = 999;
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
  const rows: ShareDifference[] = [];
  for (const has of having) {
    // Whether each document has it: those before, then those after. Alike documents are interchangeable, so that sorting
    // them makes the order of the corpus decide nothing.
    const cells = strata.map(({ before, after }): Cell => ({ split: before.length, has: Int8Array.from([...flags(before, has), ...flags(after, has)]) }));
    const { low, high, ...shares } = standardisedDifference(cells.map(toCounts));
    const draw = random(seed);
    let further = 1;
    for (let i = 0; enough && i < PERMUTATIONS; i++) {
      if (i % AT_ONCE === 0) {
        await setImmediate();
        signal?.throwIfAborted();
      }
      const dealt = cells.map((cell): Cell => ({ split: cell.split, has: Int8Array.from(shuffled(cell.has.length, draw), (k) => cell.has[k] ?? 0) }));
      if (Math.abs(differenceOf(dealt)) >= Math.abs(shares.difference) - 1e-12) further++;
    }
    rows.push({
      n_docs_before: total(cells, (cell) => sum(cell, 0, cell.split)),
      n_docs_after: total(cells, (cell) => sum(cell, cell.split, cell.has.length)),
      of_docs_before,
      of_docs_after,
      ...shares,
      ...(enough ? { low, high, interval: "Newcombe's score interval of weighed shares" } : { low: null, high: null, interval: `none: fewer than ${FEWEST_DOCUMENTS} documents before or after` }),
      p: enough ? further / (PERMUTATIONS + 1) : null,
    });
  }
  return rows;
}

interface Cell {
  readonly split: number;
  readonly has: Int8Array;
}

function toCounts(cell: Cell): StratumCounts {
  return { n_before: sum(cell, 0, cell.split), of_before: cell.split, n_after: sum(cell, cell.split, cell.has.length), of_after: cell.has.length - cell.split };
}

/** The difference of the weighed shares alone, as often as permutations ask for it. */
function differenceOf(cells: readonly Cell[]): number {
  let [difference, all] = [0, 0];
  for (const cell of cells) {
    const { length } = cell.has;
    difference += length * (sum(cell, cell.split, length) / (length - cell.split) - sum(cell, 0, cell.split) / cell.split);
    all += length;
  }
  return difference / all;
}

function flags<Document>(documents: readonly Document[], has: ReadonlySet<Document>): number[] {
  return documents.map((document) => Number(has.has(document))).sort();
}

function sum({ has }: Cell, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) n += has[i] as number;
  return n;
}

function total<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((added, one) => added + of(one), 0);
}
