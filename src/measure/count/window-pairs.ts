import { compare } from "../compare";
import type { Hit } from "../evidence/to-evidence";
import type { Things } from "../find/things";
import type { Unit, Window } from "./units";

/** A hit with the numbers of its first and last token in its passage. */
export interface Placed {
  readonly key: string;
  /** 0 for the first kind of thing, 1 for the second. */
  readonly side: number;
  readonly first: number;
  readonly last: number;
  readonly hit: Hit;
}

/** Called with a of the first kind, b of the second and the weight of their distance. */
export type WindowPair = (a: Placed, b: Placed, weight: number) => void;

/**
 * Calls back with each pair of places in a passage that are at most `window` tokens apart. Without an order, two of one
 * kind are called twice, as a with b and as b with a, so that the calls fill a symmetric table whose diagonal has each
 * pair of places of one key twice (quanteda's `fcm(tri = FALSE)`).
 *
 * No pairs: overlapping hits, and two keys of which one is within the other.
 */
export function windowPairs(unit: Unit, sides: readonly Things[], { window, ordered = false, count, weights }: Window, pair: WindowPair): void {
  const places = placesOf(unit);
  const one = sides.length === 1;
  const weightOf = (distance: number): number => (count !== "weighted" ? 1 : weights === undefined ? 1 / distance : (weights[distance - 1] ?? 0));
  for (const [i, x] of places.entries()) {
    for (let j = i + 1; j < places.length; j++) {
      const y = places[j] as Placed;
      if (y.first - x.last > window) break;
      if (y.hit.start < x.hit.end) continue;
      if (one ? x.key !== y.key && sides[0]?.isKin(x.key, y.key) === true : x.side === y.side) continue;
      // Two hits within one token are neighbours.
      const weight = weightOf(Math.max(1, y.first - x.last));
      if (one || x.side === 0) pair(x, y, weight);
      if (!ordered && (one || y.side === 0)) pair(y, x, weight);
    }
  }
}

/** The hits of a passage by their place. */
export function placesOf({ found }: Unit): Placed[] {
  const places = found.flatMap((keys, side) => [...keys.values()].flatMap((hits) => hits.map((hit) => place(hit, side))));
  return places.sort((a, b) => a.first - b.first || a.last - b.last || a.side - b.side || compare(a.key, b.key));
}

function place(hit: Hit, side: number): Placed {
  const { starts, ends } = hit.sentence.passage.tokens;
  const first = firstFrom(ends, hit.start + 1);
  return { key: hit.key, side, first, last: Math.max(first, firstFrom(starts, hit.end) - 1), hit };
}

/** The number of the first value that is not below `least`. */
function firstFrom(sorted: Int32Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
