import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dispersion } from "../../src/measure/dispersion";
import { corpusOf } from "./corpus-of";

test("a row says in how many documents or parts a term stands, in the order of the terms", async () => {
  const corpus = corpusOf([{ lines: ["Port sea port sea."] }, { lines: ["Sea sea. Sea sea free", "port."] }]);
  const { rows } = await dispersion(corpus, { language: "en", terms: ["sea", "free port", "mountain", "sea"] });
  assert.deepEqual(rows.map(({ term, n, n_docs, n_parts, of_parts }) => [term, n, n_docs, n_parts, of_parts]), [["sea", 6, 2, 2, 2], ["free port", 0, 0, 0, 2], ["mountain", 0, 0, 0, 2]]);
  // Of the tokens 4 and 6 stand in the documents, of the word 2 and 4.
  assert.ok(Math.abs((rows[0]?.dp ?? NaN) - (Math.abs(2 / 6 - 4 / 10) + Math.abs(4 / 6 - 6 / 10)) / 2) < 1e-12);
  assert.deepEqual([rows[1]?.dp, rows[1]?.dp_norm, rows[1]?.juilland_d], [null, null, null]);
});

test("equal parts are cut from the text in its order, however many are asked for", async () => {
  const corpus = corpusOf([{ lines: ["port port port port"] }, { lines: ["sea sea sea"] }]);
  const parts = async (n: number): Promise<unknown[]> => (await dispersion(corpus, { language: "en", terms: ["port"], parts: n })).rows.map(({ n_parts, of_parts }) => [n_parts, of_parts]);
  assert.deepEqual(await parts(2), [[1, 2]]);
  assert.deepEqual(await parts(7), [[4, 7]]);
  assert.deepEqual(await parts(50), [[4, 7]]);
  assert.deepEqual(await parts(1), [[1, 1]]);
  await assert.rejects(dispersion(corpus, { language: "en", terms: ["port"], parts: 0 }), RangeError);
});

test("without text every term has nulls, and a document without words is no part", async () => {
  for (const parts of ["documents", 3] as const) {
    const { rows } = await dispersion(corpusOf([]), { language: "en", terms: ["constructor"], parts });
    assert.deepEqual(rows, [{ term: "constructor", n: 0, n_docs: 0, n_parts: 0, of_parts: 0, dp: null, dp_norm: null, juilland_d: null }]);
  }
  const { rows } = await dispersion(corpusOf([{ lines: ["…"] }, { lines: ["port"] }]), { language: "en", terms: ["port"] });
  assert.equal(rows[0]?.of_parts, 1);
});

test("values are those of laying the text out word by word, on any corpus", async () => {
  const line = fc.array(fc.constantFrom("port", "sea", "the"), { minLength: 1, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom("documents" as const, 1, 2, 3), async (lines, asked) => {
      const table = await dispersion(corpusOf(lines.map((words) => ({ lines: [words.join(" ")] }))), { language: "en", terms: ["port", "the"], parts: asked });
      const words = lines.flat();
      const count = Math.min(asked === "documents" ? lines.length : asked, words.length);
      const parts = asked === "documents" ? lines : Array.from({ length: count }, (_, part) => words.filter((_word, i) => Math.floor((i * count) / words.length) === part));
      for (const row of table.rows) {
        const counts = parts.map((part) => part.filter((word) => word === row.term).length);
        const n = counts.reduce((a, b) => a + b, 0);
        assert.deepEqual([row.n, row.n_docs, row.n_parts, row.of_parts], [n, lines.filter((of) => of.some((word) => word === row.term)).length, counts.filter((of) => of > 0).length, parts.length]);
        if (n === 0) assert.equal(row.dp, null);
        else assert.ok(Math.abs((row.dp ?? NaN) - parts.reduce((sum, part, i) => sum + Math.abs((counts[i] ?? 0) / n - part.length / words.length), 0) / 2) < 1e-12);
        for (const column of ["n", "n_docs", "n_parts"] as const) assert.equal(table.evidence(row, column).length, row[column]);
      }
    }),
    { numRuns: 80, seed: 1 },
  );
});
