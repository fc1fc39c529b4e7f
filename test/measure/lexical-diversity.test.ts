import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lexicalDiversity } from "../../src/measure/lexical-diversity";
import { lexicalDiversityScores } from "../../src/measure/statistics/lexical-diversity-scores";
import { corpusOf } from "./corpus-of";

test("each group has the words of its documents, numbers left out", async () => {
  const corpus = corpusOf([
    { lines: ["The port of 2024 and the sea."], publisher: "A" },
    { lines: ["The sea."], publisher: "A" },
    { lines: ["2024"], publisher: "B" },
  ]);
  const { rows, notes } = await lexicalDiversity(corpus, { language: "en", by: "publisher", window: 2 });
  const { mtld, ...rest } = rows[0] ?? { mtld: null };
  assert.deepEqual(rest, { group: "A", group_label: "A", n_docs: 2, n_tokens: 8, n_types: 5, ttr: 5 / 8, mattr: 1 });
  assert.ok(mtld !== null);
  assert.equal(rows.length, 1);
  assert.ok(notes.includes("mattr: runs of 2 words. Bare numbers are left out."));
});

test("no text has no rows, and short texts have nulls", async () => {
  assert.deepEqual((await lexicalDiversity(corpusOf([]), { language: "en" })).rows, []);
  const { rows } = await lexicalDiversity(corpusOf([{ lines: ["Port."] }]), { language: "en" });
  assert.deepEqual(rows, [{ group: "all", group_label: "all documents", n_docs: 1, n_tokens: 1, n_types: 1, ttr: 1, mattr: null, mtld: null }]);
  await assert.rejects(lexicalDiversity(corpusOf([]), { language: "en", window: 0 }), RangeError);
});

test("values are those of each group's documents read by themselves, on any corpus", async () => {
  const document = fc.record({ words: fc.array(fc.constantFrom("port", "sea", "the", "2024", "constructor"), { minLength: 1, maxLength: 9 }), publisher: fc.constantFrom("a-b", "a", "__proto__") });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 6 }), async (documents) => {
      const table = await lexicalDiversity(corpusOf(documents.map(({ words, publisher }) => ({ lines: [words.join(", ")], publisher }))), { language: "en", by: "publisher", window: 3 });
      const texts = (publisher: string): string[][] => documents.filter((one) => one.publisher === publisher).map(({ words }) => words.filter((word) => word !== "2024")).filter(({ length }) => length > 0);
      for (const { group, group_label, n_docs, ...scores } of table.rows) {
        assert.equal(group_label, group);
        assert.deepEqual(scores, lexicalDiversityScores(texts(group), 3));
        assert.equal(n_docs, texts(group).length);
      }
      for (const row of table.rows) assert.equal(table.evidence(row, "n_docs").length, row.n_docs);
      assert.deepEqual(table.rows.map(({ group }) => group), ["__proto__", "a", "a-b"].filter((publisher) => texts(publisher).length > 0));
    }),
    { numRuns: 80, seed: 1 },
  );
});
