/**
 * Orders rows of numbers so that alike ones stand side by side: from the most alike pair, the row most alike to
 * either end is added there. Likeness is the cosine over the columns that both rows have.
 *
 * @param rows one list of values a row, all of one length; null where nothing is known
 * @returns the rows' numbers in their new order
 * @example
 * orderBySimilarity([[1, 0], [0, 1], [1, 0.1]]);   // [0, 2, 1]
 */
export function orderBySimilarity(rows: readonly (readonly (number | null)[])[]): number[] {
  const alike = rows.map((a) => rows.map((b) => cosine(a, b)));
  const left = new Set(rows.keys());
  let best: [number, number] | null = null;
  for (const a of left) for (const b of left) if (a < b && (best === null || likeness(alike, a, b) > likeness(alike, ...best))) best = [a, b];
  if (best === null) return [...left];
  const chain = [...best];
  for (const taken of best) left.delete(taken);
  while (left.size > 0) {
    const first = chain[0] ?? 0;
    const last = chain.at(-1) ?? 0;
    const [toFirst, toLast] = [nearest(alike, first, left), nearest(alike, last, left)];
    const atStart = likeness(alike, first, toFirst) > likeness(alike, last, toLast);
    const next = atStart ? toFirst : toLast;
    if (atStart) chain.unshift(next);
    else chain.push(next);
    left.delete(next);
  }
  return chain;
}

function nearest(alike: readonly (readonly number[])[], to: number, among: ReadonlySet<number>): number {
  let best = -1;
  for (const candidate of among) if (best === -1 || likeness(alike, to, candidate) > likeness(alike, to, best)) best = candidate;
  return best;
}

function likeness(alike: readonly (readonly number[])[], a: number, b: number): number {
  return alike[a]?.[b] ?? 0;
}

function cosine(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  let [product, ofA, ofB] = [0, 0, 0];
  a.forEach((x, i) => {
    const y = b[i] ?? null;
    if (x === null || y === null) return;
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  });
  // Rounded, so that ties are ties on every machine.
  return ofA === 0 || ofB === 0 ? 0 : Math.round((product / Math.sqrt(ofA * ofB)) * 1e9) / 1e9;
}
