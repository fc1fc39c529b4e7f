import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { languageOf } from "../../src/read/language";
import { needsShared, shared } from "../needs";

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

/** How many lines of a gold file are told as what they are: ours by name, the others as "other". */
function told(name: string, kind: "sentences" | "word-pairs"): { right: number; n: number } {
  const lines = readFileSync(join(shared, "gold/languages", `${name}.${kind}.txt`), "utf8").split("\n").filter((line) => line !== "");
  const expected = OURS.includes(name) ? name : "ot";
  return { right: lines.filter((line) => languageOf(line, {})?.slice(0, 2) === expected).length, n: lines.length };
}

const OURS = ["zh", "en", "vi"];
const OTHERS = ["ja", "ko", "id", "fr"];

test("of each language's sentences at least 99.5 in 100 are told rightly, of its word pairs 95", { skip: needsShared }, () => {
  for (const [kind, least] of [["sentences", 0.995], ["word-pairs", 0.95]] as const) {
    for (const name of OURS) {
      const { right, n } = told(name, kind);
      assert.ok(right / n >= least, `${name} ${kind}: ${right} of ${n}`);
    }
  }
});

test("of Japanese, Korean, Indonesian and French at most 1 in 100 is taken for one of ours, sentences and word pairs each", { skip: needsShared }, () => {
  for (const kind of ["sentences", "word-pairs"] as const) {
    const all = OTHERS.map((name) => told(name, kind));
    const taken = all.reduce((sum, { right, n }) => sum + n - right, 0);
    assert.ok(taken / all.reduce((sum, { n }) => sum + n, 0) <= 0.01, `${taken} ${kind}`);
  }
});

test("tells a few words of a language without any that are common", () => {
  const cases: [string, string][] = [
    ["Hydrogen storage subsidies", "en"],
    ["kelapa sawit berkelanjutan", "other"],
    ["hébergement touristique", "other"],
    ["thanh long", "vi"],
    ["https://port.example/trade/policy", ""],
  ];
  for (const [text, expected] of cases) assert.equal(languageOf(text, {}) ?? "", expected, text);
});

test("tells the script of every pair of sentences that differs", { skip: needsShared }, () => {
  const pairs = readFileSync(join(shared, "gold/zh-script", "hant-hans-pairs.tsv"), "utf8").trim().split("\n").slice(1);
  for (const line of pairs) {
    const [, traditional = "", simplified = ""] = line.split("\t");
    if (traditional === simplified) continue;
    assert.deepEqual([languageOf(traditional, {}), languageOf(simplified, {})], ["zh-Hant", "zh-Hans"], line);
  }
});
