import assert from "node:assert/strict";
import { test } from "node:test";
import { createThemeFinder } from "../../src/lexicon/find-themes";
import { fold } from "../../src/lexicon/fold";
import type { Theme } from "../../src/lexicon/match";

function theme(id: string, terms: Partial<Theme["terms"]>): Theme {
  return { id, parent: null, label: { zh: id, en: id, vi: id }, definition: id, terms: { zh: [], en: [], vi: [], ...terms } };
}

test("the longest term at the leftmost place counts, once for each theme", () => {
  const finder = createThemeFinder([theme("trade", { zh: ["贸易", "贸易港", "港"] })], "zh");
  assert.deepEqual(finder.find(fold("自由贸易港", "zh-Hans")), [{ key: "trade", term: "贸易港", start: 2, end: 5 }]);
});

test("different themes may overlap, and one term may stand in both", () => {
  const finder = createThemeFinder([theme("fairs", { zh: ["进口博览会"] }), theme("trade", { zh: ["进口"] }), theme("more", { zh: ["进口"] })], "zh");
  assert.deepEqual(
    finder.find(fold("进口博览会", "zh-Hans")).map(({ key, start, end }) => [key, start, end]),
    [["fairs", 0, 5], ["trade", 0, 2], ["more", 0, 2]],
  );
});

test("Traditional text is found by simplified terms, at its own characters", () => {
  const finder = createThemeFinder([theme("trade", { zh: ["外贸"] })], "zh");
  assert.deepEqual(finder.find(fold("臺南外貿", "zh-Hant")), [{ key: "trade", term: "外贸", start: 2, end: 4 }]);
});

test("capitals, blanks and the kind of dash make no difference", () => {
  const finder = createThemeFinder([theme("corridor", { en: ["Land-Sea Corridor"] })], "en");
  assert.deepEqual(finder.find(fold("the LAND – SEA\ncorridor", "en")), [{ key: "corridor", term: "Land-Sea Corridor", start: 4, end: 23 }]);
});

test("a key is counted once for each of its places, as in quanteda's nested scope by key", () => {
  const finder = createThemeFinder([theme("paper", { en: ["New York Times"] }), theme("city", { en: ["New York"] })], "en");
  const keys = finder.find(fold("The New York Times is a New York paper.", "en")).map(({ key }) => key);
  assert.deepEqual([keys.filter((key) => key === "paper").length, keys.filter((key) => key === "city").length], [1, 2]);
});
