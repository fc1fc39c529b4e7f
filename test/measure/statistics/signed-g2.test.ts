import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { signedG2 } from "../../../src/measure/statistics/signed-g2";

const near = (actual: number, expected: number, within: number): void => assert.ok(Math.abs(actual - expected) <= within * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`);

test("G² of a small table is that of its four cells and what they would be by chance", () => {
  // 10 of 100 here, 0 of 100 there: 5 and 5, 95 and 95 by chance.
  near(signedG2({ both: 10, only_a: 0, only_b: 90, neither: 100 }), 2 * (10 * Math.log(2) + 90 * Math.log(90 / 95) + 100 * Math.log(100 / 95)), 1e-12);
});

test("the sign is that of more or fewer together than by chance, 0 where just as by chance", () => {
  const [more, fewer] = [signedG2({ both: 8, only_a: 2, only_b: 2, neither: 8 }), signedG2({ both: 2, only_a: 8, only_b: 8, neither: 2 })];
  assert.ok(more > 0);
  near(fewer, -more, 1e-12);
  assert.equal(signedG2({ both: 1, only_a: 1, only_b: 1, neither: 1 }), 0);
  assert.equal(signedG2({ both: 0, only_a: 0, only_b: 4, neither: 9 }), 0);
});

test("G² is twice the information that the two have of each other, whatever the counts", () => {
  const count = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(count, count, count, count, (both, only_a, only_b, neither) => {
      fc.pre(both + only_a + only_b + neither > 0);
      // Mutual information as a difference of entropies, in nats.
      const entropy = (...counts: number[]): number => {
        const all = counts.reduce((sum, n) => sum + n, 0);
        return counts.reduce((sum, n) => sum - (n === 0 ? 0 : (n / all) * Math.log(n / all)), 0);
      };
      const all = both + only_a + only_b + neither;
      const shared = entropy(both + only_a, only_b + neither) + entropy(both + only_b, only_a + neither) - entropy(both, only_a, only_b, neither);
      near(Math.abs(signedG2({ both, only_a, only_b, neither })), 2 * all * shared, 1e-9);
    }),
    { numRuns: 500, seed: 1 },
  );
});
