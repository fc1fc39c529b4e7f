import assert from "node:assert/strict";
import { test } from "node:test";
import { concordance } from "../../src/measure/concordance";
import { MendableError } from "../../src/problem";
import { corpusOf } from "./corpus-of";

test("a line holds the match with the text around it and its place", async () => {
  const corpus = corpusOf([{ title: "Ports", lines: ["First. The trade\nof ports grew."], date: "2024-01", publisher: "somebody" }]);
  const { rows } = await concordance(corpus, { term: "Ports" });
  assert.deepEqual(rows, [
    { document: "d0", passage: 0, sentence: 0, start: 0, end: 5, left: "", match: "Ports", right: "", key: "Ports", file: "0.txt", date: "2024-01", issuer_region: null, title: "Ports", position: 0 },
    { document: "d0", passage: 1, sentence: 1, start: 20, end: 25, left: "First. The trade of ", match: "ports", right: " grew.", key: "Ports", file: "0.txt", date: "2024-01", issuer_region: null, title: "Ports", position: 25 / 36 },
  ]);
});

test("a phrase is found across tokens, and not within longer words", async () => {
  const corpus = corpusOf([{ lines: ["Opening up and opening  upwards, opening\nup."] }]);
  const { rows } = await concordance(corpus, { term: "opening up" });
  assert.deepEqual(rows.map(({ match }) => match), ["Opening up", "opening\nup"]);
});

test("a Chinese phrase is found in both scripts, as it stands in the text", async () => {
  const corpus = corpusOf([{ lines: ["扩大边境贸易。"], language: "zh-Hans" }, { lines: ["擴大邊境貿易。"], language: "zh-Hant" }]);
  const { rows } = await concordance(corpus, { term: "边境贸易", language: "zh" });
  assert.deepEqual(rows.map(({ left, match, right }) => [left, match, right]), [["扩大", "边境贸易", "。"], ["擴大", "邊境貿易", "。"]]);
});

test("a theme, a group of themes and a region have their places too", async () => {
  const corpus = corpusOf([{ lines: ["Border trade with Laos."] }]);
  const matches = async (asked: { theme: string } | { region: string }) => (await concordance(corpus, asked)).rows.map(({ match, key }) => [match, key]);
  assert.deepEqual(await matches({ theme: "border" }), [["Border", "border"]]);
  assert.deepEqual(await matches({ theme: "economy" }), [["Border trade", "economy"]]);
  assert.deepEqual(await matches({ region: "LA" }), [["Laos", "LA"]]);
});

test("a theme or a region that the lexicon does not have is named, with the mend", async () => {
  const corpus = corpusOf([{ lines: ["Trade."] }]);
  await assert.rejects(concordance(corpus, { theme: "treade" }), (error) => error instanceof MendableError && /there is no theme treade/.test(error.message));
  await assert.rejects(concordance(corpus, { region: "XX" }), /there is no region XX/);
});

test("a term without a letter or digit is found nowhere", async () => {
  assert.deepEqual((await concordance(corpusOf([{ lines: ["Yes, no."] }]), { term: " , " })).rows, []);
});
