import assert from "node:assert/strict";
import { test } from "node:test";
import { precisionRecall, type Stratum } from "../../../src/measure/statistics/precision-recall";
import { random, type Random } from "../../../src/measure/statistics/random";
import { wilson } from "../../../src/measure/statistics/wilson";

test("recall weighs each answer with what it stands for", () => {
  // 45 of 50 drawn from 200: 180 hits. 2 of 100 drawn from 1000: 20 missed.
  const { precision, recall } = precisionRecall({ size: 200, n: 50, positive: 45 }, { size: 1000, n: 100, positive: 2 });
  assert.deepEqual([precision.value, recall.value], [0.9, 180 / (180 + 20)]);
});

test("precision has Wilson's interval, narrower the more of all matches were read", () => {
  const unmatched = { size: 0, n: 0, positive: 0 };
  const { low, high } = wilson(45, 50);
  const large = precisionRecall({ size: 1e9, n: 50, positive: 45 }, unmatched).precision;
  assert.deepEqual([large.low?.toFixed(6), large.high?.toFixed(6)], [low?.toFixed(6), high?.toFixed(6)]);
  // 50 of 99 say as much as 50 × 98 / 49 = 100 of endlessly many.
  const half = precisionRecall({ size: 99, n: 50, positive: 45 }, unmatched).precision;
  const hundred = wilson(90, 100);
  assert.deepEqual([half.low?.toFixed(6), half.high?.toFixed(6)], [hundred.low?.toFixed(6), hundred.high?.toFixed(6)]);
});

test("what was read whole is exact", () => {
  assert.deepEqual(precisionRecall({ size: 4, n: 4, positive: 3 }, { size: 5, n: 5, positive: 1 }), {
    precision: { value: 0.75, low: 0.75, high: 0.75 },
    recall: { value: 0.75, low: 0.75, high: 0.75 },
  });
});

test("no miss among those drawn leaves room for misses", () => {
  const { value, low, high } = precisionRecall({ size: 100, n: 60, positive: 60 }, { size: 10_000, n: 60, positive: 0 }).recall;
  assert.deepEqual([value, high], [1, 1]);
  // None of 60 drawn: up to 5.9 % of 10,000 may be missed, beside 100 found.
  assert.ok(low !== null && low > 0.12 && low < 0.16, String(low));
});

test("without answers there is nothing to say, and without any positive no recall", () => {
  const none = { value: null, low: null, high: null };
  const [unread, matched] = [{ size: 10, n: 0, positive: 0 }, { size: 10, n: 5, positive: 4 }];
  assert.deepEqual(precisionRecall(unread, unread), { precision: none, recall: none });
  assert.deepEqual(precisionRecall(matched, unread).recall, none);
  assert.equal(precisionRecall(matched, unread).precision.value, 0.8);
  assert.deepEqual(precisionRecall({ ...matched, positive: 0 }, { ...matched, positive: 0 }).recall, none);
  assert.deepEqual(precisionRecall({ size: 0, n: 0, positive: 0 }, { size: 9, n: 9, positive: 2 }), { precision: none, recall: { value: 0, low: 0, high: 0 } });
  assert.throws(() => precisionRecall({ size: 3, n: 4, positive: 1 }, unread), RangeError);
});

/** A population whose truth is known: how many of each part are positive. */
interface Truth {
  readonly matched: readonly [positive: number, size: number];
  readonly unmatched: readonly [positive: number, size: number];
  readonly drawn: readonly [number, number];
}

for (const { matched, unmatched, drawn } of [
  { matched: [360, 400], unmatched: [100, 10_000], drawn: [60, 60] },
  { matched: [360, 400], unmatched: [20, 10_000], drawn: [60, 60] },
  { matched: [900, 1000], unmatched: [250, 5000], drawn: [100, 100] },
  { matched: [170, 200], unmatched: [120, 600], drawn: [100, 100] },
  { matched: [55, 110], unmatched: [400, 2000], drawn: [60, 60] },
] satisfies Truth[]) {
  test(`of samples of ${drawn.join(" + ")} from ${matched.join(" of ")} and ${unmatched.join(" of ")}, 95 % or so have the truth in their intervals`, () => {
    const source = random(11);
    const truth = { precision: matched[0] / matched[1], recall: matched[0] / (matched[0] + unmatched[0]) };
    const runs = 4000;
    const held = { precision: 0, recall: 0 };
    for (let run = 0; run < runs; run++) {
      const estimates = precisionRecall(draw(matched, drawn[0], source), draw(unmatched, drawn[1], source));
      for (const key of ["precision", "recall"] as const) {
        const { low, high } = estimates[key];
        if (low !== null && low <= truth[key] && truth[key] <= high) held[key]++;
      }
    }
    // Wilson's coverage swings about 95 % with the truth; exact limits never fall short, and are wide for rare misses.
    assert.ok(held.precision / runs > 0.92 && held.precision / runs < 0.98, `precision: ${held.precision / runs}`);
    assert.ok(held.recall / runs > 0.945 && held.recall / runs < 0.998, `recall: ${held.recall / runs}`);
  });
}

/** Draws units one by one, without replacement. */
function draw([positives, all]: readonly [number, number], n: number, source: Random): Stratum {
  let positive = 0;
  for (let i = 0; i < n; i++) if (source.index(all - i) < positives - positive) positive++;
  return { size: all, n, positive };
}
