import assert from "node:assert/strict";
import { test } from "node:test";
import { chineseStems } from "../../src/lexicon/chinese-stems";

test("a short name goes without its class and its peoples", () => {
  assert.deepEqual(chineseStems("宝鸡市"), ["宝鸡"]);
  assert.deepEqual(chineseStems("恩施土家族苗族自治州"), ["恩施州", "恩施"]);
  assert.deepEqual(chineseStems("陵水黎族自治县"), ["陵水县", "陵水"]);
  assert.deepEqual(chineseStems("锡林郭勒盟"), ["锡林郭勒"]);
});

test("one that is a word is marked, and one that is a province's name is left out", () => {
  assert.deepEqual(chineseStems("来宾市"), ["?来宾"]);
  assert.deepEqual(chineseStems("海南藏族自治州"), ["海南州"]);
});
