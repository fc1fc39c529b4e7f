import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { kappa } from "../../../src/measure/statistics/kappa";

const Z = 1.959963984540054;

// Two pathologists' grades of 18 tumours: Kavanagh et al. 2009, BMC Cancer 9:1, table 2, whose SPSS prints κ and its
// error "not assuming the null hypothesis".
const TUMOURS = [[7, 1, 0], [0, 8, 0], [0, 0, 2]];
// Any tables of four and three categories, some cells empty.
const FOUR = [[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]];
const THREE = [[106, 10, 4], [22, 28, 10], [2, 12, 6]];

test("two pathologists' grades of 18 tumours have the published κ and standard error", () => {
  const { kappa: value, low } = kappa(TUMOURS);
  assert.equal(value?.toFixed(3), "0.906");
  // The upper end is cut at 1.
  assert.equal(((value - (low ?? 0)) / Z).toFixed(3), "0.092");
});

test("κ is that of dealing the second readings out to all units, its error that of leaving units out", () => {
  for (const table of [FOUR, THREE]) {
    const units = table.flatMap((row, i) => row.flatMap((count, j) => Array.from({ length: count }, (): [number, number] => [i, j])));
    const found = kappa(table);
    assert.ok(Math.abs((found.kappa ?? NaN) - byDealing(units)) < 1e-12);
    // The jackknife over units is another large-sample error; the two are alike to a few per cent with so many units.
    const without = units.map((_, at) => byDealing(units.filter((__, other) => other !== at)));
    const mean = without.reduce((sum, value) => sum + value, 0) / units.length;
    const error = Math.sqrt(((units.length - 1) / units.length) * without.reduce((sum, value) => sum + (value - mean) ** 2, 0));
    const given = ((found.high ?? NaN) - (found.low ?? NaN)) / (2 * Z);
    assert.ok(Math.abs(given / error - 1) < 0.03, `${given} ${error}`);
  }
});

/** Agreement of each unit with itself, and by chance of each with each: every second reading beside every first one. */
function byDealing(units: readonly (readonly [number, number])[]): number {
  const observed = units.filter(([one, other]) => one === other).length / units.length;
  let same = 0;
  for (const [one] of units) for (const [, other] of units) same += one === other ? 1 : 0;
  const chance = same / units.length ** 2;
  return (observed - chance) / (1 - chance);
}

test("κ of a table small enough for the head: 35 of 50 agree, half by chance, so 0.2 of 0.5", () => {
  assert.ok(Math.abs((kappa([[20, 5], [10, 15]]).kappa ?? 0) - 0.4) < 1e-12);
  assert.ok(Math.abs((kappa([[0, 5], [5, 0]]).kappa ?? 0) + 1) < 1e-12);
});

test("where κ or its interval is undefined, the reason is told", () => {
  assert.deepEqual(kappa([[0, 0], [0, 0]]), { kappa: null, low: null, high: null, interval: "none: no units" });
  assert.deepEqual(kappa([[0, 0], [0, 9]]), { kappa: null, low: null, high: null, interval: "none: all units in one category" });
  assert.deepEqual(kappa([[3, 0], [0, 9]]), { kappa: 1, low: null, high: null, interval: "none: the same in all units" });
  assert.throws(() => kappa([[1, 2]]), RangeError);
  assert.throws(() => kappa([[1, -2], [0, 1]]), RangeError);
});

test("the interval is that of the delta method with slopes found by trying, on any table", () => {
  const cell = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), (counts) => {
      const n = counts.reduce((sum, count) => sum + count, 0);
      const shares = counts.map((count) => count / n);
      const step = 1e-6;
      const slopes = shares.map((_, at) => {
        const moved = (by: number): number => byHand(shares.map((share, i) => share + (i === at ? by : 0)));
        return (moved(step) - moved(-step)) / (2 * step);
      });
      const mean = shares.reduce((sum, share, i) => sum + share * (slopes[i] ?? 0), 0);
      const square = shares.reduce((sum, share, i) => sum + share * (slopes[i] ?? 0) ** 2, 0);
      const error = Math.sqrt(Math.max(0, square - mean ** 2) / n);
      const [a, b, c, d] = counts;
      const found = kappa([[a, b], [c, d]]);
      assert.ok(Math.abs((found.kappa ?? NaN) - byHand(shares)) < 1e-9);
      assert.ok(Math.abs((found.low ?? NaN) - Math.max(-1, byHand(shares) - Z * error)) < 1e-4);
      assert.ok(Math.abs((found.high ?? NaN) - Math.min(1, byHand(shares) + Z * error)) < 1e-4);
    }),
  );
});

/** κ of four shares, which need not add up to 1 exactly: chance from the marginals as they are. */
function byHand([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  const chance = (a + b) * (a + c) + (c + d) * (b + d);
  return (a + d - chance) / (1 - chance);
}
