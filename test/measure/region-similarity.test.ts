import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { regionSimilarity } from "../../src/measure/region-similarity";
import { corpusOf, toSentence } from "./corpus-of";

test("regions that write of the same things are alike, and stand side by side", async () => {
  const corpus = corpusOf([
    { publisher: "a", lines: ["Trade. Trade. Music."] },
    { publisher: "b", lines: ["The border. The border."] },
    { publisher: "c", lines: ["Trade. Music."] },
    { publisher: "d", lines: ["Nothing."] },
  ]);
  const { rows, notes } = await regionSimilarity(corpus, { by: "publisher" });
  assert.deepEqual(rows.map(({ a, b, cosine, place_a, place_b }) => [a, b, Number(cosine.toFixed(6)), place_a, place_b]), [
    ["a", "c", Number((3 / Math.sqrt(10)).toFixed(6)), 1, 2],
    ["a", "b", 0, 1, 3],
    ["c", "b", 0, 2, 3],
  ]);
  assert.equal(rows[1]?.jensen_shannon, 1);
  assert.ok(notes.includes("Left out, since no theme stands in their text: d."));
});

test("likeness is that of the shares of sentences, on any corpus and in any order of its documents", async () => {
  const themes = ["border", "music", "trade"];
  const document = fc.record({ publisher: fc.constantFrom("a-b", "a", "__proto__"), sentences: fc.array(fc.array(fc.constantFrom<string>("trade", "music", "border", "here"), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 6 }), async (documents) => {
      const of = (given: typeof documents) => regionSimilarity(corpusOf(given.map(({ publisher, sentences }) => ({ publisher, lines: [sentences.map(toSentence).join(" ")] }))), { by: "publisher" });
      const { rows } = await of(documents);
      for (const { a, b, cosine, jensen_shannon } of rows) {
        const shares = (group: string): number[] => {
          const counts = themes.map((theme) => documents.filter(({ publisher }) => publisher === group).flatMap(({ sentences }) => sentences).filter((one) => one.includes(theme)).length);
          const total = counts.reduce((sum, n) => sum + n, 0);
          return counts.map((n) => n / total);
        };
        const [p, q] = [shares(a), shares(b)];
        const dot = (x: readonly number[], y: readonly number[]): number => x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
        const entropy = (x: readonly number[]): number => x.reduce((sum, value) => sum - (value === 0 ? 0 : value * Math.log2(value)), 0);
        assert.ok(Math.abs(cosine - dot(p, q) / Math.sqrt(dot(p, p) * dot(q, q))) < 1e-9);
        assert.ok(Math.abs(jensen_shannon - (entropy(p.map((value, i) => (value + (q[i] ?? 0)) / 2)) - (entropy(p) + entropy(q)) / 2)) < 1e-9);
      }
      assert.deepEqual((await of([...documents].reverse())).rows, rows);
    }),
    { numRuns: 60 },
  );
});
