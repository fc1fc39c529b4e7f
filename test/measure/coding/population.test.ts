import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceText, type Unit } from "../../../src/measure/coding/population";
import { corpusOf, type Lines } from "../corpus-of";
import { tradeIn } from "./oracle";

const texts = (units: readonly Unit[]) => units.map(({ sentence }) => sentenceText(sentence));
const documents = (n: number): Lines[] => Array.from({ length: n }, (_, i) => ({ lines: [`Trade of town ${i} grows. Town ${i} sleeps.`] }));

test("sentences are divided by whether the key is found in them, other themes or not", () => {
  const { matched, unmatched } = tradeIn(corpusOf([{ lines: ["Trade grows. Music plays. They sleep. Border trade helps."] }]), 1);
  assert.deepEqual(texts(matched).sort(), ["Border trade helps.", "Trade grows."]);
  assert.deepEqual(texts(unmatched).sort(), ["Music plays.", "They sleep."]);
});

test("the draw is the same for a seed, and another for another", () => {
  const corpus = corpusOf(documents(20));
  assert.deepEqual(texts(tradeIn(corpus, 1).matched), texts(tradeIn(corpus, 1).matched));
  assert.notDeepEqual(texts(tradeIn(corpus, 1).matched), texts(tradeIn(corpus, 2).matched));
});

test("a sentence keeps its place before and behind others when documents are added, and in a part of the corpus", () => {
  const [few, many] = [texts(tradeIn(corpusOf(documents(10)), 1).matched), texts(tradeIn(corpusOf(documents(40)), 1).matched)];
  assert.deepEqual(many.filter((text) => few.includes(text)), few);
  const part = corpusOf(documents(40).map((document, i) => ({ ...document, date: i < 15 ? "2020" : "2021" }))).where({ from: "2021" });
  assert.deepEqual(texts(tradeIn(part, 1).matched), many.filter((text) => !/ (?:\d|1[0-4]) /.test(text)));
});

test("every sentence comes first equally often", () => {
  const corpus = corpusOf(documents(4));
  const first = new Map<string, number>();
  for (let seed = 1; seed <= 2000; seed++) {
    const [text = ""] = texts(tradeIn(corpus, seed).matched);
    first.set(text, (first.get(text) ?? 0) + 1);
  }
  assert.equal(first.size, 4);
  // 500 expected each; four standard deviations are 77.
  for (const [text, n] of first) assert.ok(Math.abs(n - 500) < 80, `${text} ${n}`);
});
