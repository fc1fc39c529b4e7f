import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cooccurrence, type Cooccurrence } from "../../src/measure/cooccurrence";
import { corpusOf, toSentence } from "./corpus-of";

/** Pairs of invented corpora are few: all are shown. */
const all = { min: 1, minDocuments: 1 };
const brief = ({ a, b, n, n_docs, n_a, n_b, n_units }: Cooccurrence): unknown[] => [a, b, n, n_docs, n_a, n_b, n_units];

test("pairs of themes are counted by the sentences that hold both", async () => {
  const corpus = corpusOf([{ lines: ["Trade and music. Music and trade. Trade alone. Nothing."] }]);
  const { rows } = await cooccurrence(corpus, { ...all, of: "themes", within: "sentence" });
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
      p: null,
      p_adjusted: null,
      stability: null,
    },
  ]);
  // 2 · Σ O ln(O/E) over the cells 2, 0, 1, 1 with expected 1.5, 0.5, 1.5, 0.5.
  assert.ok(Math.abs((rows[0]?.g2 ?? 0) - 2 * (2 * Math.log(2 / 1.5) + Math.log(1 / 1.5) + Math.log(1 / 0.5))) < 1e-12);
});

test("what stands apart in sentences stands together in a passage, and passages in a document", async () => {
  const corpus = corpusOf([{ lines: ["Trade. Music.", "The border."] }]);
  const pairs = async (within: "sentence" | "passage" | "document") => (await cooccurrence(corpus, { ...all, of: "themes", within })).rows.map(brief);
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
  assert.deepEqual((await cooccurrence(corpus, { ...all, of: "themes", within: "sentence" })).rows, []);
  const apart = await cooccurrence(corpusOf([{ lines: ["Border trade at the border."] }]), { ...all, of: "themes", within: "sentence" });
  assert.deepEqual(apart.rows.map(brief), [["border", "trade", 1, 1, 1, 1, 1]]);
});

test("a region and one that holds it are no pair", async () => {
  const corpus = corpusOf([{ lines: ["Chengdu is in Sichuan, China. Laos is in ASEAN. Chengdu met Laos."] }]);
  const { rows } = await cooccurrence(corpus, { ...all, of: "regions", within: "sentence" });
  assert.deepEqual(rows.map(brief), [["510100", "LA", 1, 1, 2, 2, 3]]);
  assert.deepEqual([rows[0]?.a_label, rows[0]?.b_label], ["Chengdu 成都", "Laos 老挝"]);
});

test("regions are paired with themes, the region first", async () => {
  const corpus = corpusOf([{ lines: ["Sichuan and Laos trade."] }]);
  const { rows } = await cooccurrence(corpus, { ...all, of: ["regions", "themes"], within: "sentence" });
  assert.deepEqual(rows.map(({ a, b }) => [a, b]), [["510000", "trade"], ["LA", "trade"]]);
});

test("terms are paired by the list that is given, whatever their names", async () => {
  const corpus = corpusOf([{ lines: ["The constructor met the prototype."] }]);
  const { rows } = await cooccurrence(corpus, { ...all, of: "terms", within: "sentence", terms: ["constructor", "prototype"] });
  assert.deepEqual(rows.map(brief), [["constructor", "prototype", 1, 1, 1, 1, 1]]);
});

test("formulae are paired only where they are asked for", async () => {
  const corpus = corpusOf([{ lines: ["Trade and high-quality development."] }]);
  assert.deepEqual((await cooccurrence(corpus, { ...all, of: "themes", within: "sentence" })).rows, []);
  assert.equal((await cooccurrence(corpus, { ...all, of: "themes", within: "sentence", formulae: true })).rows.length, 1);
});

test("npmi is null where both stand in every unit", async () => {
  const { rows } = await cooccurrence(corpusOf([{ lines: ["Trade and music."] }]), { ...all, of: "themes", within: "sentence" });
  assert.deepEqual(rows.map(({ pmi, npmi, g2 }) => [pmi, npmi, g2]), [[0, null, 0]]);
});

