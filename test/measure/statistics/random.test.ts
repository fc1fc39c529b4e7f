import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../../../src/measure/statistics/random";

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => Array.from({ length: 20 }, ((source) => () => source.index(1000))(random(seed)));
  assert.deepEqual(draw(1), draw(1));
  assert.notDeepEqual(draw(1), draw(2));
});

test("the first numbers of neighbouring seeds differ as any numbers do", () => {
  const firsts = Array.from({ length: 2000 }, (_, seed) => random(seed).index(1000));
  // Of 2000 draws from 1000 numbers about 865 are different; 1000 (1 - e^-2), standard deviation about 10.
  const different = new Set(firsts).size;
  assert.ok(different > 815 && different < 915, `${different}`);
  for (const place of [0, 1, 2, 5]) {
    const drawn = Array.from({ length: 2000 }, (_, seed) => {
      const source = random(seed);
      let last = source.index(1000);
      for (let i = 0; i < place; i++) last = source.index(1000);
      return last;
    });
    // Pearson's r of 1999 pairs that hang on nothing has a standard deviation of 0.022.
    const r = correlation(drawn.slice(1), drawn.slice(0, -1));
    assert.ok(Math.abs(r) < 0.09, `place ${place}: r = ${r}`);
  }
});

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (i: number) => number): number => x.reduce((total, _, i) => total + of(i), 0);
  const [dx, dy] = [(i: number) => (x[i] ?? 0) - mx, (i: number) => (y[i] ?? 0) - my];
  return sum((i) => dx(i) * dy(i)) / Math.sqrt(sum((i) => dx(i) ** 2) * sum((i) => dy(i) ** 2));
}

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
