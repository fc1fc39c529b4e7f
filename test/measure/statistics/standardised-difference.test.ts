import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { standardisedDifference } from "../../../src/measure/statistics/standardised-difference";

const counts = (n_before: number, of_before: number, n_after: number, of_after: number) => ({ n_before, of_before, n_after, of_after });

test("one stratum has Newcombe's interval of two shares", () => {
  const { share_before, share_after, difference, low, high } = standardisedDifference([counts(48, 80, 56, 70)]);
  assert.deepEqual([share_before, share_after, difference, low, high].map((value) => value.toFixed(4)), ["0.6000", "0.8000", "0.2000", "0.0524", "0.3339"]);
});

test("strata weigh as many documents as they have of both times, and are as sure as the documents that would weigh alike", () => {
  // Weights 4/6 and 2/6; before: 1 of 1 and 0 of 1, after: 1 of 3 and 1 of 1.
  const found = standardisedDifference([counts(1, 1, 1, 3), counts(0, 1, 1, 1)]);
  assert.ok(Math.abs(found.share_before - 4 / 6) < 1e-12 && Math.abs(found.share_after - (4 / 18 + 2 / 6)) < 1e-12);
  // 16/36 + 4/36: 1.8 documents before; 16/108 + 4/36 after.
  const z = 1.959963984540054;
  const half = (share: number, n: number): number => (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const middle = (share: number, n: number): number => (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const [before, after] = [{ share: 4 / 6, n: 1.8 }, { share: 10 / 18, n: 1 / (16 / 108 + 4 / 36) }];
  const low = after.share - before.share - Math.hypot(after.share - (middle(after.share, after.n) - half(after.share, after.n)), middle(before.share, before.n) + half(before.share, before.n) - before.share);
  assert.ok(Math.abs(found.low - low) < 1e-12, `${found.low} ${low}`);
});

test("a stratum cut into two that are alike has the same interval, and no interval leaves −1 to 1", () => {
  const stratum = fc.integer({ min: 1, max: 9 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
  fc.assert(
    fc.property(stratum, stratum, ([n_before, of_before], [n_after, of_after]) => {
      const half = counts(n_before, of_before, n_after, of_after);
      const [two, one] = [standardisedDifference([half, half]), standardisedDifference([counts(2 * n_before, 2 * of_before, 2 * n_after, 2 * of_after)])];
      assert.ok(Math.abs(two.low - one.low) < 1e-9 && Math.abs(two.high - one.high) < 1e-9);
      assert.ok(one.low >= -1 && one.low <= one.difference && one.difference <= one.high && one.high <= 1);
    }),
    { numRuns: 300, seed: 1 },
  );
});