test("evidence marks both matches, in one sentence or in two", async () => {
  const corpus = corpusOf([{ lines: ["Music and trade.", "The border."] }]);
  const inOne = await cooccurrence(corpus, { ...all, of: "themes", within: "sentence" });
  const [one] = inOne.evidence(inOne.rows[0] as Cooccurrence, "n");
  assert.deepEqual([one?.key, one?.match, one?.text, one?.marks, one?.start, one?.end], ["music + trade", "Music + trade", "Music and trade.", [[0, 5], [10, 15]], 0, 5]);
  const inTwo = await cooccurrence(corpus, { ...all, of: "themes", within: "document" });
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
      const table = await cooccurrence(corpus, { ...all, of: "themes", within });
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

/** Enough documents for p, intervals and the least numbers. */
const many = (): { lines: string[] }[] =>
  Array.from({ length: 12 }, (_, i) => ({ lines: [`Trade and music number${i}. ${i % 2 === 0 ? "The border and trade." : "Nothing new."} Laos and Sichuan meet.`] }));

test("pairs are shown from five units in three documents, and a note counts the others", async () => {
  const { rows, notes } = await cooccurrence(corpusOf(many()), { of: "themes", within: "sentence" });
  assert.deepEqual(rows.map(brief), [
    ["music", "trade", 12, 12, 12, 18, 36],
    ["border", "trade", 6, 6, 6, 18, 36],
  ]);
  const fewer = await cooccurrence(corpusOf(many().slice(0, 9)), { of: "themes", within: "sentence", min: 6 });
  assert.deepEqual(fewer.rows.map(({ a, b }) => [a, b]), [["music", "trade"]]);
  assert.ok(fewer.notes.includes("Left out, in fewer than 6 units or 3 documents: 1 pair."));
  assert.ok(notes.some((note) => note.startsWith("p: 999 permutations of whole documents")));
});

test("p, its correction and stability are numbers from five documents on, and null below", async () => {
  const { rows } = await cooccurrence(corpusOf(many()), { of: "themes", within: "sentence" });
  for (const { p, p_adjusted, stability } of rows) {
    assert.ok(p !== null && p_adjusted !== null && p > 0 && p <= p_adjusted && p_adjusted <= 1);
    assert.ok(stability !== null && stability > 0.5 && stability <= 1);
  }
  const few = await cooccurrence(corpusOf(many().slice(0, 4)), { of: "themes", within: "sentence", ...all });
  assert.deepEqual(few.rows.map(({ p, p_adjusted, stability }) => [p, p_adjusted, stability]), [[null, null, null], [null, null, null]]);
});

test("the order of the documents and the names of the groups change no number, and the same seed gives the same bytes", async () => {
  const options = { of: "themes", within: "sentence", ...all } as const;
  const csv = (await cooccurrence(corpusOf(many()), options)).toCSV();
  assert.equal((await cooccurrence(corpusOf(many().reverse()), options)).toCSV(), csv);
  const named = async (name: string) => (await cooccurrence(corpusOf(many()), { ...options, by: () => name })).toCSV();
  assert.equal((await named("__proto__")).replaceAll("__proto__", "x-y"), await named("x-y"));
});

test("the counts of two halves of a corpus add up to the whole", async () => {
  const half = (documents: { lines: string[] }[]) => cooccurrence(corpusOf(documents), { of: "themes", within: "sentence", ...all });
  const [whole, first, second] = [await half(many()), await half(many().slice(0, 5)), await half(many().slice(5))];
  for (const row of whole.rows) {
    const parts = [first, second].map(({ rows }) => rows.find(({ a, b }) => a === row.a && b === row.b));
    for (const column of ["n", "n_docs", "n_a", "n_b", "n_units"] as const) assert.equal((parts[0]?.[column] ?? 0) + (parts[1]?.[column] ?? 0), row[column]);
  }
});

test("a window counts pairs of tokens so far apart, and its evidence is each of them", async () => {
  const corpus = corpusOf([{ lines: ["Trade helps music, and trade helps the border.", "Border."] }]);
  const near = await cooccurrence(corpus, { of: "themes", within: { window: 3 }, ...all });
  // Tokens: trade 0, music 2, trade 4, border 7; so music–trade twice, border–trade once.
  assert.deepEqual(near.rows.map(({ a, b, n, n_a, n_b, n_units, n_docs }) => [a, b, n, n_a, n_b, n_units, n_docs]), [
    ["music", "trade", 2, 2, 3, 6, 1],
    ["border", "trade", 1, 1, 3, 6, 1],
  ]);
  assert.deepEqual(near.evidence(near.rows[0] as Cooccurrence).map(({ match }) => match), ["music + Trade", "music + trade"]);
  const after = await cooccurrence(corpus, { of: "themes", within: { window: 3, ordered: true }, ...all });
  assert.deepEqual(after.rows.map(({ a, b, n }) => [a, b, n]), [["music", "trade", 1], ["trade", "border", 1], ["trade", "music", 1]]);
  const weighted = await cooccurrence(corpus, { of: "themes", within: { window: 3, count: "weighted" }, min: 0, minDocuments: 1 });
  assert.deepEqual(weighted.rows.map(({ a, b, n }) => [a, b, n]), [["music", "trade", 1], ["border", "trade", 1 / 3]].sort((x, y) => Number(y[2]) - Number(x[2])));
  assert.equal(weighted.columns.n.counts, undefined);
});

test("a window that is no number of tokens, or has other weights, is refused", async () => {
  const corpus = corpusOf([{ lines: ["Trade."] }]);
  await assert.rejects(cooccurrence(corpus, { of: "themes", within: { window: 0 } }), /a window of 0 tokens: give a whole number from 1/);
  await assert.rejects(cooccurrence(corpus, { of: "themes", within: { window: 2, count: "weighted", weights: [1] } }), /1 weights for a window of 2 tokens/);
});

test("windows are those of looking at every two words, on any corpus, with an entry of evidence for each", async () => {
  const words = ["trade", "border", "music", "Laos", "and", "here"];
  const keys = new Map([["trade", "trade"], ["border", "border"], ["music", "music"]]);
  const passage = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 });
  const window = fc.record({ window: fc.integer({ min: 1, max: 4 }), ordered: fc.boolean(), count: fc.constantFrom("frequency", "boolean", "weighted") });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(passage, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), window, async (documents, within) => {
      const corpus = corpusOf(documents.map((passages) => ({ lines: passages.map(toSentence) })));
      const table = await cooccurrence(corpus, { of: "themes", within, ...all, permutations: 0 });
      const expected = new Map<string, number>();
      for (const passages of documents) {
        const seen = new Map<string, number>();
        for (const tokens of passages) {
          tokens.forEach((x, i) => {
            tokens.forEach((y, j) => {
              const [a, b, distance] = [keys.get(x), keys.get(y), j - i];
              if (a === undefined || b === undefined || a === b || Math.abs(distance) > within.window || (within.ordered ? distance < 1 : a > b)) return;
              const weight = within.count === "weighted" ? 1 / Math.abs(distance) : 1;
              seen.set(`${a} ${b}`, within.count === "boolean" ? 1 : (seen.get(`${a} ${b}`) ?? 0) + weight);
            });
          });
        }
        for (const [pair, n] of seen) expected.set(pair, (expected.get(pair) ?? 0) + n);
      }
      const least = [...expected].filter(([, n]) => n >= 1 - 1e-12).length;
      assert.equal(table.rows.length, least);
      for (const row of table.rows) {
        assert.ok(Math.abs(row.n - (expected.get(`${row.a} ${row.b}`) ?? 0)) < 1e-9);
        if (within.count !== "weighted") assert.equal(table.evidence(row, "n").length, row.n);
        assert.equal(table.evidence(row, "n_docs").length, row.n_docs);
        for (const value of Object.values(row)) assert.ok(typeof value !== "number" || Number.isFinite(value));
      }
    }),
    { numRuns: 100 },
  );
});
