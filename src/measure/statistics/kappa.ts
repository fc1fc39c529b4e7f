/**
 * Cohen's κ of two readings of the same units: the agreement beyond what their marginals would give by chance; null where
 * there are no units, or chance alone would agree everywhere, both readings having put every unit into one category.
 *
 * Cohen 1960, "A coefficient of agreement for nominal scales".
 *
 * @param table square: `table[i][j]` units that the first reading put into category i and the second into j.
 * @throws RangeError where the table is not square, or holds a negative number.
 * @example
 * kappa([[20, 5], [10, 15]]);   // 0.4
 */
export function kappa(table: readonly (readonly number[])[]): number | null {
  if (table.some((row) => row.length !== table.length || row.some((n) => !(n >= 0)))) throw new RangeError("no square table of counts");
  const n = sum(table.map(sum));
  if (n === 0) return null;
  const rows = table.map((row) => sum(row) / n);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)) / n);
  const observed = sum(table.map((row, i) => (row[i] ?? 0) / n));
  const expected = sum(rows.map((share, i) => share * (columns[i] ?? 0)));
  if (1 - expected < 1e-12) return null;
  return 1 - observed < 1e-12 ? 1 : (observed - expected) / (1 - expected);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
