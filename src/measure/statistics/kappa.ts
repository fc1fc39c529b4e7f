/** The standard normal quantile of 0.975. */
const Z = 1.959963984540054;

export interface Kappa {
  /** Null where chance alone would agree everywhere. */
  readonly kappa: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How low and high were made; where they are null, why. */
  readonly interval: string;
}

/**
 * Cohen's κ of two readings of the same units: the agreement beyond what their marginals would give by chance.
 *
 * Cohen 1960, "A coefficient of agreement for nominal scales"; the 95 % interval by the delta method of Fleiss, Cohen
 * & Everitt 1969, "Large sample standard errors of kappa and weighted kappa", which takes units as independent, cut
 * at −1 and 1. Undefined where both readings put every unit into one and the same category; where they agree
 * everywhere else κ is 1, and the large-sample error of 0 would claim too much: there is no interval.
 *
 * @param table square: `table[i][j]` units that the first reading put into category i and the second into j.
 * @throws RangeError where the table is not square, or holds a negative number.
 * @example
 * kappa([[20, 5], [10, 15]]).kappa;   // 0.4
 */
export function kappa(table: readonly (readonly number[])[]): Kappa {
  if (table.some((row) => row.length !== table.length || row.some((n) => !(n >= 0)))) throw new RangeError("no square table of counts");
  const n = sum(table.map(sum));
  if (n === 0) return { kappa: null, ...none("no units") };
  const rows = table.map((row) => sum(row) / n);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)) / n);
  const observed = sum(table.map((row, i) => (row[i] ?? 0) / n));
  const expected = sum(rows.map((share, i) => share * (columns[i] ?? 0)));
  if (1 - expected < 1e-12) return { kappa: null, ...none("all units in one category") };
  const value = (observed - expected) / (1 - expected);
  if (1 - observed < 1e-12) return { kappa: 1, ...none("the same in all units") };
  const error = standardError(table, n, rows, columns, observed, expected);
  return { kappa: value, low: Math.max(-1, value - Z * error), high: Math.min(1, value + Z * error), interval: "delta method over units" };
}

/** Formula 13 of Fleiss, Cohen & Everitt. */
function standardError(table: readonly (readonly number[])[], n: number, rows: readonly number[], columns: readonly number[], observed: number, expected: number): number {
  let variance = -((observed * expected - 2 * expected + observed) ** 2);
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      const weight =
        i === j ? (1 - expected - ((rows[i] ?? 0) + (columns[i] ?? 0)) * (1 - observed)) ** 2 : (1 - observed) ** 2 * ((columns[i] ?? 0) + (rows[j] ?? 0)) ** 2;
      variance += (count / n) * weight;
    }
  }
  return Math.sqrt(Math.max(0, variance) / n) / (1 - expected) ** 2;
}

function none(why: string): Omit<Kappa, "kappa"> {
  return { low: null, high: null, interval: `none: ${why}` };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
