import assert from "node:assert/strict";
import { test } from "node:test";
import type { CountedPassage } from "../../../src/corpus/counted-passage";
import { sentencesOf } from "../../../src/measure/count/sentence";
import { toEvidence } from "../../../src/measure/evidence/to-evidence";
import { corpusOf } from "../corpus-of";

test("a match leads back to the characters of the field, over what was taken out of the text", () => {
  const [counted] = corpusOf([{ lines: ["Yes. Good trade."] }]).counted();
  assert.ok(counted !== undefined);
  // The field reads "Yes. Good (hao) trade.", and begins 100 units into the file.
  const offsets = Int32Array.from({ length: 17 }, (_, i) => 100 + i + (i < 10 ? 0 : 6));
  const passage: CountedPassage = { ...counted, passage: { ...counted.passage, offsets, start: 100, end: 122 } };
  const [, second] = sentencesOf(passage);
  assert.ok(second !== undefined);
  const hit = { sentence: second, key: "trade", start: 10, end: 15 };
  assert.deepEqual(toEvidence(hit, [hit]), {
    document: "d0",
    passage: 0,
    sentence: 1,
    key: "trade",
    match: "trade",
    text: "Good trade.",
    marks: [[5, 10]],
    file: "0.txt",
    record: null,
    field: null,
    start: 116,
    end: 121,
    title: null,
    date: null,
    issuer_region: null,
    url: null,
  });
});
