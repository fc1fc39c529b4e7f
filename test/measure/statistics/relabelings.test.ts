import assert from "node:assert/strict";
import { test } from "node:test";
import { relabelings, type Stratum } from "../../../src/measure/statistics/relabelings";

const lists = (strata: readonly Stratum[], most: number, seed = 1): string[] => Array.from(relabelings(strata, { most, seed }).each(), (chosen) => [...chosen].sort((a, b) => a - b).join(" "));

test("all ways are there once where they are no more than asked for", () => {
  assert.deepEqual(lists([{ documents: [0, 1, 2, 3], first: 2 }], 6), ["0 1", "0 2", "0 3", "1 2", "1 3", "2 3"]);
  const two = [{ documents: [0, 2], first: 1 }, { documents: [1, 3, 4], first: 2 }];
  assert.deepEqual(lists(two, 6), ["0 1 3", "0 1 4", "0 3 4", "1 2 3", "1 2 4", "2 3 4"]);
  assert.equal(relabelings(two, { most: 6, seed: 1 }).isComplete, true);
});

test("a stratum of one group alone stays as it is", () => {
  assert.deepEqual(lists([{ documents: [0, 1], first: 2 }, { documents: [2, 3], first: 0 }], 10), ["0 1"]);
});

test("else so many are drawn, each document and each pair as often as the others, the same for the same seed", () => {
  const strata = [{ documents: Array.from({ length: 20 }, (_, i) => i), first: 5 }, { documents: [20, 21], first: 1 }];
  const drawn = relabelings(strata, { most: 20_000, seed: 1 });
  assert.equal(drawn.isComplete, false);
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const chosen of drawn.each()) {
    assert.equal(new Set(chosen).size, 6);
    for (const a of chosen) for (const b of chosen) if (a <= b && b < 20) add(a === b ? `${a}` : `${a} ${b}`);
    add(chosen.includes(20) ? "20" : "21");
  }
  // Standard deviations: 61 of 5,000, 32 of 1,053, 71 of 10,000.
  for (let a = 0; a < 20; a++) {
    assert.ok(Math.abs((counts.get(`${a}`) ?? 0) - 5000) < 250, `${a}`);
    for (let b = a + 1; b < 20; b++) assert.ok(Math.abs((counts.get(`${a} ${b}`) ?? 0) - 1053) < 140, `${a} ${b}`);
  }
  assert.ok(Math.abs((counts.get("20") ?? 0) - 10_000) < 300);
  assert.deepEqual(lists(strata, 11, 7), lists(strata, 11, 7));
});
