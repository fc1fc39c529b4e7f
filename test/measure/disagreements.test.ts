import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { disagreements, type Disagreement } from "../../src/measure/disagreements";
import { corpusOf, toSentence } from "./corpus-of";

test("passages that disagree stand side by side, the theme with the most disagreements first", async () => {
  const corpus = corpusOf([
    { language: "zh-Hans", lines: ["音乐。", "en>Nice."] },
    { language: "zh-Hans", lines: ["好。扩大贸易。", "en>Well. More of it.", "天气。", "en>Weather. And trade.", "贸易。", "en>Trade."] },
  ]);
  const table = await disagreements(corpus, { between: ["zh", "en"] });
  const brief = ({ theme, n, side, match, text_1, text_2, file }: Disagreement): unknown[] => [theme, n, side, match, text_1, text_2, file];
  assert.deepEqual(table.rows.map(brief), [
    ["trade", 2, 1, "贸易", "扩大贸易。", "Well. More of it.", "1.txt"],
    ["trade", 2, 2, "trade", "天气。", "And trade.", "1.txt"],
    ["music", 1, 1, "音乐", "音乐。", "Nice.", "0.txt"],
  ]);
  const [evidence] = table.evidence(table.rows[1] as Disagreement);
  assert.deepEqual([evidence?.text, evidence?.match, evidence?.file], ["天气。 ⇄ And trade.", "trade", "1.txt"]);
});

test("one language is refused, an aborted signal stops", async () => {
  await assert.rejects(disagreements(corpusOf([]), { between: ["en", "en"] }), RangeError);
  await assert.rejects(disagreements(corpusOf([]), { between: ["zh", "en"], signal: AbortSignal.abort(new Error("enough")) }), /enough/);
});

test("rows are the passages that differ, found by comparing both sides word by word, on any corpus, with all of them as evidence", async () => {
  const chinese = new Map([["trade", "贸易"], ["border", "边境"], ["culture", "文化"], ["music", "音乐"]]);
  const words = fc.uniqueArray(fc.constantFrom(...chinese.keys()), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.record({ zh: words, en: words }), { minLength: 1, maxLength: 3 }), { maxLength: 4 }), async (documents) => {
      const corpus = corpusOf(documents.map((units) => ({
        language: "zh-Hans" as const,
        lines: units.flatMap(({ zh, en }) => [`好${zh.map((word) => `，${chinese.get(word) ?? ""}`).join("")}。`, `en>${toSentence(["here", ...en])}`]),
      })));
      const table = await disagreements(corpus, { between: ["zh", "en"] });
      const expected = documents.flatMap((units, document) =>
        units.flatMap(({ zh, en }) => [...chinese].filter(([theme]) => zh.includes(theme) !== en.includes(theme)).map(([theme, name]) => (zh.includes(theme) ? [theme, 1, name, `${document}.txt`] : [theme, 2, theme, `${document}.txt`]))),
      );
      const sorted = (rows: readonly unknown[][]): string[] => rows.map((row) => row.join(" ").toLowerCase()).sort();
      assert.deepEqual(sorted(table.rows.map(({ theme, side, match, file }) => [theme, side, match, file])), sorted(expected));
      for (const [i, row] of table.rows.entries()) {
        assert.equal(row.n, expected.filter(([theme]) => theme === row.theme).length);
        assert.ok(i === 0 || row.n <= (table.rows[i - 1]?.n ?? 0));
        assert.equal(table.evidence(row).length, row.n);
      }
    }),
    { numRuns: 60 },
  );
});
