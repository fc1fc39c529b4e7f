import assert from "node:assert/strict";
import { test } from "node:test";
import { kappa } from "../../../src/measure/statistics/kappa";
import { kappaOf, type SideCounts } from "../../../src/measure/statistics/kappa-interval";

const counts = (both: number, only_1: number, only_2: number, neither: number): SideCounts => ({ both, only_1, only_2, neither });
const width = ({ low, high }: { low: number | null; high: number | null }): number => (high ?? NaN) - (low ?? NaN);

test("few documents have the interval of their units", () => {
  const few = [counts(10, 2, 5, 5), counts(10, 3, 5, 10)];
  assert.deepEqual(kappaOf(few), kappa([[20, 5], [10, 15]]));
});

test("many documents are drawn whole: documents that are alike within leave a wider interval than their units would", () => {
  const alike = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? counts(0, 5, 5, 0) : i % 2 === 0 ? counts(10, 0, 0, 0) : counts(0, 0, 0, 10)));
  const found = kappaOf(alike);
  assert.equal(found.interval, "bootstrap over documents (2000 resamples)");
  const units = kappa([[100, 50], [50, 200]]);
  assert.equal(found.kappa, units.kappa);
  assert.ok(width(found) > 2 * width(units));
});

test("one unit a document gives the width that units have, and the order of documents changes nothing", () => {
  const single = [...Array.from({ length: 80 }, () => counts(1, 0, 0, 0)), ...Array.from({ length: 30 }, () => counts(0, 1, 0, 0)), ...Array.from({ length: 90 }, () => counts(0, 0, 0, 1))];
  const found = kappaOf(single);
  assert.ok(Math.abs(width(found) - width(kappa([[80, 30], [0, 90]]))) < 0.03);
  assert.deepEqual(kappaOf([...single].reverse()), found);
});
