import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { firstMentions } from "../../src/measure/first-mentions";
import { corpusOf, toSentence } from "./corpus-of";

test("since when says over which years, and what lies before", async () => {
  const corpus = corpusOf([
    { date: "2019", lines: ["Music."] },
    { date: "2021-05", lines: ["Nothing."] },
    { date: "2023-07-02", lines: ["Trade."] },
    { date: "2023-04-01", lines: ["Trade."] },
    { lines: ["Trade, undated."] },
  ]);
  const table = await firstMentions(corpus);
  assert.deepEqual(table.rows, [
    { group: "all", group_label: "all documents", key: "music", key_label: "Music 音乐", first_year: 2019, first_date: "2019", n_docs_first: 1, observed_from: 2019, observed_to: 2023, n_years_observed: 3, n_years: 1, n_years_before: 0, of_docs_before: 0 },
    { group: "all", group_label: "all documents", key: "trade", key_label: "Trade 贸易", first_year: 2023, first_date: "2023-04-01", n_docs_first: 2, observed_from: 2019, observed_to: 2023, n_years_observed: 3, n_years: 1, n_years_before: 2, of_docs_before: 2 },
  ]);
  assert.ok(table.notes.includes("In no group, since their year is open: 1 of 5 documents."));
});

test("regions have first mentions too", async () => {
  const { rows } = await firstMentions(corpusOf([{ date: "2020", lines: ["Laos."] }]), { of: "regions" });
  assert.deepEqual(rows.map(({ key, key_label, first_year }) => [key, key_label, first_year]), [["LA", "Laos 老挝", 2020]]);
});

test("first years are those of looking through each year, on any corpus, with a document of evidence for each", async () => {
  const document = fc.record({ date: fc.constantFrom("2019", "2020", "2022"), publisher: fc.constantFrom("a", "constructor"), words: fc.array(fc.constantFrom<string>("trade", "music", "here"), { minLength: 1, maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 7 }), async (documents) => {
      const table = await firstMentions(corpusOf(documents.map(({ words, ...rest }) => ({ ...rest, lines: [toSentence(words)] }))), { by: "publisher" });
      const expected = ["a", "constructor"].flatMap((group) =>
        ["trade", "music"].flatMap((theme) => {
          const mine = documents.filter(({ publisher }) => publisher === group);
          const years = mine.filter(({ words }) => words.includes(theme)).map(({ date }) => Number(date));
          if (years.length === 0) return [];
          const first = Math.min(...years);
          const before = mine.filter(({ date }) => Number(date) < first);
          return [[group, theme, first, years.filter((year) => year === first).length, new Set(years).size, new Set(before.map(({ date }) => date)).size, before.length].join()];
        }),
      );
      assert.deepEqual(table.rows.map((row) => [row.group, row.key, row.first_year, row.n_docs_first, row.n_years, row.n_years_before, row.of_docs_before].join()).sort(), expected.sort());
      for (const row of table.rows) assert.equal(table.evidence(row, "n_docs_first").length, row.n_docs_first);
    }),
    { numRuns: 60 },
  );
});
