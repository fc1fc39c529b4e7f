import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { themeCounts, type ThemeCount } from "../../src/measure/theme-counts";
import { corpusOf, toSentence, type Lines } from "./corpus-of";

const brief = ({ group, theme, n, n_sentences, n_docs }: ThemeCount): unknown[] => [group, theme, n, n_sentences, n_docs];

test("matches, sentences and documents of each theme are counted, with a row for each that has none", async () => {
  const corpus = corpusOf([{ lines: ["Trade grows, and trade helps. Music plays."] }, { lines: ["They trade."] }]);
  const { rows } = await themeCounts(corpus);
  assert.deepEqual(rows.map(brief), [
    ["all", "trade", 3, 2, 2],
    ["all", "music", 1, 1, 1],
    ["all", "border", 0, 0, 0],
    ["all", "culture", 0, 0, 0],
  ]);
});

test("a row says its shares, its rate and what they are of", async () => {
  const corpus = corpusOf([{ lines: ["Trade grows here. Music plays loud."] }, { lines: ["Nothing happens at all."] }]);
  const { rows } = await themeCounts(corpus, { by: () => "x-y" });
  assert.deepEqual(rows[1], {
    group: "x-y",
    group_label: "x-y",
    theme: "trade",
    theme_label: "Trade 贸易",
    level: "theme",
    n: 1,
    n_sentences: 1,
    n_docs: 1,
    share_docs: 1 / 2,
    share_docs_low: null,
    share_docs_high: null,
    share_sentences: 1 / 3,
    per_10k: 1000,
    low: null,
    high: null,
    interval: "none: fewer than 5 documents",
    of_docs: 2,
    of_sentences: 3,
    of_tokens: 10,
  });
});

test("a group of themes is the union of their sentences, and overlapping matches in it are one", async () => {
  const corpus = corpusOf([{ lines: ["Border trade grows. The border is open. Culture and music."] }]);
  const { rows } = await themeCounts(corpus, { level: "group" });
  assert.deepEqual(rows.map(brief), [
    ["all", "culture", 2, 1, 1],
    ["all", "economy", 2, 2, 1],
  ]);
});

test("exclusive gives a run of text to the longest match alone", async () => {
  const corpus = corpusOf([{ lines: ["Border trade grows. The border is open."] }]);
  const counts = async (exclusive: boolean) => (await themeCounts(corpus, { exclusive })).rows.slice(0, 2).map(brief);
  assert.deepEqual(await counts(false), [
    ["all", "border", 2, 2, 1],
    ["all", "trade", 1, 1, 1],
  ]);
  assert.deepEqual(await counts(true), [
    ["all", "border", 1, 1, 1],
    ["all", "trade", 1, 1, 1],
  ]);
});

test("political formulae count only where they are asked for", async () => {
  const corpus = corpusOf([{ lines: ["We want high-quality development."] }]);
  const without = await themeCounts(corpus);
  assert.equal(without.rows.some(({ theme }) => theme === "political_formula"), false);
  assert.ok(without.notes.includes("Political formulae are left out."));
  const { rows } = await themeCounts(corpus, { formulae: true });
  assert.deepEqual(rows.map(brief)[0], ["all", "political_formula", 1, 1, 1]);
});

test("a language counts its own text, translations among it, and says so", async () => {
  const corpus = corpusOf([{ language: "zh-Hans", lines: ["扩大贸易。", "en>More trade, more trade."] }, { lines: ["Music."] }]);
  const [zh, en] = [await themeCounts(corpus, { language: "zh" }), await themeCounts(corpus, { language: "en" })];
  assert.deepEqual(brief(zh.rows[0] as ThemeCount), ["all", "trade", 1, 1, 1]);
  assert.deepEqual(brief(en.rows[0] as ThemeCount), ["all", "trade", 2, 1, 1]);
  assert.equal(en.notes[0], "Counted: the English title and body of 2 documents (machine translation 1, original 1).");
  assert.equal(zh.notes[1], "Without text that counts: 1 document.");
});

test("five documents have intervals that hold the values, and say how often such ones do", async () => {
  const corpus = corpusOf(["trade one two.", "trade trade.", "nothing here now.", "trade at last.", "no."].map((line) => ({ lines: [line] })));
  const row = (await themeCounts(corpus)).rows[0] as ThemeCount;
  assert.equal(row.interval, "t over documents (log scale, jackknife; covers 94 to 99 % with so few)");
  const { low, high, per_10k, share_docs_low, share_docs_high, share_docs } = row;
  assert.ok(low !== null && high !== null && per_10k !== null && 0 <= low && low <= per_10k && per_10k <= high);
  assert.ok(share_docs_low !== null && share_docs_high !== null && share_docs_low < share_docs && share_docs < share_docs_high);
});

test("an empty corpus and a document without themes give no rows and rows of zeros", async () => {
  assert.deepEqual((await themeCounts(corpusOf([]))).rows, []);
  const { rows } = await themeCounts(corpusOf([{ lines: ["Nothing."] }]));
  assert.deepEqual(rows.map(({ n, share_docs, per_10k }) => [n, share_docs, per_10k]), [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]]);
});

test("an aborted signal stops the count with its reason", async () => {
  await assert.rejects(themeCounts(corpusOf([{ lines: ["Trade."] }]), { signal: AbortSignal.abort(new Error("enough")) }), /enough/);
});

test("counts are those of reading word by word, on any corpus", async () => {
  const words = ["trade", "border", "music", "and", "culture", "here"];
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 });
  const document = fc.record({ sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }), publisher: fc.constantFrom("a-b", "a", "constructor") });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 6 }), async (documents) => {
      const corpus = corpusOf(documents.map(({ sentences, publisher }): Lines => ({ publisher, lines: [sentences.map(toSentence).join(" ")] })));
      const table = await themeCounts(corpus, { by: "publisher" });
      for (const row of table.rows) {
        const mine = documents.filter(({ publisher }) => publisher === row.group);
        const has = (one: readonly string[]): boolean => one.includes(row.theme);
        const all = mine.flatMap(({ sentences }) => sentences);
        assert.deepEqual([row.n, row.n_sentences, row.n_docs, row.of_docs, row.of_sentences, row.of_tokens], [
          all.flat().filter((word) => word === row.theme).length,
          all.filter(has).length,
          mine.filter(({ sentences }) => sentences.some(has)).length,
          mine.length,
          all.length,
          all.flat().length,
        ]);
        for (const column of ["n", "n_sentences", "n_docs"] as const) assert.equal(table.evidence(row, column).length, row[column]);
      }
      assert.equal(table.rows.length, 4 * new Set(documents.map(({ publisher }) => publisher)).size);
    }),
    { numRuns: 60 },
  );
});
