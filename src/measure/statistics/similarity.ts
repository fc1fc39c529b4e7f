/**
 * The cosine of the angle between two profiles: 1 for the same proportions, 0 for nothing in common; null where one of
 * them is all 0.
 *
 * @example
 * cosine([1, 0], [2, 0]);   // 1
 */
export function cosine(a: readonly number[], b: readonly number[]): number | null {
  let [product, ofA, ofB] = [0, 0, 0];
  a.forEach((x, i) => {
    const y = b[i] ?? 0;
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  });
  return ofA === 0 || ofB === 0 ? null : Math.min(1, product / Math.sqrt(ofA * ofB));
}

/**
 * The Jensen–Shannon divergence of two profiles as shares of their sums, in bits: 0 for the same, 1 for nothing in
 * common (Lin 1991, "Divergence measures based on the Shannon entropy"); its square root is a distance. Null where one
 * of them is all 0.
 *
 * @example
 * jensenShannon([1, 1], [5, 5]);   // 0
 */
export function jensenShannon(a: readonly number[], b: readonly number[]): number | null {
  const [ofA, ofB] = [a, b].map((values) => values.reduce((sum, value) => sum + value, 0)) as [number, number];
  if (ofA === 0 || ofB === 0) return null;
  let divergence = 0;
  a.forEach((x, i) => {
    const [p, q] = [x / ofA, (b[i] ?? 0) / ofB];
    const middle = (p + q) / 2;
    if (p > 0) divergence += (p / 2) * Math.log2(p / middle);
    if (q > 0) divergence += (q / 2) * Math.log2(q / middle);
  });
  // Rounding may leave a trace beyond the ends.
  return Math.min(1, Math.max(0, divergence));
}
