import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { themeTerms } from "../../src/measure/theme-terms";
import { corpusOf, toSentence } from "./corpus-of";

test("a term carries what no other term of its theme finds", async () => {
  const corpus = corpusOf([{ lines: ["Border trade grows. Trade and border trade. Trade."] }, { lines: ["Border trade."] }]);
  const { rows } = await themeTerms(corpus);
  assert.deepEqual(rows.filter(({ theme }) => theme === "trade").map(({ term, n, n_sentences, n_docs, n_sentences_only, n_docs_only, of_sentences, of_docs }) => [term, n, n_sentences, n_docs, n_sentences_only, n_docs_only, of_sentences, of_docs]), [
    // Without "trade" border trade stays; without "border trade" its trade is found.
    ["trade", 2, 2, 1, 1, 0, 4, 2],
    ["border trade", 3, 3, 2, 0, 0, 4, 2],
  ]);
});

test("a theme of one term hangs on it wholly", async () => {
  const { rows } = await themeTerms(corpusOf([{ lines: ["Music."] }]));
  assert.deepEqual(rows.map(({ theme, term, share_sentences_only, share_docs_only }) => [theme, term, share_sentences_only, share_docs_only]), [["music", "music", 1, 1]]);
});

test("what is lost is what counting again without the term lacks, on any corpus, with an entry of evidence for each", async () => {
  const sentence = fc.array(fc.constantFrom("trade", "border trade", "music", "here"), { minLength: 1, maxLength: 3 });
  const document = fc.record({ publisher: fc.constantFrom("a-b", "__proto__"), sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 5 }), async (documents) => {
      const table = await themeTerms(corpusOf(documents.map(({ publisher, sentences }) => ({ publisher, lines: [sentences.map(toSentence).join(" ")] }))), { by: "publisher" });
      for (const row of table.rows.filter(({ theme }) => theme === "trade" || theme === "music")) {
        const mine = documents.filter(({ publisher }) => publisher === row.group);
        const has = (words: readonly string[]): boolean => words.some((word) => (row.theme === "music" ? word === "music" : word.endsWith("trade")));
        // Without "border trade" each border trade still holds trade.
        const still = (words: readonly string[]): boolean => has(words.filter((word) => row.term === "border trade" || word !== row.term));
        const count = (test: (words: readonly string[]) => boolean): number => mine.flatMap(({ sentences }) => sentences).filter(test).length;
        const inDocuments = (test: (words: readonly string[]) => boolean): number => mine.filter(({ sentences }) => sentences.some(test)).length;
        assert.deepEqual([row.of_sentences, row.of_docs, row.n_sentences_only, row.n_docs_only], [count(has), inDocuments(has), count(has) - count(still), inDocuments(has) - inDocuments(still)]);
        for (const column of ["n", "n_sentences", "n_docs", "n_sentences_only", "n_docs_only"] as const) assert.equal(table.evidence(row, column).length, row[column]);
      }
    }),
    { numRuns: 60 },
  );
});
