import { setImmediate } from "node:timers/promises";
import { FEWEST_DOCUMENTS } from "../statistics/rate-interval";
import { random, type Random } from "../statistics/random";
import type { DocumentPairs } from "./count-pairs";
import { placesBeside, type Places } from "./places-beside";
import type { Within } from "./units";

export interface TestedPair {
  readonly a: string;
  readonly b: string;
  readonly n: number;
}

export interface PermutationOptions {
  /** 999 unless told: the least p is then 2 / 1,000. */
  readonly permutations?: number | undefined;
  /** A whole number: 1 unless told. */
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export const PERMUTATIONS = 999;
/** Documents change places with about so many of the nearest length. */
export const ALIKE = 10;
const AT_ONCE = 20;

/**
 * The p-value of each pair by permuting whole documents.
 *
 * Laid end to end, the documents make one row of places (sentences, passages, documents, or tokens). What the first
 * things do stays in its place. What the second things do is cut at the documents' borders, the pieces change places
 * with those of documents of similar length, and are laid beside the first again: each thing keeps its number, and the
 * way in which it comes in bursts within a document and is absent from another; what goes is which documents, and which
 * places of them, the two share. So a pair that two wordy documents repeat is no surprise, where G² would take each
 * repetition for news.
 *
 * Similar length: of the documents in order of their tokens, about 10 neighbours at a time, since a long document holds
 * more of everything. p is two-sided: twice the smaller share of arrangements with as many or more, or as many or
 * fewer, the observed one among them (Phipson & Smyth 2010, "Permutation p-values should never be zero"), at most 1.
 *
 * @param documents of one group, by length.
 * @returns a p for each pair; null with fewer than 5 documents.
 */
export async function permuteDocuments(
  documents: readonly DocumentPairs[],
  pairs: readonly TestedPair[],
  within: Within,
  one: boolean,
  { permutations = PERMUTATIONS, seed = 1, signal }: PermutationOptions = {},
): Promise<(number | null)[]> {
  if (documents.length < FEWEST_DOCUMENTS) return pairs.map(() => null);
  const [first, second] = [numbered(pairs.map(({ a }) => a)), numbered(pairs.map(({ b }) => b))];
  const blocks = alike(documents).map((members) => ({
    fixed: laidOut(members, 0, first),
    moved: members.map((member) => laidOut([member], one ? 0 : 1, second)),
    lengths: members.map(({ length }) => length),
  }));
  const cells = new Float64Array(first.size * second.size);
  const at = Int32Array.from(pairs, ({ a, b }) => (first.get(a) ?? 0) * second.size + (second.get(b) ?? 0));
  const [more, fewer] = [new Int32Array(pairs.length).fill(1), new Int32Array(pairs.length).fill(1)];
  const draw = random(seed);
  for (let i = 0; i < permutations; i++) {
    if (i % AT_ONCE === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
    cells.fill(0);
    for (const { fixed, moved, lengths } of blocks) placesBeside(fixed, inOrder(moved, lengths, shuffled(lengths.length, draw)), within, second.size, cells);
    for (let k = 0; k < pairs.length; k++) {
      const [n, found] = [(pairs[k] as TestedPair).n, cells[at[k] as number] as number];
      // Weights of windows are no whole numbers.
      const difference = found - n;
      if (difference > -1e-9) more[k] = (more[k] as number) + 1;
      if (difference < 1e-9) fewer[k] = (fewer[k] as number) + 1;
    }
  }
  return pairs.map((_, k) => Math.min(1, (2 * Math.min(more[k] as number, fewer[k] as number)) / (permutations + 1)));
}

/** Runs of about ten documents of neighbouring length. */
export function alike<T>(byLength: readonly T[]): T[][] {
  const runs = Math.max(1, Math.floor(byLength.length / ALIKE));
  return Array.from({ length: runs }, (_, i) => byLength.slice(Math.floor((i * byLength.length) / runs), Math.floor(((i + 1) * byLength.length) / runs)));
}

/** A random order of the numbers below n (Fisher & Yates). */
export function shuffled(n: number, { index }: Pick<Random, "index">): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = index(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

function numbered(keys: readonly string[]): Map<string, number> {
  return new Map([...new Set(keys)].map((key, i) => [key, i]));
}

/** The places of some keys in documents that are laid end to end. */
function laidOut(documents: readonly DocumentPairs[], side: number, keys: ReadonlyMap<string, number>): Places {
  const found: (readonly [first: number, last: number, start: number, end: number, key: number, document: number])[] = [];
  let from = 0;
  for (const [number, { places, length }] of documents.entries()) {
    for (const place of places) {
      const key = keys.get(place.key);
      if (key !== undefined && place.side === side) found.push([from + place.first, from + place.last, from + place.start, from + place.end, key, number]);
    }
    from += length;
  }
  const column = (i: 0 | 1 | 2 | 3 | 4 | 5): Int32Array => Int32Array.from(found, (row) => row[i]);
  return { length: found.length, first: column(0), last: column(1), start: column(2), end: column(3), key: column(4), document: column(5) };
}

/** The pieces in another order, laid end to end. */
function inOrder(pieces: readonly Places[], lengths: readonly number[], order: Int32Array): Places {
  const total = pieces.reduce((sum, { length }) => sum + length, 0);
  const [first, last, key] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)];
  let [from, at] = [0, 0];
  for (const piece of order) {
    const { length, ...given } = pieces[piece] as Places;
    for (let i = 0; i < length; i++, at++) {
      first[at] = (given.first[i] as number) + from;
      last[at] = (given.last[i] as number) + from;
      key[at] = given.key[i] as number;
    }
    from += lengths[piece] as number;
  }
  return { length: total, first, last, start: first, end: last, key, document: key };
}
