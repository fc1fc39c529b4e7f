import { random } from "./random";

/** Documents that may change places with each other, and how many of them are of the first group. */
export interface Stratum {
  readonly documents: readonly number[];
  readonly first: number;
}

export interface Relabelings {
  /** Whether every way to choose is there once, rather than a random choice of them. */
  readonly isComplete: boolean;
  readonly size: number;
  /** The documents that are of the first group in each; the array is used again for the next. */
  readonly each: () => Iterable<Int32Array>;
}

/**
 * Ways to choose as many documents of each stratum for the first group as there are: all of them where these are no more than
 * `most`, else so many at random.
 *
 * @param seed a whole number; the same seed gives the same choices
 */
export function relabelings(strata: readonly Stratum[], { most, seed }: { readonly most: number; readonly seed: number }): Relabelings {
  const ways = strata.reduce((product, { documents, first }) => product * choose(documents.length, first), 1);
  const chosen = new Int32Array(strata.reduce((sum, { first }) => sum + first, 0));
  return ways <= most
    ? { isComplete: true, size: Math.round(ways), each: () => all(strata, chosen, 0, 0, 0) }
    : { isComplete: false, size: most, each: () => drawn(strata, chosen, most, seed) };
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** @param at the document of the stratum that is chosen or not; `filled` are chosen so far, `mine` of them of this stratum. */
function* all(strata: readonly Stratum[], chosen: Int32Array, stratum: number, at: number, mine: number, filled = 0): Generator<Int32Array, void, undefined> {
  const here = strata[stratum];
  if (here === undefined) {
    yield chosen;
    return;
  }
  if (mine === here.first) {
    yield* all(strata, chosen, stratum + 1, 0, 0, filled);
    return;
  }
  chosen[filled] = here.documents[at] as number;
  yield* all(strata, chosen, stratum, at + 1, mine + 1, filled + 1);
  if (here.documents.length - at > here.first - mine) yield* all(strata, chosen, stratum, at + 1, mine, filled);
}

function* drawn(strata: readonly Stratum[], chosen: Int32Array, rounds: number, seed: number): Generator<Int32Array, void, undefined> {
  const { index } = random(seed);
  const pools = strata.map(({ documents, first }) => ({ pool: Int32Array.from(documents), first }));
  for (let round = 0; round < rounds; round++) {
    let filled = 0;
    for (const { pool, first } of pools) {
      // The first steps of a Fisher–Yates shuffle; that the pool is already shuffled does no harm.
      for (let i = 0; i < first; i++) {
        const other = i + index(pool.length - i);
        const document = pool[other] as number;
        pool[other] = pool[i] as number;
        pool[i] = document;
        chosen[filled++] = document;
      }
    }
    yield chosen;
  }
}
