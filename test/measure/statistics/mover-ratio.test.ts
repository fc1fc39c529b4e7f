import assert from "node:assert/strict";
import { test } from "node:test";
import { moverRatio } from "../../../src/measure/statistics/mover-ratio";

const near = (a: number, b: number): void => { assert.ok(Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(b)), `${a} is not ${b}`); };

test("with intervals of a normal mean it is Fieller's interval", () => {
  // 10 ± 4 over 20 ± 5: the roots r of (10 − 20r)² = 4² + 5²r², that is 375r² − 400r + 84 = 0.
  const { value, low, high } = moverRatio({ value: 10, low: 6, high: 14 }, { value: 20, low: 15, high: 25 });
  assert.equal(value, 0.5);
  near(low, (400 - Math.sqrt(34000)) / 750);
  near(high, (400 + Math.sqrt(34000)) / 750);
});

test("with lopsided intervals each bound takes the sides that lie towards it", () => {
  const [above, below] = [{ value: 3, low: 1, high: 8 }, { value: 10, low: 6, high: 11 }];
  const { low, high } = moverRatio(above, below);
  // The squared distances from the estimates at which a ratio is no longer believed.
  near((3 - low * 10) ** 2, (3 - 1) ** 2 + (low * (11 - 10)) ** 2);
  near((3 - high * 10) ** 2, (8 - 3) ** 2 + (high * (10 - 6)) ** 2);
});

test("an estimate of 0 has a low of 0 and a high by both intervals", () => {
  const { value, low, high } = moverRatio({ value: 0, low: 0, high: 6 }, { value: 10, low: 8, high: 12 });
  assert.deepEqual([value, low], [0, 0]);
  near((high * 10) ** 2, 6 ** 2 + (high * 2) ** 2);
});

test("what is known exactly has no interval, and what may be 0 below none that ends", () => {
  const exact = moverRatio({ value: 0.3, low: 0.3, high: 0.3 }, { value: 0.7, low: 0.7, high: 0.7 });
  near(exact.low, 3 / 7);
  near(exact.high, 3 / 7);
  assert.equal(moverRatio({ value: 1, low: 0, high: 2 }, { value: 1, low: 0, high: 2 }).high, Infinity);
  assert.throws(() => moverRatio({ value: 1, low: 0, high: 2 }, { value: 0, low: 0, high: 2 }), RangeError);
});
