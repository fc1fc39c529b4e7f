import assert from "node:assert/strict";
import { test } from "node:test";
import { createThemeFinder, sideOf } from "../../src/lexicon/find-themes";
import { fold } from "../../src/lexicon/fold";
import type { Theme, ThemeMatch } from "../../src/lexicon/match";

const NONE: Theme["terms"] = { zh: [], en: [], vi: [] };

function theme(id: string, terms: Partial<Theme["terms"]>, not: Partial<Theme["terms"]> = {}): Theme {
  return { id, parent: null, label: { zh: id, en: id, vi: id }, definition: id, terms: { ...NONE, ...terms }, not: { ...NONE, ...not } };
}

function find(themes: readonly Theme[], text: string, language: "zh-Hans" | "zh-Hant" | "en" | "vi"): ThemeMatch[] {
  return createThemeFinder(themes, sideOf(language) ?? "en").find(text, fold(text, language));
}

test("the longest term at the leftmost place counts, once for each theme", () => {
  const themes = [theme("trade", { zh: ["贸易", "贸易港", "港"] })];
  assert.deepEqual(find(themes, "自由贸易港", "zh-Hans"), [{ key: "trade", term: "贸易港", start: 2, end: 5 }]);
});

test("different themes may overlap, and one term may stand in both", () => {
  const themes = [theme("fairs", { zh: ["进口博览会"] }), theme("trade", { zh: ["进口"] }), theme("more", { zh: ["进口"] })];
  assert.deepEqual(
    find(themes, "进口博览会", "zh-Hans").map(({ key, start, end }) => [key, start, end]),
    [["fairs", 0, 5], ["trade", 0, 2], ["more", 0, 2]],
  );
});

test("Traditional text is found by simplified terms, at its own characters", () => {
  const themes = [theme("trade", { zh: ["外贸"] })];
  assert.deepEqual(find(themes, "臺南外貿", "zh-Hant"), [{ key: "trade", term: "外贸", start: 2, end: 4 }]);
});

test("capitals, blanks and the kind of dash make no difference", () => {
  const themes = [theme("corridor", { en: ["Land-Sea Corridor"] })];
  assert.deepEqual(find(themes, "the LAND – SEA\ncorridor", "en"), [{ key: "corridor", term: "Land-Sea Corridor", start: 4, end: 23 }]);
});

test("a key is counted once for each of its places, as in quanteda's nested scope by key", () => {
  const themes = [theme("paper", { en: ["New York Times"] }), theme("city", { en: ["New York"] })];
  const keys = find(themes, "The New York Times is a New York paper.", "en").map(({ key }) => key);
  assert.deepEqual([keys.filter((key) => key === "paper").length, keys.filter((key) => key === "city").length], [1, 2]);
});

test("what a theme does not mean takes its place and counts for nothing", () => {
  const themes = [theme("sister_cities", { zh: ["友好城市"], en: ["sister cit*"] }, { zh: ["儿童友好城市"], en: ["sister city cemetery"] })];
  assert.deepEqual(find(themes, "建设儿童友好城市，结为友好城市", "zh-Hans").map(({ start }) => start), [11]);
  assert.deepEqual(find(themes, "sister city cemetery and sister cities", "en").map(({ start }) => start), [25]);
});

test("a longer term counts although what a theme does not mean is in it", () => {
  const themes = [theme("guinea", { en: ["guinea", "republic of equatorial guinea studies"] }, { en: ["equatorial guinea"] })];
  assert.deepEqual(find(themes, "Equatorial Guinea, Guinea, Republic of Equatorial Guinea studies", "en").map(({ term, start }) => [term, start]), [["guinea", 19], ["republic of equatorial guinea studies", 27]]);
});

test("what one theme does not mean still counts for another", () => {
  const themes = [theme("guinea", { en: ["guinea"] }, { en: ["equatorial guinea"] }), theme("equatorial", { en: ["equatorial guinea"] })];
  assert.deepEqual(find(themes, "Equatorial Guinea", "en").map(({ key }) => key), ["equatorial"]);
});

test("what an office's name goes on from counts for nothing, unless the name is a term itself", () => {
  const themes = [theme("science", { zh: ["科技", "知识产权"] }), theme("contacts", { zh: ["外事", "外事局"] }), theme("farming", { zh: ["农业", "农业农村", "农村"] })];
  assert.deepEqual(find(themes, "省科技厅、知识产权局、外事局和农业农村部", "zh-Hans").map(({ term }) => term), ["外事局"]);
  assert.deepEqual(find(themes, "科技、知识产权，農業委託、科技部分、農業局面", "zh-Hans").map(({ term }) => term), ["科技", "知识产权", "农业", "科技", "农业"]);
});

test("behind = a term's capitals count", () => {
  const themes = [theme("treaties", { zh: ["=BIT"], en: ["=BIT*", "treaty"] })];
  assert.deepEqual(find(themes, "a bit, a BIT, BITs, a Treaty", "en").map(({ term, start }) => [term, start]), [["=BIT*", 9], ["=BIT*", 14], ["treaty", 22]]);
  assert.deepEqual(find(themes, "签署BIT，ＢＩＴ，bit", "zh-Hans").map(({ start }) => start), [2, 6]);
});
