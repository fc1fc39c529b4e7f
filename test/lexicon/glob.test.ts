import assert from "node:assert/strict";
import { test } from "node:test";
import { badGlob } from "../../src/lexicon/glob";

test("says what is wrong with a star or a question mark", () => {
  const bad = ["a**", "a* *b", "*", "??", "a*?", "出口*", "*贸易", "外?"].map((pattern) => badGlob(pattern));
  assert.deepEqual(bad, [
    "two stars side by side",
    "two stars side by side",
    "a star alone",
    "a question mark alone",
    "a star beside a question mark",
    "a star beside a Chinese character: it stands for letters of a Latin word",
    "a star beside a Chinese character: it stands for letters of a Latin word",
    "a question mark beside a Chinese character: it stands for letters of a Latin word",
  ]);
});

test("finds nothing wrong with good ones", () => {
  assert.deepEqual(["export*", "signed * agreement", "organi?ation", "外贸", ""].map((pattern) => badGlob(pattern)), [null, null, null, null, null]);
});
