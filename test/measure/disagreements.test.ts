import assert from "node:assert/strict";
import { test } from "node:test";
import { disagreements, type Disagreement } from "../../src/measure/disagreements";
import { corpusOf } from "./corpus-of";

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
