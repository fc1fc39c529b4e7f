import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { correspondence } from "../../../src/measure/statistics/correspondence";

/** Smoking by staff group: Greenacre 1984, table 3.1; R's `ca::smoke`. */
const SMOKE = [
  [4, 2, 3, 2],
  [4, 3, 7, 4],
  [25, 10, 12, 4],
  [18, 24, 33, 13],
  [10, 6, 7, 2],
];
/**
 * `summary(ca(smoke))`, in thousandths: mass, inertia, and the principal coordinates on two axes. Cited from memory; the
 * test after the first computes them in another way.
 */
const ROWS = [
  [57, 31, -66, -194],
  [93, 139, 259, -243],
  [264, 450, -381, -11],
  [456, 308, 233, 58],
  [130, 71, -201, 79],
];
const COLUMNS = [
  [316, 577, -393, -30],
  [233, 83, 99, 141],
  [321, 148, 196, 7],
  [130, 192, 294, -198],
];

test("smoking by staff group has the inertias and coordinates that R's ca publishes", () => {
  const { inertias, rows, columns } = correspondence(SMOKE);
  assert.deepEqual(inertias.map((value) => Number(value.toFixed(6))), [0.074759, 0.010017, 0.000414]);
  // ca's axes point the other way: here the farthest row (SE on the first, JM on the second) is positive.
  const thousandths = (points: typeof rows) => points.map(({ mass, inertia, at }) => [mass, inertia, -(at[0] ?? 0), -(at[1] ?? 0)].map((value) => Math.round(value * 1000)));
  assert.deepEqual(thousandths(rows), ROWS);
  assert.deepEqual(thousandths(columns), COLUMNS);
});

test("the axes are the ones that reciprocal averaging finds", () => {
  const { inertias, rows, columns } = correspondence(SMOKE);
  const n = SMOKE.flat().reduce((sum, value) => sum + value, 0);
  const rowSums = SMOKE.map((row) => row.reduce((sum, value) => sum + value, 0));
  const columnSums = [0, 1, 2, 3].map((j) => SMOKE.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const found: number[][] = [];
  for (const axis of [0, 1, 2]) {
    // Column scores are averaged into row scores and back; what is trivial or found already is taken out each time.
    let scores = columnSums.map((_, j) => Math.sin(j + 1 + axis));
    let inertia = 0;
    let ofRows: number[] = [];
    for (let round = 0; round < 3_000; round++) {
      for (const known of [columnSums.map(() => 1), ...found]) {
        const by = columnSums.reduce((sum, of, j) => sum + (of / n) * (scores[j] ?? 0) * (known[j] ?? 0), 0);
        scores = scores.map((score, j) => score - by * (known[j] ?? 0));
      }
      const size = Math.sqrt(columnSums.reduce((sum, of, j) => sum + (of / n) * (scores[j] ?? 0) ** 2, 0));
      scores = scores.map((score) => score / size);
      const standard = scores;
      ofRows = SMOKE.map((row, i) => row.reduce((sum, value, j) => sum + value * (standard[j] ?? 0), 0) / (rowSums[i] ?? 1));
      const inRows = ofRows;
      inertia = rowSums.reduce((sum, of, i) => sum + (of / n) * (inRows[i] ?? 0) ** 2, 0);
      scores = columnSums.map((of, j) => SMOKE.reduce((sum, row, i) => sum + (row[j] ?? 0) * (inRows[i] ?? 0), 0) / of);
    }
    const principal = scores.map((score) => score / Math.sqrt(inertia));
    const size = Math.sqrt(columnSums.reduce((sum, of, j) => sum + (of / n) * (scores[j] ?? 0) ** 2, 0));
    found.push(scores.map((score) => score / size));
    assert.ok(Math.abs(inertia - (inertias[axis] ?? NaN)) < 1e-10, `${inertia}`);
    // The sign of an axis is free.
    const sign = Math.sign((ofRows[0] ?? 0) * (rows[0]?.at[axis] ?? 0));
    ofRows.forEach((value, i) => assert.ok(Math.abs(sign * value - (rows[i]?.at[axis] ?? NaN)) < 1e-6, `row ${i} on axis ${axis}`));
    principal.forEach((value, j) => assert.ok(Math.abs(sign * value - (columns[j]?.at[axis] ?? NaN)) < 1e-6, `column ${j} on axis ${axis}`));
  }
});

test("inertias add up to χ² / n, and distances between rows are χ² distances, on any table", () => {
  const table = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: width, maxLength: width }), { minLength: 2, maxLength: 5 }));
  fc.assert(
    fc.property(table, (counts) => {
      const { inertias, rows } = correspondence(counts);
      const n = counts.flat().reduce((sum, value) => sum + value, 0);
      const rowSums = counts.map((row) => row.reduce((sum, value) => sum + value, 0));
      const columnSums = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
      let chi2 = 0;
      counts.forEach((row, i) => {
        row.forEach((value, j) => {
          const expected = ((rowSums[i] ?? 0) * (columnSums[j] ?? 0)) / n;
          chi2 += (value - expected) ** 2 / expected;
        });
      });
      assert.ok(Math.abs(inertias.reduce((sum, value) => sum + value, 0) - chi2 / n) < 1e-9);
      const distance = columnSums.reduce((sum, of, j) => sum + ((counts[0]?.[j] ?? 0) / (rowSums[0] ?? 1) - (counts[1]?.[j] ?? 0) / (rowSums[1] ?? 1)) ** 2 / (of / n), 0);
      const onMap = (rows[0]?.at ?? []).reduce((sum, value, k) => sum + (value - (rows[1]?.at[k] ?? 0)) ** 2, 0);
      assert.ok(Math.abs(distance - onMap) < 1e-6);
    }),
    { numRuns: 100 },
  );
});

test("rows of one profile have no inertia, and a row of zeros is refused", () => {
  assert.deepEqual(correspondence([[1, 2], [2, 4]]).inertias, []);
  assert.throws(() => correspondence([[1, 2], [0, 0]]), /all 0/);
});
