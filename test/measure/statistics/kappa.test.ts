import assert from "node:assert/strict";
import { test } from "node:test";
import { kappa } from "../../../src/measure/statistics/kappa";

// Two pathologists' grades of 18 tumours: Kavanagh et al. 2009, BMC Cancer 9:1, table 2.
const TUMOURS = [[7, 1, 0], [0, 8, 0], [0, 0, 2]];
// Any tables of four and three categories, some cells empty.
const FOUR = [[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]];
const THREE = [[106, 10, 4], [22, 28, 10], [2, 12, 6]];

test("two pathologists' grades of 18 tumours have the published κ", () => {
  assert.equal(kappa(TUMOURS)?.toFixed(3), "0.906");
});

test("κ is that of dealing the second readings out to all units", () => {
  for (const table of [TUMOURS, FOUR, THREE]) {
    const units = table.flatMap((row, i) => row.flatMap((count, j) => Array.from({ length: count }, (): [number, number] => [i, j])));
    assert.ok(Math.abs((kappa(table) ?? NaN) - byDealing(units)) < 1e-12);
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
  assert.ok(Math.abs((kappa([[20, 5], [10, 15]]) ?? 0) - 0.4) < 1e-12);
  assert.ok(Math.abs((kappa([[0, 5], [5, 0]]) ?? 0) + 1) < 1e-12);
  assert.equal(kappa([[3, 0], [0, 9]]), 1);
});

test("no units and units of one category have no κ, and what is no table of counts is refused", () => {
  assert.equal(kappa([[0, 0], [0, 0]]), null);
  assert.equal(kappa([[0, 0], [0, 9]]), null);
  assert.throws(() => kappa([[1, 2]]), RangeError);
  assert.throws(() => kappa([[1, -2], [0, 1]]), RangeError);
});
