import assert from "node:assert/strict";
import { test } from "node:test";
import { tfIdf } from "../../../src/measure/statistics/tf-idf";

test("a term's count is weighed by how few documents hold it", () => {
  assert.equal(tfIdf(3, 1, 10), 3);
  assert.equal(tfIdf(3, 10, 100), 3);
  assert.equal(tfIdf(5, 1, 1000), 5 * Math.log10(1000));
});

test("a term that stands in every document weighs nothing, and so does one that does not occur", () => {
  assert.equal(tfIdf(7, 4, 4), 0);
  assert.equal(tfIdf(0, 0, 4), 0);
});

test("it is quanteda's weight: two texts, one of which holds the term in 2 of its 5 words", () => {
  // quanteda's own test, with shares instead of counts: 2/5 · log10(2) = 0.120412.
  assert.equal(tfIdf(2 / 5, 1, 2).toFixed(6), "0.120412");
});

test("a term in no document, or in more than there are, is refused", () => {
  assert.throws(() => tfIdf(1, 0, 4), RangeError);
  assert.throws(() => tfIdf(1, 5, 4), RangeError);
});
