import assert from "node:assert/strict";
import { test } from "node:test";
import { sentencesOf } from "../../../src/measure/count/sentence";
import { corpusOf } from "../corpus-of";

test("each sentence has its tokens, themes and mentions, and together they are the passage's", () => {
  const [passage] = corpusOf([{ lines: ["Trade with Laos. Nothing. Border trade, music."] }]).counted();
  assert.ok(passage !== undefined);
  assert.deepEqual(sentencesOf(passage).map(({ index, start, end, tokens, themes, mentions }) => ({ index, start, end, tokens, themes, mentions })), [
    { index: 0, start: 0, end: 16, tokens: [0, 3], themes: [0, 1], mentions: [0, 1] },
    { index: 1, start: 17, end: 25, tokens: [3, 4], themes: [1, 1], mentions: [1, 1] },
    { index: 2, start: 26, end: 46, tokens: [4, 7], themes: [1, 4], mentions: [1, 1] },
  ]);
});
