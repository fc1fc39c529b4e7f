import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cooccurrence, type Cooccurrence } from "../../src/measure/cooccurrence";
import { corpusOf, toSentence } from "./corpus-of";

const brief = ({ a, b, n, n_docs, n_a, n_b, n_units }: Cooccurrence): unknown[] => [a, b, n, n_docs, n_a, n_b, n_units];

test("pairs of themes are counted by the sentences that hold both", async () => {
  const corpus = corpusOf([{ lines: ["Trade and music. Music and trade. Trade alone. Nothing."] }]);
  const { rows } = await cooccurrence(corpus, { of: "themes", within: "sentence" });
  assert.deepEqual(rows, [
    {
      group: "all",
      group_label: "all documents",
      a: "music",
      b: "trade",
      a_label: "Music 音乐",
      b_label: "Trade 贸易",
      n: 2,
      n_docs: 1,
      n_a: 2,
      n_b: 3,
      n_units: 4,
      expected: 1.5,
      pmi: Math.log2(4 / 3),
      npmi: Math.log2(4 / 3) / Math.log2(2),
      log_dice: 14 + Math.log2(4 / 5),
      g2: rows[0]?.g2,
    },
  ]);
  // 2 · Σ O ln(O/E) over the cells 2, 0, 1, 1 with expected 1.5, 0.5, 1.5, 0.5.
  assert.ok(Math.abs((rows[0]?.g2 ?? 0) - 2 * (2 * Math.log(2 / 1.5) + Math.log(1 / 1.5) + Math.log(1 / 0.5))) < 1e-12);
});

test("what stands apart in sentences stands together in a passage, and passages in a document", async () => {
  const corpus = corpusOf([{ lines: ["Trade. Music.", "The border."] }]);
  const pairs = async (within: "sentence" | "passage" | "document") => (await cooccurrence(corpus, { of: "themes", within })).rows.map(brief);
  assert.deepEqual(await pairs("sentence"), []);
  assert.deepEqual(await pairs("passage"), [["music", "trade", 1, 1, 1, 1, 2]]);
  assert.deepEqual(await pairs("document"), [
    ["border", "music", 1, 1, 1, 1, 1],
    ["border", "trade", 1, 1, 1, 1, 1],
    ["music", "trade", 1, 1, 1, 1, 1],
  ]);
});

test("overlapping matches, and a theme with its own group, are no pair", async () => {
  const corpus = corpusOf([{ lines: ["Border trade. Culture and music."] }]);
  assert.deepEqual((await cooccurrence(corpus, { of: "themes", within: "sentence" })).rows, []);
  const apart = await cooccurrence(corpusOf([{ lines: ["Border trade at the border."] }]), { of: "themes", within: "sentence" });
  assert.deepEqual(apart.rows.map(brief), [["border", "trade", 1, 1, 1, 1, 1]]);
});

test("a region and one that holds it are no pair", async () => {
  const corpus = corpusOf([{ lines: ["Chengdu is in Sichuan, China. Laos is in ASEAN. Chengdu met Laos."] }]);
  const { rows } = await cooccurrence(corpus, { of: "regions", within: "sentence" });
  assert.deepEqual(rows.map(brief), [["510100", "LA", 1, 1, 2, 2, 3]]);
  assert.deepEqual([rows[0]?.a_label, rows[0]?.b_label], ["Chengdu 成都", "Laos 老挝"]);
});

test("regions are paired with themes, the region first", async () => {
  const corpus = corpusOf([{ lines: ["Sichuan and Laos trade."] }]);
  const { rows } = await cooccurrence(corpus, { of: ["regions", "themes"], within: "sentence" });
  assert.deepEqual(rows.map(({ a, b }) => [a, b]), [["510000", "trade"], ["LA", "trade"]]);
});

test("terms are paired by the list that is given, whatever their names", async () => {
  const corpus = corpusOf([{ lines: ["The constructor met the prototype."] }]);
  const { rows } = await cooccurrence(corpus, { of: "terms", within: "sentence", terms: ["constructor", "prototype"] });
  assert.deepEqual(rows.map(brief), [["constructor", "prototype", 1, 1, 1, 1, 1]]);
});

test("formulae are paired only where they are asked for", async () => {
  const corpus = corpusOf([{ lines: ["Trade and high-quality development."] }]);
  assert.deepEqual((await cooccurrence(corpus, { of: "themes", within: "sentence" })).rows, []);
  assert.equal((await cooccurrence(corpus, { of: "themes", within: "sentence", formulae: true })).rows.length, 1);
});

test("npmi is null where both stand in every unit", async () => {
  const { rows } = await cooccurrence(corpusOf([{ lines: ["Trade and music."] }]), { of: "themes", within: "sentence" });
  assert.deepEqual(rows.map(({ pmi, npmi, g2 }) => [pmi, npmi, g2]), [[0, null, 0]]);
});

test("evidence marks both matches, in one sentence or in two", async () => {
  const corpus = corpusOf([{ lines: ["Music and trade.", "The border."] }]);
  const inOne = await cooccurrence(corpus, { of: "themes", within: "sentence" });
  const [one] = inOne.evidence(inOne.rows[0] as Cooccurrence, "n");
  assert.deepEqual([one?.key, one?.match, one?.text, one?.marks, one?.start, one?.end], ["music + trade", "Music + trade", "Music and trade.", [[0, 5], [10, 15]], 0, 5]);
  const inTwo = await cooccurrence(corpus, { of: "themes", within: "document" });
  const [two] = inTwo.evidence(inTwo.rows[0] as Cooccurrence, "n");
  assert.deepEqual([two?.key, two?.match, two?.text, two?.marks], ["border + music", "border + Music", "Music and trade. … The border.", [[0, 5], [23, 29]]]);
});

test("counts are those of looking at every pair of words in every unit, on any corpus", async () => {
  const words = ["trade", "border", "music", "Laos", "Yunnan", "and"];
  const themes = new Set(["trade", "border", "music"]);
  const document = fc.array(fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 4 }), fc.constantFrom("sentence", "passage", "document"), async (documents, within) => {
      const corpus = corpusOf(documents.map((passages) => ({ lines: passages.map((passage) => passage.map(toSentence).join(" ")) })));
      const table = await cooccurrence(corpus, { of: "themes", within });
      const units = documents.flatMap((passages) =>
        within === "document" ? [passages.flat(2)] : within === "passage" ? passages.map((passage) => passage.flat()) : passages.flat(),
      );
      const expected = ["border", "music", "trade"].flatMap((a) =>
        [...themes].filter((b) => a < b).flatMap((b) => {
          const n = units.filter((unit) => unit.includes(a) && unit.includes(b)).length;
          return n === 0 ? [] : [[a, b, n, units.filter((unit) => unit.includes(a)).length, units.filter((unit) => unit.includes(b)).length, units.length]];
        }),
      );
      const found = table.rows.map(({ a, b, n, n_a, n_b, n_units }) => [a, b, n, n_a, n_b, n_units]);
      assert.deepEqual(found.map(String).sort(), expected.map(String).sort());
      for (const row of table.rows) {
        for (const column of ["n", "n_docs", "n_a", "n_b"] as const) assert.equal(table.evidence(row, column).length, row[column]);
        for (const value of Object.values(row)) assert.ok(typeof value !== "number" || Number.isFinite(value));
      }
    }),
    { numRuns: 60 },
  );
});
