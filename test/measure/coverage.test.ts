import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { coverage } from "../../src/measure/coverage";
import { corpusOf, toSentence } from "./corpus-of";

test("documents, sentences and tokens are counted by group and year, those without a date last", async () => {
  const corpus = corpusOf([
    { publisher: "b", lines: ["One two. Three."], genre: "report" },
    { publisher: "b", lines: ["One."], date: "2023-05" },
    { publisher: "a-b", lines: ["扩大贸易。", "en>More trade."], language: "zh-Hans", date: "2021" },
    { lines: ["Nobody said this."] },
  ]);
  const table = await coverage(corpus, { by: "publisher" });
  assert.deepEqual(table.rows, [
    { group: "a-b", group_label: "a-b", year: 2021, n_docs: 1, n_sentences: 1, n_tokens: 2, languages: "zh", origins: "original", genres: "news" },
    { group: "b", group_label: "b", year: 2023, n_docs: 1, n_sentences: 1, n_tokens: 1, languages: "en", origins: "original", genres: "news" },
    { group: "b", group_label: "b", year: null, n_docs: 1, n_sentences: 2, n_tokens: 3, languages: "en", origins: "original", genres: "report" },
  ]);
  assert.deepEqual(table.notes, ["Counted: title and body of 4 documents in the original language (en 3, zh 1).", "In no group, since their publisher is open: 1 of 4 documents."]);
});

test("without groups there is a row a year", async () => {
  const { rows, about } = await coverage(corpusOf([{ lines: ["One."], date: "2022" }, { lines: ["One."], date: "2022-01-02" }]));
  assert.deepEqual(rows.map(({ group, year, n_docs }) => [group, year, n_docs]), [["all", 2022, 2]]);
  assert.equal(about, "The documents that count by year.");
});

test("the evidence of a row is its documents' titles, else their first sentences", async () => {
  const table = await coverage(corpusOf([{ title: "Trade grows: a report", lines: ["It grows."] }, { lines: ["No title. None."] }]));
  const [row] = table.rows;
  assert.ok(row !== undefined);
  assert.deepEqual(table.evidence(row, "n_docs").map(({ text, marks, start, end }) => [text, marks, start, end]), [
    ["Trade grows: a report", [], 0, 21],
    ["No title.", [], 0, 9],
  ]);
});

test("an empty corpus has no rows", async () => {
  assert.deepEqual((await coverage(corpusOf([]))).rows, []);
});

test("counts are those of going through the documents of each group and year, on any corpus", async () => {
  const sentence = fc.array(fc.constantFrom("trade", "here", "music"), { minLength: 1, maxLength: 4 });
  const document = fc.record({ publisher: fc.constantFrom("a", "b-c", "__proto__"), date: fc.constantFrom("2020", "2021-05", undefined), sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 7 }), async (documents) => {
      const table = await coverage(corpusOf(documents.map(({ publisher, date, sentences }) => ({ publisher, ...(date === undefined ? {} : { date }), lines: [sentences.map(toSentence).join(" ")] }))), { by: "publisher" });
      const expected = ["__proto__", "a", "b-c"].flatMap((group) =>
        [2020, 2021, null].flatMap((year) => {
          const mine = documents.filter(({ publisher, date }) => publisher === group && (date === undefined ? null : Number(date.slice(0, 4))) === year);
          return mine.length === 0 ? [] : [[group, year, mine.length, mine.flatMap(({ sentences }) => sentences).length, mine.flatMap(({ sentences }) => sentences).flat().length]];
        }),
      );
      assert.deepEqual(table.rows.map(({ group, year, n_docs, n_sentences, n_tokens }) => [group, year, n_docs, n_sentences, n_tokens]), expected);
    }),
    { numRuns: 60 },
  );
});
