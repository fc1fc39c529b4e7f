/**
 * P values corrected for the number of tests: the false discovery rate at which each would just be called significant
 * (Benjamini & Hochberg 1995; R's `p.adjust(p, "BH")`). Missing values stay missing and are no tests.
 *
 * @returns a value for each p, in the same order
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03]);   // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[] {
  const tests = p.flatMap((value, at) => (value === null ? [] : [{ value, at }])).sort((a, b) => b.value - a.value);
  const adjusted: (number | null)[] = p.map(() => null);
  let least = 1;
  tests.forEach(({ value, at }, i) => {
    least = Math.min(least, (value * tests.length) / (tests.length - i));
    adjusted[at] = least;
  });
  return adjusted;
}
