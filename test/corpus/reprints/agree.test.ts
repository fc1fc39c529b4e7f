import assert from "node:assert/strict";
import { test } from "node:test";
import { agree } from "../../../src/corpus/reprints/agree";

const facts = (numbers: readonly number[], dates: readonly string[] = []) => ({ numbers: numbers.map(String), figures: numbers.join(""), dates: () => dates });

test("the same numbers agree, and so do those of a text that leaves some out", () => {
  assert.equal(agree(facts([1, 2, 3, 4]), facts([1, 2, 3, 4])), true);
  assert.equal(agree(facts([1, 2, 3, 4]), facts([1, 2, 3])), true);
  assert.equal(agree(facts([]), facts([])), true);
});

test("texts that each say what the other doesn't do not agree", () => {
  assert.equal(agree(facts([1, 2, 3, 4]), facts([1, 2, 3, 5])), false);
});

test("a number that is named twice in one text, and once beside another number in the other, is not the same", () => {
  assert.equal(agree(facts([5, 5, 7]), facts([5, 9, 7])), false);
});

test("one number of many that differs on both sides is another fact", () => {
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  assert.equal(agree(facts([...nine, 10]), facts([...nine, 11])), false);
});

test("the same figures in the same order agree, though a mark between them was lost", () => {
  assert.equal(agree(facts([288, 3, 40]), facts([2883, 40])), true);
});

test("texts that have less than half of their numbers in common do not agree", () => {
  assert.equal(agree(facts([1, 2]), facts([1, 2, 3, 4, 5])), false);
});

test("dates agree where one is the other, known less exactly", () => {
  const dated = (...dates: string[]) => facts([1], dates);
  assert.equal(agree(dated("2024-05-06"), dated("2024-05")), true);
  assert.equal(agree(dated("2024-05-06"), dated("--05-06")), true);
  assert.equal(agree(dated("2024-05"), dated("--05-06")), true);
  assert.equal(agree(dated("2024-05-06"), dated()), true);
  assert.equal(agree(dated("2024-05-06"), dated("2024-06-05")), false);
  assert.equal(agree(dated("2024-05-06", "2024-07-01"), dated("2024-05-06", "2024-07-08")), false);
});
