import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { collocations } from "../../src/measure/collocations";
import { corpusOf } from "./corpus-of";

test("runs that begin and end with a term are shown, those that come up once are not", async () => {
  const corpus = corpusOf([{ lines: ["Belt and road, belt and road. The free port and the free port."] }, { lines: ["A free port"] }]);
  const two = await collocations(corpus, { language: "en" });
  assert.deepEqual(two.rows.map(({ term, n, n_docs }) => [term, n, n_docs]), [["free port", 3, 2]]);
  const three = await collocations(corpus, { language: "en", size: 3 });
  assert.deepEqual(three.rows.map(({ term, n, n_docs }) => [term, n, n_docs]), [["belt and road", 2, 1]]);
  assert.ok(three.notes.every((note) => !note.startsWith("Left out:")));
});

test("two runs of the same words, cut otherwise, are two", async () => {
  const corpus = corpusOf([{ lines: ["thương mại quốc tế"], language: "vi" }]);
  const { rows } = await collocations(corpus, { language: "vi", min: 1 });
  assert.deepEqual(rows.map(({ term }) => term), ["thương_mại quốc_tế"]);
});

test("nothing, one word and words like constructor give right rows", async () => {
  assert.deepEqual((await collocations(corpusOf([]), { language: "en" })).rows, []);
  assert.deepEqual((await collocations(corpusOf([{ lines: ["Port."] }]), { language: "en", min: 1 })).rows, []);
  const { rows } = await collocations(corpusOf([{ lines: ["constructor valueof"] }]), { language: "en", min: 1 });
  // One run, which agrees with itself alone: 1 in one cell, 0 in three.
  assert.deepEqual(rows.map(({ term, n, n_docs }) => [term, n, n_docs]), [["constructor valueof", 1, 1]]);
  assert.ok(Math.abs((rows[0]?.lambda ?? NaN) - Math.log(3)) < 1e-12);
});

test("λ and z are those of comparing every run with every other, on any corpus and in any order", async () => {
  const line = fc.array(fc.constantFrom("port", "sea", "free", "the"), { minLength: 1, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 5 }), fc.constantFrom(2 as const, 3 as const), async (lines, size) => {
      const table = await collocations(corpusOf(lines.map((words) => ({ lines: [words.join(" ")] }))), { language: "en", size, min: 1 });
      const runs = lines.flatMap((words) => words.flatMap((_, i) => (i + size <= words.length ? [words.slice(i, i + size)] : [])));
      for (const row of table.rows) {
        const words = row.term.split(" ");
        const masks = Array.from({ length: 2 ** size }, (_, mask) => runs.filter((run) => run.every((word, i) => (word === words[i]) === ((mask >> i) % 2 === 1))).length + 0.5);
        const sign = (mask: number): number => (-1) ** (size - [...mask.toString(2)].filter((bit) => bit === "1").length);
        const lambda = masks.reduce((sum, n, mask) => sum + sign(mask) * Math.log(n), 0);
        assert.ok(Math.abs(row.lambda - lambda) < 1e-9 && Math.abs(row.z - lambda / Math.sqrt(masks.reduce((sum, n) => sum + 1 / n, 0))) < 1e-9);
        assert.deepEqual([row.n, row.n_docs], [runs.filter((run) => run.join(" ") === row.term).length, lines.filter((of) => ` ${of.join(" ")} `.includes(` ${row.term} `)).length]);
        for (const column of ["n", "n_docs"] as const) assert.equal(table.evidence(row, column).length, row[column]);
      }
      assert.equal(table.rows.length, new Set(runs.filter((run) => run[0] !== "the" && run.at(-1) !== "the").map((run) => run.join(" "))).size);
      const turned = await collocations(corpusOf(lines.map((words) => ({ lines: [words.join(" ")] })).reverse()), { language: "en", size, min: 1 });
      assert.deepEqual(table.rows, turned.rows);
    }),
    { numRuns: 60, seed: 1 },
  );
});
