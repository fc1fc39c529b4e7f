import assert from "node:assert/strict";
import { test } from "node:test";
import { findSelfMentions } from "../../src/lexicon/self-mentions";
import type { Language } from "../../src/read/document";

function selves(text: string, language: Language): string[] {
  return findSelfMentions(text, language).map(({ start, end }) => text.slice(start, end));
}

test("a document's own region is itself, in three languages", () => {
  assert.deepEqual(selves("我省与全市、我区、本市", "zh-Hans"), ["我省", "全市", "我区", "本市"]);
  assert.deepEqual(selves("the city's exports, our province, the City of Rivers", "en"), ["the city", "our province"]);
  assert.deepEqual(selves("tỉnh ta và toàn tỉnh", "vi"), ["tỉnh ta", "toàn tỉnh"]);
});

test("words that only look so are not", () => {
  assert.deepEqual(selves("安全区域、全市场、本市民、健全省级机制", "zh-Hans"), []);
});
