import { compare } from "../compare";
import type { Hit } from "../evidence/to-evidence";
import type { Things } from "../find/things";
import type { Unit } from "./units";

/** Calls back with each pair of keys that stands together in a unit: a < b where both are of one kind. */
export function pairsIn({ found }: Unit, sides: readonly Things[], pair: (a: string, b: string) => void): void {
  const [first, second] = [found[0], found[1] ?? found[0]];
  if (first === undefined || second === undefined || first.size === 0 || second.size === 0) return;
  const same = sides.length === 1;
  const seconds = [...second].sort(([a], [b]) => compare(a, b));
  for (const [a, as] of first) {
    for (const [b, bs] of seconds) {
      if (same && (a >= b || sides[0]?.isKin(a, b) === true)) continue;
      if (as.some((one) => bs.some((other) => areApart(one, other)))) pair(a, b);
    }
  }
}

/** Two hits that make the pair, of one sentence where there are such; null where all overlap. */
export function closestPair(as: readonly Hit[], bs: readonly Hit[]): readonly [Hit, Hit] | null {
  let found: readonly [Hit, Hit] | null = null;
  for (const a of as) {
    for (const b of bs) {
      if (a.sentence === b.sentence && areApart(a, b)) return [a, b];
      if (a.sentence !== b.sentence) found ??= [a, b];
    }
  }
  return found;
}

/** Overlapping matches are one run of text with two meanings, and no co-occurrence. */
function areApart(a: Hit, b: Hit): boolean {
  return a.sentence.passage !== b.sentence.passage || a.end <= b.start || b.end <= a.start;
}
