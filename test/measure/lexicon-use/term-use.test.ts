import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { test } from "node:test";
import { readPlaces } from "../../../src/lexicon/check/places";
import { loadLexicon } from "../../../src/lexicon/lexicon";
import { termUse, type LexiconUse } from "../../../src/measure/lexicon-use/term-use";
import { useFindings } from "../../../src/measure/lexicon-use/use-findings";
import { lexiconFolder, type ThemeInFew } from "../../lexicon/check/lexicon-folder";
import { corpusOf, type Lines } from "../corpus-of";

async function used(themes: readonly ThemeInFew[], documents: readonly Lines[]): Promise<{ use: LexiconUse; findings: string[] }> {
  const folder = lexiconFolder(themes);
  try {
    const use = await termUse(corpusOf(documents, loadLexicon(folder)));
    return { use, findings: useFindings(use, readPlaces(folder)).map(({ kind, line, of, term, why }) => `${kind} ${line ?? "?"} ${of} ${term}: ${why}`) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a Chinese term that matches inside words is told with the words, the commonest first", async () => {
  // nodejieba cuts 运出口罩 as 运出 and 口罩, 出口商 as one word.
  const { use, findings } = await used([{ id: "trade", zh: ["出口"] }], [{ language: "zh-Hans", lines: ["出口增长。", "出口商很多。", "出口商不少。", "运出口罩。"] }]);
  assert.deepEqual(use.terms.map(({ n, n_inside, words }) => [n, n_inside, words]), [[4, 3, "出口商 2, 运出|口罩 1"]]);
  assert.deepEqual(findings, ["tokens 6 trade 出口: 3 of 4: 出口商 2, 运出|口罩 1"]);
});

test("a term of several words, and one beside marks and Latin letters, begins and ends with words", async () => {
  const { use } = await used([{ id: "trade", zh: ["推进合作", "RCEP"] }], [{ language: "zh-Hans", lines: ["要推进合作，推进RCEP合作。"] }]);
  assert.deepEqual(use.terms.map(({ n, n_inside }) => [n, n_inside]), [[1, 0], [1, 0]]);
});

test("a term that never stands is unused, and one that always stands in another match of its theme is hidden", async () => {
  const { findings } = await used([{ id: "trade", en: ["border trade", "trade", "tariff*"] }, { id: "border", en: ["border"] }], [{ lines: ["Border trade grows. More border trade."] }]);
  assert.deepEqual(findings, ["hidden 8 trade trade: 2 times", "unused 9 trade tariff*: en"]);
});

test("the terms of a language without text are left alone, and its tokens are 0", async () => {
  const { use } = await used([{ id: "trade", zh: ["贸易"], en: ["trade"], vi: ["thương mại"] }], [{ lines: ["Trade grows."] }]);
  assert.deepEqual([use.terms.map(({ side }) => side), use.tokens], [["en"], { zh: 0, en: 2, vi: 0 }]);
});

test("translations count in their own language", async () => {
  const { use } = await used([{ id: "trade", zh: ["贸易"], en: ["trade"] }], [{ language: "zh-Hans", lines: ["扩大贸易。", "en>More trade and trade."] }]);
  assert.deepEqual(use.terms.map(({ side, n }) => [side, n]), [["zh", 1], ["en", 2]]);
});
