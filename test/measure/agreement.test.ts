import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { agreement, type Agreement } from "../../src/measure/agreement";
import { corpusOf, toSentence } from "./corpus-of";

const brief = ({ theme, origin, n_units, both, only_1, only_2 }: Agreement): unknown[] => [theme, origin, n_units, both, only_1, only_2];
const CHINESE = new Map([["trade", "贸易"], ["border", "边境"], ["culture", "文化"], ["music", "音乐"]]);

test("each theme is kept, omitted or added in each passage with its translation", async () => {
  const corpus = corpusOf([
    { language: "zh-Hans", lines: ["扩大贸易。", "en>More trade.", "音乐很好。", "en>Fine weather.", "天气很好。", "en>Culture and trade."] },
    { language: "zh-Hans", lines: ["贸易。"] },
  ]);
  const { rows, notes } = await agreement(corpus, { between: ["zh", "en"] });
  assert.deepEqual(rows.map(brief), [
    ["culture", "machine", 3, 0, 0, 1],
    ["music", "machine", 3, 0, 1, 0],
    ["trade", "machine", 3, 1, 0, 1],
    ["border", "machine", 3, 0, 0, 0],
  ]);
  const trade = rows[2] as Agreement;
  assert.equal(trade.jaccard, 1 / 2);
  assert.equal(trade.positive_agreement, 2 / 3);
  // Observed 2 of 3; by chance 1/3 · 2/3 + 2/3 · 1/3 = 4/9.
  assert.ok(Math.abs((trade.kappa ?? 0) - (2 / 3 - 4 / 9) / (5 / 9)) < 1e-12);
  assert.deepEqual([rows[3]?.jaccard, rows[3]?.kappa, rows[3]?.interval], [null, null, "none: all units in one category"]);
  assert.ok(notes.includes("Over all themes, machine translation: positive agreement 0.40 in 3 units."));
});

test("the order of the languages only changes the sides", async () => {
  const corpus = corpusOf([{ language: "zh-Hans", lines: ["扩大贸易。", "en>Fine.", "好。", "en>Music."] }]);
  const sides = async (between: readonly ["zh", "en"] | readonly ["en", "zh"]) => (await agreement(corpus, { between })).rows.map(brief);
  assert.deepEqual((await sides(["zh", "en"])).slice(0, 2), [["music", "machine", 2, 0, 0, 1], ["trade", "machine", 2, 0, 1, 0]]);
  assert.deepEqual((await sides(["en", "zh"])).slice(0, 2), [["music", "machine", 2, 0, 1, 0], ["trade", "machine", 2, 0, 0, 1]]);
});

test("a row leads to both sides: the sentences that name the theme, all of the text where none does", async () => {
  const corpus = corpusOf([{ language: "zh-Hans", lines: ["好。扩大贸易。", "en>Well. More of it."] }]);
  const table = await agreement(corpus, { between: ["zh", "en"] });
  const [only] = table.evidence(table.rows[0] as Agreement, "only_1");
  assert.deepEqual([only?.text, only?.marks, only?.match, only?.start], ["扩大贸易。 ⇄ Well. More of it.", [[2, 4]], "贸易", 4]);
  const same = corpusOf([{ language: "zh-Hans", lines: ["扩大贸易。", "en>Fine. More trade."] }]);
  const kept = await agreement(same, { between: ["zh", "en"] });
  const [both] = kept.evidence(kept.rows.find(({ theme }) => theme === "trade") as Agreement, "both");
  assert.deepEqual([both?.text, both?.marks, both?.match], ["扩大贸易。 ⇄ More trade.", [[2, 4], [13, 18]], "贸易 + trade"]);
});

test("formulae are compared only where they are asked for, one language is refused, an aborted signal stops", async () => {
  const corpus = corpusOf([{ language: "zh-Hans", lines: ["高质量发展。", "en>High-quality development."] }]);
  assert.equal((await agreement(corpus, { between: ["zh", "en"] })).rows.some(({ theme }) => theme === "political_formula"), false);
  const { rows } = await agreement(corpus, { between: ["zh", "en"], formulae: true });
  assert.equal(rows.find(({ theme }) => theme === "political_formula")?.both, 1);
  await assert.rejects(agreement(corpus, { between: ["zh", "zh"] }), RangeError);
  await assert.rejects(agreement(corpus, { between: ["zh", "en"], signal: AbortSignal.abort(new Error("enough")) }), /enough/);
});

test("a corpus without translations has no rows", async () => {
  assert.deepEqual((await agreement(corpusOf([{ lines: ["Trade."] }]), { between: ["zh", "en"] })).rows, []);
});

test("counts are those of comparing both sides word by word, on any corpus", async () => {
  const words = fc.uniqueArray(fc.constantFrom(...CHINESE.keys()), { maxLength: 4 });
  const unit = fc.record({ zh: words, en: words });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(unit, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), async (documents) => {
      const corpus = corpusOf(documents.map((units) => ({
        language: "zh-Hans" as const,
        lines: units.flatMap(({ zh, en }) => [`好${zh.map((word) => `，${CHINESE.get(word) ?? ""}`).join("")}。`, `en>${toSentence(["here", ...en])}`]),
      })));
      const table = await agreement(corpus, { between: ["zh", "en"] });
      const units = documents.flat();
      assert.equal(table.rows.length, units.length === 0 ? 0 : CHINESE.size);
      for (const row of table.rows) {
        const expected = {
          both: units.filter(({ zh, en }) => zh.includes(row.theme) && en.includes(row.theme)).length,
          only_1: units.filter(({ zh, en }) => zh.includes(row.theme) && !en.includes(row.theme)).length,
          only_2: units.filter(({ zh, en }) => !zh.includes(row.theme) && en.includes(row.theme)).length,
        };
        assert.deepEqual([row.both, row.only_1, row.only_2, row.n_units], [expected.both, expected.only_1, expected.only_2, units.length]);
        for (const column of ["both", "only_1", "only_2"] as const) assert.equal(table.evidence(row, column).length, expected[column]);
      }
    }),
    { numRuns: 60 },
  );
});
