import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { projectRoot } from "../../src/project";
import type { Language } from "../../src/read/document";
import { tokenize } from "../../src/text/tokenize";

const places = (text: string, language: Language) => {
  const { starts, ends } = tokenize(text, language);
  return Array.from(starts, (start, i) => text.slice(start, ends[i]));
};

test("Chinese words are nodejieba's, with their places; punctuation is none", () => {
  assert.deepEqual(tokenize("推进合作，支持企业。", "zh-Hans"), {
    terms: ["推进", "合作", "支持", "企业"],
    starts: Int32Array.of(0, 2, 5, 7),
    ends: Int32Array.of(2, 4, 7, 9),
  });
});

test("traditional text gives simplified terms at the places of the traditional characters", () => {
  assert.deepEqual(tokenize("與廣西合作", "zh-Hant").terms, ["与", "广西", "合作"]);
  assert.deepEqual(places("與廣西合作", "zh-Hant"), ["與", "廣西", "合作"]);
});

test("Latin words and numbers inside Chinese stay whole", () => {
  assert.deepEqual(tokenize("RCEP与5G，2024年增长3.5%，1,234万，COVID-19", "zh-Hans").terms, [
    "rcep", "与", "5g", "2024", "年", "增长", "3.5", "1,234", "万", "covid-19",
  ]);
});

test("a character with two units is one place", () => {
  assert.ok(places("吃𠮷，紅蟳好", "zh-Hant").join("|").includes("𠮷"));
  assert.deepEqual(tokenize("约5㎡土地", "zh-Hans").terms, ["约", "5m2", "土地"]);
  assert.deepEqual(places("约5㎡土地", "zh-Hans"), ["约", "5㎡", "土地"]);
});

test("the project's own words are one token each", () => {
  const words = readFileSync(join(projectRoot, "data/lexicon/words.txt"), "utf8").trim().split("\n").map((line) => line.split(" ")[0] ?? "");
  const whole = (word: string) => tokenize(`我们推进${word}建设，研究${word}。`, "zh-Hans").terms.filter((term) => term === word).length === 2;
  assert.ok(words.length >= 80);
  assert.deepEqual(words.filter((word) => !whole(word)), []);
});

test("English words keep inner apostrophes and hyphens, and numbers their points and commas", () => {
  assert.deepEqual(tokenize("China’s high-quality growth (3.5% of 1,200) in the U.S. - COVID-19 'era'.", "en").terms, [
    "china's", "high-quality", "growth", "3.5", "of", "1,200", "in", "the", "u.s", "covid-19", "era",
  ]);
});

test("text of another language is cut as English is", () => {
  assert.deepEqual(tokenize("L'accord été-hiver", "other").terms, ["l'accord", "été-hiver"]);
});

test("Vietnamese syllables are joined to the longest word that the list knows", () => {
  assert.deepEqual(tokenize("Ủy ban nhân dân tỉnh Quảng Ninh thúc đẩy thương mại.", "vi").terms, ["ủy ban nhân dân", "tỉnh", "quảng ninh", "thúc đẩy", "thương mại"]);
  assert.deepEqual(places("Thúc  đẩy hợp\ntác", "vi"), ["Thúc  đẩy", "hợp\ntác"]);
  assert.deepEqual(tokenize("Thúc  đẩy hợp\ntác", "vi").terms, ["thúc đẩy", "hợp tác"]);
});

test("Vietnamese words are not joined across punctuation; hyphens join foreign words alone", () => {
  assert.deepEqual(tokenize("hợp, tác; Việt Nam-Trung Quốc; công-te-nơ; COVID-19", "vi").terms, ["hợp", "tác", "việt nam", "trung quốc", "công-te-nơ", "covid-19"]);
});

test("decomposed Vietnamese gives the same terms, at the places where its letters stand", () => {
  const text = "hợp tác".normalize("NFD");
  assert.deepEqual(tokenize(text, "vi"), { terms: ["hợp tác"], starts: Int32Array.of(0), ends: Int32Array.of(text.length) });
});

test("empty text has no tokens", () => {
  assert.deepEqual(tokenize("", "zh-Hans"), { terms: [], starts: new Int32Array(0), ends: new Int32Array(0) });
});

test("tokens stand in order and do not overlap, whatever the characters", () => {
  const parts = fc.constantFrom("中", "国", "發", "展", "a", "B2", "3.", "5", "’", "-", " ", "\n", "，", "😀", "𠮷", "\uD800", "蟳", "㎡", "\u0301", "\u200B", "hợp", "tác", "\u0000");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }).map((p) => p.join("")), fc.constantFrom("zh-Hans", "zh-Hant", "en", "vi", "other" as const), (text, language) => {
      const { terms, starts, ends } = tokenize(text, language);
      let at = 0;
      terms.forEach((term, i) => {
        const start = starts[i] as number;
        const end = ends[i] as number;
        assert.ok(at <= start && start < end && end <= text.length, JSON.stringify({ text, term, start, end }));
        assert.ok(term !== "" && term === term.trim());
        at = end;
      });
    }),
    { seed: 4, numRuns: 2000 },
  );
});

test("without nodejieba's binary the message names the mend", () => {
  const script = `
    const Module = require("node:module");
    const load = Module._load;
    Module._load = (name, ...rest) => {
      if (name === "nodejieba") throw new Error("no binding");
      return load(name, ...rest);
    };
    require(${JSON.stringify(require.resolve("../../src/text/tokenize"))}).tokenize("中国", "zh-Hans");`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  assert.equal(status, 1);
  assert.match(stderr, /nodejieba does not load \(Error: no binding\)[^]*Run npm ci, then any npm run command/);
});

const cases = join(projectRoot, "../shared/reference/nodejieba_cases.json");
test("nodejieba cuts its own test sentence as published", { skip: existsSync(cases) ? false : "needs ../shared, which is absent" }, () => {
  const published = JSON.parse(readFileSync(cases, "utf8")) as { cases: { fn: string; s: string; out?: string[] }[] };
  for (const { s, out = [] } of published.cases.filter(({ fn }) => fn === "cut(s,true)")) {
    const words = out.filter((word) => /[\p{L}\p{N}]/u.test(word)).map((word) => word.toLowerCase());
    assert.deepEqual(tokenize(s, "zh-Hans").terms, words);
  }
});
