import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { termFrequencies } from "../../src/measure/term-frequencies";
import { projectRoot } from "../../src/project";

const sample = join(projectRoot, "data/sample");

test("words that stand only in the sample's boilerplate are no terms", async () => {
  const corpus = await loadCorpus(sample);
  const terms = new Set<string>();
  for (const language of ["zh", "en", "vi"] as const) {
    for (const { term } of (await termFrequencies(corpus, { language, top: Number.MAX_SAFE_INTEGER })).rows) terms.add(term);
  }
  assert.ok(terms.size > 1000);
  assert.deepEqual(["copyright", "infringes", "e-mail", "webpage", "打印", "字号", "字體", "转载", "责任编辑", "chuyên mục", "nan"].filter((word) => terms.has(word)), []);
});

test("the syllables that a converter left in brackets are no terms, and the words around them are whole", async () => {
  for (const file of ["bilingual/chongqing-foreign-affairs-consuls.txt", "bilingual/kunming-foreign-affairs-vientiane.txt"]) {
    const syllables = [...readFileSync(join(sample, file), "utf8").matchAll(/\p{Script=Han}\(([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+)\)/gu)].map((found) => found[1] ?? "");
    assert.ok(syllables.length >= 5, file);
    const corpus = await loadCorpus(join(sample, file));
    const terms = new Set((await termFrequencies(corpus, { language: "zh", top: Number.MAX_SAFE_INTEGER })).rows.map(({ term }) => term));
    assert.deepEqual(syllables.filter((syllable) => terms.has(syllable)), []);
    assert.ok(corpus.counted("zh").every(({ passage }) => !/\p{Script=Han}\([a-zāáǎàēéěè]+\)/u.test(passage.text)));
  }
});
