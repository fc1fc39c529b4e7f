import { Matrix, SingularValueDecomposition } from "ml-matrix";

export interface Correspondence {
  /** Inertia of each axis, from the largest; they add up to the table's χ² / n. */
  readonly inertias: readonly number[];
  /** Of each row and column, in the given order. */
  readonly rows: readonly Point[];
  readonly columns: readonly Point[];
}

export interface Point {
  /** Principal coordinates, one for each axis. */
  readonly at: readonly number[];
  /** Share of the table's total. */
  readonly mass: number;
  /** Share of the table's inertia that is this point's. */
  readonly inertia: number;
}

/** Smaller ones are what rounding leaves of 0. */
const LEAST = 1e-12;

/**
 * Correspondence analysis of a table of counts: the singular value decomposition of its standardised residuals, rows
 * and columns in principal coordinates (a symmetric map). Distances between rows, and between columns, are χ²
 * distances; between a row and a column no distance is defined, only direction.
 *
 * Greenacre 2007, "Correspondence analysis in practice", appendix A; as R's `ca`. The sign of an axis is free: here the
 * row farthest from its origin is positive.
 *
 * @param counts no row and no column may be all 0.
 * @throws RangeError where one is.
 * @example
 * correspondence([[4, 0], [0, 4]]).inertias;   // [1]
 */
export function correspondence(counts: readonly (readonly number[])[]): Correspondence {
  const table = new Matrix(counts.map((row) => [...row]));
  const n = table.sum();
  const [rowMass, columnMass] = [table.sum("row").map((sum) => sum / n), table.sum("column").map((sum) => sum / n)];
  if (![...rowMass, ...columnMass].every((mass) => mass > 0)) throw new RangeError("a row or a column of the table is all 0, and has no place");
  const residuals = Matrix.zeros(table.rows, table.columns);
  for (let i = 0; i < table.rows; i++) {
    for (let j = 0; j < table.columns; j++) {
      const expected = (rowMass[i] as number) * (columnMass[j] as number);
      residuals.set(i, j, (table.get(i, j) / n - expected) / Math.sqrt(expected));
    }
  }
  const svd = new SingularValueDecomposition(residuals, { autoTranspose: true });
  const axes = svd.diagonal.flatMap((value, axis) => (value * value > LEAST ? [axis] : []));
  const total = residuals.clone().pow(2).sum();
  const signs = axes.map((axis) => signOf(rowMass.map((mass, i) => svd.leftSingularVectors.get(i, axis) / Math.sqrt(mass))));
  const points = (masses: readonly number[], vectors: Matrix, inertiaOf: (i: number) => number): Point[] =>
    masses.map((mass, i) => ({
      at: axes.map((axis, k) => ((signs[k] ?? 1) * vectors.get(i, axis) * (svd.diagonal[axis] ?? 0)) / Math.sqrt(mass)),
      mass,
      inertia: total > LEAST ? inertiaOf(i) / total : 0,
    }));
  const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);
  return {
    inertias: axes.map((axis) => (svd.diagonal[axis] ?? 0) ** 2),
    rows: points(rowMass, svd.leftSingularVectors, (i) => squares(residuals.getRow(i))),
    columns: points(columnMass, svd.rightSingularVectors, (j) => squares(residuals.getColumn(j))),
  };
}

/** Rounded, so that a tie of two rows is one on every machine: the first of them decides. */
function signOf(coordinates: readonly number[]): 1 | -1 {
  let farthest = 0;
  for (const value of coordinates) if (Math.abs(value) > Math.abs(farthest) + 1e-9) farthest = value;
  return farthest < 0 ? -1 : 1;
}
