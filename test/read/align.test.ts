import assert from "node:assert/strict";
import test from "node:test";
import { align } from "../../src/read/align";

test("pairs one to one where lengths go together", () => {
  assert.deepEqual(align(["aaaa", "bbbbbbbbbbbb", "cccc"], ["AAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBBBB", "CCCCCCCC"].map((text) => text.toLowerCase())), [0, 1, 2]);
});

test("gives both halves of a paragraph to it", () => {
  assert.deepEqual(align(["aaaa", "bbbbbbbbbbbbbbbb", "cccc"], ["aaaa", "bbbbbbbb", "bbbbbbbb", "cccc"]), [0, 1, 1, 2]);
});

test("gives a translation of two paragraphs to the first", () => {
  assert.deepEqual(align(["aaaa", "bbbbbbbb", "cccccccc", "dddd"], ["aaaa", "bbbbbbbbcccccccc", "dddd"]), [0, 1, 3]);
});

test("leaves out what nothing answers, by the numbers that the others share", () => {
  assert.deepEqual(align(["wu 11 wu", "liu liu liu", "qi 22 qi"], ["five 11 five", "seven 22 seven"]), [0, 2]);
});
