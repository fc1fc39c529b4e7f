/**
 * Round numbers from at or below `low` to at or above `high`, at steps of 1, 2 or 5.
 *
 * @param about how many steps there should be, more or less
 * @example
 * roundTicks(0, 0.7, 4);   // [0, 0.2, 0.4, 0.6, 0.8]
 */
export function roundTicks(low: number, high: number, about: number): number[] {
  const least = (high - low) / (about * 1.25);
  if (!(least > 0)) return [low, low + 1];
  // Powers of ten are read from text, since a logarithm may fall on either side of a whole number.
  let exponent = -12;
  while (exponent < 15 && Number(`5e${exponent}`) < least) exponent++;
  const mantissa = [1, 2, 5].find((factor) => Number(`${factor}e${exponent}`) >= least) ?? 5;
  const step = Number(`${mantissa}e${exponent}`);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
