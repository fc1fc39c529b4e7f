import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { projectRoot } from "../../src/project";
import type { Passage, SourceDocument } from "../../src/read/document";
import { readCorpus } from "../../src/read/read-corpus";

const shared = join(projectRoot, "../shared/corpus");
const skip = existsSync(shared) ? false : "needs ../shared, which is absent";

interface Gold {
  layout: string;
  title: Record<string, string> | null;
  date: string | null;
  date_basis?: string;
  date_precision?: string;
  published?: string | null;
  event?: string | null;
  retrieved?: string;
  publisher?: string;
  url?: string;
  archive_url?: string;
  languages?: string[];
  body_passages?: number | Record<string, number>;
  boilerplate_contains?: string[];
  boilerplate_starts?: string;
  not_counted?: string[];
  pinyin_removed?: string;
  parentheses_kept?: string[];
  body_starts?: string;
  body_ends?: string;
}

test("every seed is read as the gold says", { skip }, async (t) => {
  const gold = JSON.parse(readFileSync(join(shared, "seeds.gold.json"), "utf8")) as Record<string, Gold>;
  const { documents, problems } = await readCorpus(join(shared, "seeds"));
  assert.deepEqual(problems, []);
  assert.equal(documents.length, 5);
  for (const document of documents) {
    await t.test(document.file, () => {
      const expected = gold[document.file];
      assert.ok(expected !== undefined);
      check(document, expected);
    });
  }
});

test("seed 000 has one title and one body in Chinese, their machine translations, and a summary", { skip }, async () => {
  const passages = await seed("000");
  assert.deepEqual(
    passages.map(({ language, role, origin, translation_of }) => [language, role, origin, translation_of]),
    [
      ["zh-Hans", "title", "original", null],
      ["zh-Hans", "body", "original", null],
      ["en", "title", "machine translation", 0],
      ["en", "body", "machine translation", 1],
      ["en", "summary", "original", null],
      ["en", "summary", "original", null],
    ],
  );
});

test("seeds 002 and 003 pair every English passage with the Chinese one that it translates", { skip }, async () => {
  for (const [name, pairs] of [["002", 4], ["003", 6]] as const) {
    const passages = await seed(name);
    const english = passages.filter(({ language, role }) => language === "en" && role !== "boilerplate");
    assert.equal(english.length, pairs);
    assert.equal(new Set(english.map(({ translation_of }) => translation_of)).size, pairs);
    for (const { translation_of, role, origin } of english) {
      const original = passages[translation_of ?? -1];
      assert.deepEqual([original?.role, original?.language.slice(0, 2), original?.origin, origin], [role, "zh", "original", "translation"]);
    }
  }
});

async function seed(name: string): Promise<readonly Passage[]> {
  const { documents } = await readCorpus(join(shared, "seeds"));
  return documents.find(({ file }) => file.startsWith(name))?.passages ?? [];
}

function check(document: SourceDocument, gold: Gold): void {
  const said = document as unknown as Record<string, unknown>;
  for (const key of ["layout", "date", "date_basis", "date_precision", "published", "event", "retrieved", "publisher", "url", "archive_url"] as const) {
    if (key in gold) assert.equal(said[key], gold[key], key);
  }
  const of = (role: string): readonly Passage[] => document.passages.filter((passage) => passage.role === role);
  const titles = Object.fromEntries(of("title").filter(({ origin }) => origin !== "machine translation").map(({ language, text }) => [language, text]));
  assert.deepEqual(titles, gold.title ?? {});
  if (gold.languages !== undefined) assert.deepEqual(document.languages, [...gold.languages].sort());
  const bodies = new Map<string, number>();
  for (const { language } of of("body")) bodies.set(language, (bodies.get(language) ?? 0) + 1);
  if (typeof gold.body_passages === "number") assert.equal(of("body").length, gold.body_passages);
  if (typeof gold.body_passages === "object") assert.deepEqual(Object.fromEntries(bodies), gold.body_passages);
  const body = of("body").map(({ text }) => text).join("\n");
  const boilerplate = of("boilerplate").map(({ text }) => text).join("\n");
  for (const part of gold.boilerplate_contains ?? []) assert.ok(boilerplate.includes(part), part);
  if (gold.boilerplate_starts !== undefined) assert.ok(of("boilerplate").some(({ text }) => text.startsWith(gold.boilerplate_starts ?? "")));
  for (const part of gold.not_counted ?? []) assert.ok(!body.includes(part), part);
  if (gold.pinyin_removed !== undefined) assert.ok(body.includes(gold.pinyin_removed));
  for (const part of gold.parentheses_kept ?? []) assert.ok(body.includes(part), part);
  if (gold.body_starts !== undefined) assert.ok(body.startsWith(gold.body_starts));
  if (gold.body_ends !== undefined) assert.ok(body.endsWith(gold.body_ends));
}
