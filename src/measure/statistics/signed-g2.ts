/** A table of two by two: how often two things are together, each is without the other, and neither is there. */
export interface FourCells {
  readonly both: number;
  readonly only_a: number;
  readonly only_b: number;
  readonly neither: number;
}

/**
 * The log-likelihood ratio of a table of two by two, over all four cells, negative where both are together less often
 * than if neither cared for the other (Dunning 1993, "Accurate methods for the statistics of surprise and coincidence").
 *
 * @param cells none below 0, but for a trace that rounding leaves; 0 · log 0 is 0.
 * @example
 * signedG2({ both: 10, only_a: 0, only_b: 90, neither: 100 });   // 14.38…
 */
export function signedG2({ both, only_a, only_b, neither }: FourCells): number {
  const [a, not_a] = [both + only_a, only_b + neither];
  const [b, not_b] = [both + only_b, only_a + neither];
  const all = a + not_a;
  const expected = (a * b) / all;
  const sum = cell(both, expected) + cell(only_a, (a * not_b) / all) + cell(only_b, (not_a * b) / all) + cell(neither, (not_a * not_b) / all);
  // Rounding may leave a trace below 0 where the cells are just as expected.
  const g2 = Math.max(0, 2 * sum);
  return g2 > 0 && both < expected ? -g2 : g2;
}

function cell(observed: number, expected: number): number {
  return observed <= 0 || expected <= 0 ? 0 : observed * Math.log(observed / expected);
}
