import assert from "node:assert/strict";
import { test } from "node:test";
import { lookup, type Dictionary } from "../../src/lexicon/lookup";
import { MendableError } from "../../src/problem";

const keys = (found: readonly { key: string }[]): string[] => found.map(({ key }) => key);

const STATES: Dictionary = {
  US: { Countries: ["States"], oceans: ["Atlantic", "Pacific"] },
  Europe: { Countries: ["Britain", "Ireland"], oceans: { west: ["Irish Sea"], east: ["English Channel"] } },
};
const SEAS = "Britain and Ireland have the Irish Sea and the English Channel.";

test("keys of several levels are joined, and levels choose among them", () => {
  assert.deepEqual(keys(lookup(STATES)(SEAS, "en")), ["Europe.Countries", "Europe.Countries", "Europe.oceans.west", "Europe.oceans.east"]);
  assert.deepEqual(keys(lookup(STATES, { levels: [2] })(SEAS, "en")), ["Countries", "Countries", "oceans", "oceans"]);
  assert.deepEqual(keys(lookup(STATES, { levels: [3] })(SEAS, "en")), ["west", "east"]);
  assert.deepEqual(keys(lookup(STATES, { levels: [1, 3] })(SEAS, "en")), ["Europe", "Europe", "Europe.west", "Europe.east"]);
});

test("a nested term counts for its own key, or for none within another key's match, or every term counts", () => {
  const dictionary = { paper: ["New York Times", "Times"], city: ["New York"] };
  const text = "The New York Times is a New York paper.";
  const found = (nestedScope: "key" | "dictionary" | "none"): string[] => lookup(dictionary, { nestedScope })(text, "en").map(({ key, term }) => `${key}: ${term}`);
  assert.deepEqual(found("key"), ["paper: New York Times", "city: New York", "city: New York"]);
  assert.deepEqual(found("dictionary"), ["paper: New York Times", "city: New York"]);
  assert.deepEqual(found("none"), ["paper: New York Times", "city: New York", "paper: Times", "city: New York"]);
});

test("in the scope of the dictionary, what only overlaps another key's match counts, and so does the same run", () => {
  const dictionary = { a: ["free trade"], b: ["trade zone"], c: ["free trade"] };
  assert.deepEqual(keys(lookup(dictionary, { nestedScope: "dictionary" })("a free trade zone", "en")), ["a", "c", "b"]);
});

test("a term that stands twice under one key counts once", () => {
  const dictionary = { x: { sea: ["strait"] }, y: { sea: ["strait", "Strait"] } };
  for (const nestedScope of ["key", "dictionary"] as const) assert.deepEqual(keys(lookup(dictionary, { levels: [2], nestedScope })("the strait", "en")), ["sea"]);
});

test("of two terms of a key that overlap, the left one counts, where quanteda takes the longer one", () => {
  assert.deepEqual(lookup({ k: ["a b", "b c d"] })("a b c d", "en").map(({ term }) => term), ["a b"]);
});

test("capitals count where they are asked to", () => {
  const dictionary = { who: ["WHO", "World Health Org*"] };
  const text = "who asked the WHO, the World Health Organization, a world health organization";
  assert.equal(lookup(dictionary)(text, "en").length, 4);
  assert.deepEqual(lookup(dictionary, { caseSensitive: true })(text, "en").map(({ start }) => start), [14, 23]);
});

test("stars and question marks stand for letters within a word, a star alone for a word", () => {
  const found = (term: string, text: string): number => lookup({ k: [term] })(text, "en").length;
  assert.deepEqual([found("open* up", "opening up, open up, opened it up"), found("organi?ation", "organisation, organization, organiation"), found("signed * pact", "signed a pact, signed pact")], [2, 2, 1]);
});

test("Chinese terms count wherever they stand, or as whole tokens alone", () => {
  const dictionary = { IN: ["印度"], ID: ["印度尼西亚"] };
  const text = "印度尼西亚的首都是雅加达";
  assert.deepEqual(keys(lookup(dictionary)(text, "zh-Hans")), ["ID", "IN"]);
  assert.deepEqual(keys(lookup(dictionary, { nestedScope: "dictionary" })(text, "zh-Hans")), ["ID"]);
  assert.deepEqual(keys(lookup(dictionary, { wholeTokens: true })(text, "zh-Hans")), ["ID"]);
  assert.deepEqual(keys(lookup(dictionary)("印度與東盟", "zh-Hant")), ["IN"]);
});

test("matches lead to the characters of the text", () => {
  const text = "Kết nối  Việt Nam – Trung Quốc";
  const [match] = lookup({ pair: ["việt nam - trung quốc"] })(text, "vi");
  assert.equal(text.slice(match?.start, match?.end), "Việt Nam – Trung Quốc");
});

test("a key may be called as anything is", () => {
  assert.deepEqual(keys(lookup({ constructor: ["a"], toString: ["b"] })("a b", "en")), ["constructor", "toString"]);
});

test("every bad term is reported", () => {
  assert.throws(
    () => lookup({ a: ["**", "ok"], b: { c: [" "], d: ["出口*"] } }),
    (error) => {
      assert.ok(error instanceof MendableError);
      assert.deepEqual(error.problems.map(({ field }) => field), ["a", "b.c", "b.d"]);
      return true;
    },
  );
});
