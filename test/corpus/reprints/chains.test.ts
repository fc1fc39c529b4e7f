import assert from "node:assert/strict";
import { test } from "node:test";
import { chains } from "../../../src/corpus/reprints/chains";

test("keeps each key's values, the last first, however many there are", () => {
  const made = chains();
  for (let i = 0; i < 5000; i++) made.add(i % 7 === 0 ? -1 : i % 100, i);
  const of = (key: number): number[] => {
    const found: number[] = [];
    made.each(key, (value) => found.push(value));
    return found;
  };
  const all = Array.from({ length: 5000 }, (_, i) => i).reverse();
  assert.deepEqual(of(-1), all.filter((i) => i % 7 === 0));
  assert.deepEqual(of(42), all.filter((i) => i % 7 !== 0 && i % 100 === 42));
  assert.deepEqual(of(12345), []);
});
