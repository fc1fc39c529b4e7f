import assert from "node:assert/strict";
import { test } from "node:test";
import { canonical } from "../../src/text/canonical";
import { stopWords } from "../../src/text/stop-words";
import { tokenize } from "../../src/text/tokenize";

test("every language has its function words", () => {
  assert.ok(["的", "和", "我们", "因为"].every((word) => stopWords("zh").has(word)));
  assert.ok(["the", "of", "it's", "would"].every((word) => stopWords("en").has(word)));
  assert.ok(["và", "của", "tuy nhiên"].every((word) => stopWords("vi").has(word)));
});

test("words that policy is about are not among them", () => {
  assert.ok(["合作", "发展", "国家"].every((word) => !stopWords("zh").has(word)));
  assert.ok(["trade", "region", "national"].every((word) => !stopWords("en").has(word)));
  assert.ok(["hợp tác", "kinh tế", "biên giới"].every((word) => !stopWords("vi").has(word)));
});

test("the lists stand in canonical form, comments left out", () => {
  for (const language of ["zh", "en", "vi"] as const) {
    const wrong = [...stopWords(language)].filter((word) => word !== canonical(word, language === "zh" ? "zh-Hans" : language).text || word.includes("#"));
    assert.deepEqual(wrong, []);
  }
});

test("English and Vietnamese stop words are what the tokenizer makes of them, so that they are found", () => {
  for (const language of ["en", "vi"] as const) {
    assert.deepEqual([...stopWords(language)].filter((word) => tokenize(word, language).terms.join("|") !== word), []);
  }
});
