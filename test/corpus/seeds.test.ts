import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Corpus } from "../../src/corpus/corpus";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { cooccurrence } from "../../src/measure/cooccurrence";
import { termFrequencies } from "../../src/measure/term-frequencies";
import { needsShared, shared } from "../needs";

interface Gold {
  readonly [key: string]: unknown;
  readonly mentions_include?: readonly string[];
  readonly not_counted?: readonly string[];
  readonly boilerplate_contains?: readonly string[];
}

const skip = needsShared;
const gold = new Map(skip === false ? Object.entries(JSON.parse(readFileSync(join(shared, "corpus/seeds.gold.json"), "utf8")) as Record<string, Gold>).filter(([file]) => file.endsWith(".txt")) : []);
let loaded: Promise<Corpus> | undefined;
const seeds = () => (loaded ??= loadCorpus(join(shared, "corpus/seeds")));

test("the seeds are five documents without a problem", { skip }, async () => {
  const corpus = await seeds();
  assert.deepEqual(corpus.documents.rows.map(({ file }) => file), [...gold.keys()]);
  assert.deepEqual(corpus.problems.rows, []);
});

for (const column of ["layout", "date", "date_basis", "date_precision", "published", "event", "retrieved", "publisher", "url", "archive_url", "issuer_region", "subject_region"] as const) {
  test(`the seeds' ${column} is as a person reads it`, { skip }, async () => {
    const { documents } = await seeds();
    const judged = documents.rows.filter(({ file }) => gold.get(file)?.[column] !== undefined);
    assert.ok(judged.length > 0);
    assert.deepEqual(judged.map((row) => [row.file, row[column]]), judged.map(({ file }) => [file, gold.get(file)?.[column]]));
  });
}

test("the seeds' titles are as a person reads them, in every language", { skip }, async () => {
  const { contents } = await seeds();
  for (const { source } of contents) {
    const wanted = gold.get(source.file)?.["title"] as Record<string, string> | null | undefined;
    if (wanted === undefined) continue;
    const titles = new Map(source.passages.filter(({ role }) => role === "title").map(({ language, text }) => [language, text]));
    if (wanted === null) assert.equal(titles.size, 0, source.file);
    else for (const [language, title] of Object.entries(wanted)) assert.equal(titles.get(language as never), title, source.file);
  }
});

test("each seed mentions at least the regions that a person finds in it", { skip }, async () => {
  const corpus = await seeds();
  const found = new Map<string, Set<string>>();
  for (const language of [null, "en", "zh"] as const) {
    for (const { document, mentions } of corpus.counted(language)) {
      const codes = found.get(document.file) ?? new Set();
      for (const { code } of mentions) if (code !== null) codes.add(code);
      found.set(document.file, codes);
    }
  }
  for (const [file, { mentions_include = [] }] of gold) {
    assert.deepEqual(mentions_include.filter((code) => found.get(file)?.has(code) !== true), [], file);
  }
});

test("no term comes from the seeds' boilerplate, and none is a pinyin syllable", { skip }, async () => {
  const corpus = await seeds();
  const counted = corpus.counted().map(({ passage }) => passage.text).join("\n") + corpus.counted("en").map(({ passage }) => passage.text).join("\n");
  for (const [file, { not_counted = [], boilerplate_contains = [] }] of gold) {
    for (const text of [...not_counted, ...boilerplate_contains]) assert.ok(!new RegExp(`(?<![\\p{L}])${text}(?![\\p{L}])`, "iu").test(counted), `${file}: ${text} is counted`);
  }
  const zh = await termFrequencies(corpus, { language: "zh" });
  assert.deepEqual(zh.rows.filter(({ term }) => /[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u.test(term) && !/^[a-z]+$/u.test(term)).map(({ term }) => term), []);
  assert.deepEqual(zh.rows.filter(({ term }) => ["shi", "shì", "wu", "wù", "guo", "guó"].includes(term)), []);
});

test("Chongqing and Guangxi are a pair of regions in one sentence", { skip }, async () => {
  const pairs = await cooccurrence(await seeds(), { of: "regions", within: "sentence", min: 1, minDocuments: 1 });
  const pair = pairs.rows.find(({ a, b }) => a === "450000" && b === "500000");
  assert.ok(pair !== undefined && pair.n >= 2);
  assert.equal(pairs.evidence(pair).length, pair.n);
});
