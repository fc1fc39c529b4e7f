import assert from "node:assert/strict";
import { test } from "node:test";
import { draw } from "../../../src/measure/coding/draw";
import { corpusOf } from "../corpus-of";
import { tradeIn } from "./oracle";

const corpus = (matched: number, unmatched: number) => corpusOf([{ lines: [...Array.from({ length: matched }, (_, i) => `Trade number ${i}.`), ...Array.from({ length: unmatched }, (_, i) => `Other number ${i}.`)] }]);

function drawn(matched: number, unmatched: number, size: number, seed = 1) {
  const from = tradeIn(corpus(matched, unmatched), seed);
  const order = draw(from, size);
  const isMatched = order.map((unit) => from.matched.includes(unit));
  return { from, order, isMatched, n: isMatched.filter(Boolean).length };
}

test("half are matched, and where one part is short the other fills up", () => {
  assert.deepEqual([drawn(30, 50, 20).order.length, drawn(30, 50, 20).n], [20, 10]);
  assert.deepEqual([drawn(4, 50, 20).order.length, drawn(4, 50, 20).n], [20, 4]);
  assert.deepEqual([drawn(50, 3, 20).order.length, drawn(50, 3, 20).n], [20, 17]);
  assert.deepEqual([drawn(5, 6, 20).order.length, drawn(5, 6, 20).n], [11, 5]);
  assert.equal(drawn(0, 0, 20).order.length, 0);
});

test("those of each part come in the order of their draw, so that whoever stops early has a sample of both", () => {
  const { from, order } = drawn(40, 60, 30);
  assert.deepEqual(order.filter((unit) => from.matched.includes(unit)), from.matched.slice(0, 15));
  assert.deepEqual(order.filter((unit) => from.unmatched.includes(unit)), from.unmatched.slice(0, 15));
});

test("the parts are mixed without a pattern: each place is matched as often as not", () => {
  const places = new Int32Array(10);
  for (let seed = 1; seed <= 1000; seed++) drawn(12, 12, 10, seed).isMatched.forEach((yes, at) => { places[at] = (places[at] ?? 0) + (yes ? 1 : 0); });
  // 500 expected; four standard deviations are 63.
  for (const n of places) assert.ok(Math.abs(n - 500) < 64, places.join(" "));
});
