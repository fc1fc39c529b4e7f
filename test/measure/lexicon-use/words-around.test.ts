import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsAround } from "../../../src/measure/lexicon-use/words-around";

/** 推进 | 对外贸易 ， 合作: a mark stands at 6. */
const tokens = { terms: ["推进", "对外贸易", "合作"], starts: Int32Array.of(0, 2, 7), ends: Int32Array.of(2, 6, 9) };

test("a match from a word's beginning to a word's end runs through none", () => {
  for (const [start, end] of [[0, 2], [2, 6], [0, 6], [2, 9], [2, 7], [6, 9], [6, 7]] as const) assert.equal(wordsAround(tokens, start, end), null, `${start} ${end}`);
});

test("a match that begins or ends inside words tells all words that it touches", () => {
  assert.equal(wordsAround(tokens, 3, 5), "对外贸易");
  assert.equal(wordsAround(tokens, 4, 6), "对外贸易");
  assert.equal(wordsAround(tokens, 1, 4), "推进|对外贸易");
  assert.equal(wordsAround(tokens, 4, 8), "对外贸易|合作");
});
