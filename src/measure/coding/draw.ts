import type { Population, Unit } from "./population";

/** The last digits of a number say nothing of its rank. */
const LAST_DIGITS = 2 ** 24;

/**
 * The sentences to show a person: as many matched as unmatched ones where there are enough, in an order that tells
 * nothing, while those of each part stay in the order of their draw, so that whoever stops early has a random sample.
 * Unmatched ones are drawn from all: to look only where a match was narrowly missed would overrate recall.
 */
export function draw({ matched, unmatched }: Population, size: number): Unit[] {
  const half = Math.ceil(size / 2);
  const first = matched.slice(0, Math.max(half, size - unmatched.length));
  const second = unmatched.slice(0, size - Math.min(size, first.length));
  const isFirst = new Set(first);
  const turns = [...first, ...second].sort((a, b) => (a.number % LAST_DIGITS) - (b.number % LAST_DIGITS)).map((unit) => isFirst.has(unit));
  const [inFirst, inSecond] = [first.values(), second.values()];
  return turns.flatMap((turn) => (turn ? inFirst : inSecond).next().value ?? []);
}
