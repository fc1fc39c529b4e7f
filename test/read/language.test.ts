import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { projectRoot } from "../../src/project";
import { languageOf } from "../../src/read/language";

const gold = join(projectRoot, "../shared/gold");
const skip = existsSync(gold) ? false : "needs ../shared, which is absent";

test("tells our languages and their scripts from each other and from their neighbours", () => {
  const cases: [string, string | null][] = [
    ["加强国际贸易合作", "zh-Hans"],
    ["加強國際貿易合作", "zh-Hant"],
    ["推动RCEP成员之间的trade合作", "zh-Hans"],
    ["The two provinces agreed to open a new port.", "en"],
    ["Provincial trade talks", "en"],
    ["Hai tỉnh thống nhất mở thêm cửa khẩu.", "vi"],
    ["công tác", "vi"],
    ["両国は経済協力を強化する。", "other"],
    ["東京都知事の記者会見", "other"],
    ["양국은 경제 협력을 강화한다.", "other"],
    ["Kedua negara akan memperkuat kerja sama ekonomi dan perdagangan.", "other"],
    ["Les deux pays renforcent leur coopération économique.", "other"],
    ["2026 — 17:01", null],
  ];
  for (const [text, expected] of cases) assert.equal(languageOf(text, {}), expected, text);
});

test("gives a short text without evidence the language around it", () => {
  assert.equal(languageOf("人文", { chinese: "zh-Hant" }), "zh-Hant");
  assert.equal(languageOf("Manila", { latin: "en" }), "en");
  assert.equal(languageOf("Lang Son Bus Line", { latin: "en" }), "en");
  assert.equal(languageOf("Port de Guangxi", { latin: "en" }), "en");
  assert.equal(languageOf("Le Laos ouvre la porte", { latin: "en" }), "other");
});

test("at least 99 in 100 sentences are told rightly, and at most 1 in 100 of the others is taken for ours", { skip }, () => {
  let foreign = 0;
  let taken = 0;
  for (const name of ["zh", "en", "vi", "ja", "ko", "id", "fr"]) {
    const sentences = readFileSync(join(gold, "languages", `${name}.sentences.txt`), "utf8").split("\n").filter((line) => line !== "");
    const found = sentences.map((sentence) => languageOf(sentence, {})?.slice(0, 2));
    const ours = ["zh", "en", "vi"].includes(name);
    const right = found.filter((language) => language === (ours ? name : "ot")).length;
    if (ours) assert.ok(right / sentences.length >= 0.99, `${name}: ${right} of ${sentences.length}`);
    else [foreign, taken] = [foreign + sentences.length, taken + sentences.length - right];
  }
  assert.ok(taken / foreign <= 0.01, `${taken} of ${foreign}`);
});

test("tells the script of every pair of sentences that differs", { skip }, () => {
  const pairs = readFileSync(join(gold, "zh-script", "hant-hans-pairs.tsv"), "utf8").trim().split("\n").slice(1);
  for (const line of pairs) {
    const [, traditional = "", simplified = ""] = line.split("\t");
    if (traditional === simplified) continue;
    assert.deepEqual([languageOf(traditional, {}), languageOf(simplified, {})], ["zh-Hant", "zh-Hans"], line);
  }
});
