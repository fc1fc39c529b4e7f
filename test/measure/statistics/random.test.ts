import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../../../src/measure/statistics/random";

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => Array.from({ length: 20 }, ((source) => () => source.index(1000))(random(seed)));
  assert.deepEqual(draw(1), draw(1));
  assert.notDeepEqual(draw(1), draw(2));
});

test("all numbers below the bound come up, about equally often", () => {
  const source = random(7);
  const counts = new Int32Array(6);
  for (let i = 0; i < 60_000; i++) {
    const drawn = source.index(6);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  assert.ok(counts.every((n) => n > 9_600 && n < 10_400), counts.join(" "));
});

test("a resample draws from 0 to its length, with replacement", () => {
  const drawn = new Int32Array(100);
  random(3).resample(drawn);
  assert.ok(drawn.every((i) => i >= 0 && i < 100));
  // Of 100 draws with replacement about 63 differ.
  const different = new Set(drawn).size;
  assert.ok(different > 50 && different < 76, `${different}`);
});
