import assert from "node:assert/strict";
import { test } from "node:test";
import { createMatcher } from "../../src/lexicon/matcher";

function matches(patterns: readonly string[], text: string): string[] {
  return createMatcher(patterns).matches(text).map(({ pattern, start, end }) => `${patterns[pattern] ?? ""}=${text.slice(start, end)}`);
}

test("a Latin term matches whole words alone", () => {
  assert.deepEqual(matches(["expo"], "the expo exports expositions"), ["expo=expo"]);
  assert.deepEqual(matches(["us"], "us, (us) us-led bus usa"), ["us=us", "us=us", "us=us"]);
});

test("Vietnamese letters are letters", () => {
  assert.deepEqual(matches(["mua"], "mua mùa muaấ ấmua"), ["mua=mua"]);
  assert.deepEqual(matches(["nông sản"], "nông sảnh, nông sản"), ["nông sản=nông sản"]);
});

test("a Latin term stands beside Chinese characters", () => {
  assert.deepEqual(matches(["rcep"], "推进rcep合作"), ["rcep=rcep"]);
});

test("a Chinese term matches wherever it stands", () => {
  assert.deepEqual(matches(["外贸"], "稳外贸稳外资"), ["外贸=外贸"]);
});

test("a star stands for the rest of a word", () => {
  assert.deepEqual(matches(["tariff*"], "tariff tariffs tariff-free a tariffication"), ["tariff*=tariff", "tariff*=tariffs", "tariff*=tariff-free", "tariff*=tariffication"]);
  assert.deepEqual(matches(["co*operation"], "cooperation co-operation cop operation"), ["co*operation=cooperation", "co*operation=co-operation"]);
  assert.deepEqual(matches(["*trade"], "trade fairtrade traded"), ["*trade=trade", "*trade=fairtrade"]);
});

test("a star alone stands for one word", () => {
  assert.deepEqual(matches(["signed * agreement"], "signed an agreement, signed agreement, signed a new agreement"), ["signed * agreement=signed an agreement"]);
  assert.deepEqual(matches(["* ocean"], "the pacific ocean"), ["* ocean=pacific ocean"]);
});

test("a question mark stands for one letter or digit", () => {
  assert.deepEqual(matches(["organi?ation"], "organisation organization organiation organi ation"), ["organi?ation=organisation", "organi?ation=organization"]);
  assert.deepEqual(matches(["?g"], "5g 10g g"), ["?g=5g"]);
});

test("a mark between two words keeps them apart", () => {
  assert.deepEqual(matches(["united states"], "manchester united, states the announcer"), []);
});

test("matches are sorted by start, the longest first", () => {
  assert.deepEqual(matches(["印度", "印度尼西亚", "尼西"], "印度尼西亚"), ["印度尼西亚=印度尼西亚", "印度=印度", "尼西=尼西"]);
});
