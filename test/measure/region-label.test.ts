import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { regionLabel } from "../../src/measure/region-label";

test("a label is the English and the Chinese name without the class of the unit", () => {
  const lexicon = loadLexicon();
  const labels = ["510000", "450000", "150000", "110000", "510100", "513400", "532800", "LA", "CN", "HK", "TW-TNN", "VN-33", "X-ASEAN", "nowhere"].map((code) => regionLabel(lexicon, code));
  assert.deepEqual(labels.slice(0, 9), ["Sichuan 四川", "Guangxi 广西", "Inner Mongolia 内蒙古", "Beijing 北京", "Chengdu 成都", "Liangshan 凉山", "Xishuangbanna 西双版纳", "Laos 老挝", "China 中国"]);
  assert.equal(labels.at(-1), "nowhere");
});

test("every region of the lexicon has a label of its own", () => {
  const lexicon = loadLexicon();
  const labels = [...lexicon.regions.keys()].map((code) => regionLabel(lexicon, code));
  assert.equal(new Set(labels).size, labels.length);
  assert.deepEqual([regionLabel(lexicon, "220000"), regionLabel(lexicon, "220200")], ["Jilin 吉林", "Jilin City 吉林市"]);
  assert.deepEqual([regionLabel(lexicon, "110105"), regionLabel(lexicon, "220104")], ["Chaoyang District 朝阳区 (Beijing)", "Chaoyang District 朝阳区 (Changchun)"]);
});
