import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { correspondence } from "../../../src/measure/statistics/correspondence";

/** Smoking by staff group: the invented example of Greenacre 1984, R's `ca::smoke`. */
const SMOKE = [
  [4, 2, 3, 2],
  [4, 3, 7, 4],
  [25, 10, 12, 4],
  [18, 24, 33, 13],
  [10, 6, 7, 2],
];
/** As R's ca prints `ca(smoke)`: mass, inertia, and the standard coordinates on two axes. */
const ROWS = [
  [0.056995, 0.002673, -0.240539, -1.935708],
  [0.093264, 0.011881, 0.947105, -2.430958],
  [0.264249, 0.038314, -1.391973, -0.106508],
  [0.455959, 0.026269, 0.851989, 0.576944],
  [0.129534, 0.006053, -0.735456, 0.788435],
];
const COLUMNS = [
  [0.316062, 0.049186, -1.438471, -0.304659],
  [0.233161, 0.007059, 0.363746, 1.409433],
  [0.321244, 0.01261, 0.718017, 0.073528],
  [0.129534, 0.016335, 1.074445, -1.97596],
];

test("smoking by staff group has the inertias and coordinates that R's ca prints", () => {
  const { inertias, rows, columns } = correspondence(SMOKE);
  assert.deepEqual(inertias.map((value) => Number(value.toFixed(6))), [0.074759, 0.010017, 0.000414]);
  const total = inertias.reduce((sum, value) => sum + value, 0);
  // Standard coordinates are principal ones over the root of the axis's inertia. ca's axes point the other way: here the
  // farthest row (SE on the first, JM on the second) is positive. `inertia` is a share of all of it here.
  const printed = (points: typeof rows) => points.map(({ mass, inertia, at }) => [mass, inertia * total, -(at[0] ?? 0) / Math.sqrt(inertias[0] ?? NaN), -(at[1] ?? 0) / Math.sqrt(inertias[1] ?? NaN)].map((value) => Number(value.toFixed(6))));
  assert.deepEqual(printed(rows), ROWS);
  assert.deepEqual(printed(columns), COLUMNS);
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
