import assert from "node:assert/strict";
import { test } from "node:test";
import { minHash, mix, resemblance } from "../../../src/corpus/reprints/min-hash";

const set = (from: number, to: number) => Uint32Array.from({ length: to - from }, (_, i) => mix(from + i));

test("the same set has the same signature, in any order and with repeats", () => {
  assert.deepEqual(minHash([...set(1, 50), ...set(1, 50)]), minHash([...set(1, 50)].reverse()));
});

test("signatures agree in about the share that two sets have in common", () => {
  for (const [a, b, share] of [[set(0, 3000), set(1500, 4500), 1 / 3], [set(0, 100), set(50, 150), 1 / 3], [set(0, 1000), set(1000, 2000), 0]] as const) {
    assert.ok(Math.abs(resemblance(minHash(a), minHash(b)) - share) < 0.12, `${resemblance(minHash(a), minHash(b))} for ${share}`);
  }
});

test("no hashes, and the hash that marks an empty bin, have signatures too", () => {
  assert.equal(minHash([]).every((minimum) => minimum === 0), true);
  assert.equal(minHash([0xffffffff]).length, 256);
});
