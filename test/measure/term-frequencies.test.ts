import assert from "node:assert/strict";
import { test } from "node:test";
import { termFrequencies } from "../../src/measure/term-frequencies";
import { corpusOf } from "./corpus-of";

test("words are counted without stop words, single Chinese characters and bare numbers, which stay in the rate", async () => {
  const corpus = corpusOf([{ lines: ["The port and the port of 2024."] }, { lines: ["A harbour."] }]);
  const { rows } = await termFrequencies(corpus, { language: "en" });
  const few = { low: null, high: null, interval: "none: fewer than 5 documents" };
  assert.deepEqual(rows, [
    { group: "all", group_label: "all documents", term: "port", n: 2, n_docs: 1, per_10k: (10_000 * 2) / 9, ...few, tf_idf: 2 * Math.log10(2), rank: 1 },
    { group: "all", group_label: "all documents", term: "harbour", n: 1, n_docs: 1, per_10k: 10_000 / 9, ...few, tf_idf: Math.log10(2), rank: 2 },
  ]);
});

test("Chinese words count in simplified form, whatever the script", async () => {
  const corpus = corpusOf([{ lines: ["貿易與貿易。"], language: "zh-Hant" }, { lines: ["贸易的人"], language: "zh-Hans" }]);
  const { rows } = await termFrequencies(corpus, { language: "zh" });
  assert.deepEqual(rows.map(({ term, n, n_docs, tf_idf }) => [term, n, n_docs, tf_idf]), [["贸易", 3, 2, 0]]);
});

test("equals share a rank and stand in the order of their characters; top and min cut the list and say so", async () => {
  const corpus = corpusOf([{ lines: ["zebra apple zebra apple mango kiwi kiwi kiwi"] }]);
  const all = await termFrequencies(corpus, { language: "en", min: 2 });
  assert.deepEqual(all.rows.map(({ term, rank }) => [term, rank]), [["kiwi", 1], ["apple", 2], ["zebra", 2]]);
  const top = await termFrequencies(corpus, { language: "en", top: 2 });
  assert.deepEqual(top.rows.map(({ term }) => term), ["kiwi", "apple"]);
  assert.ok(top.notes.includes("Each group's 2 most frequent; 2 rows more are left out."));
});

test("constructor and __proto__ are words like others, in a group like others", async () => {
  const corpus = corpusOf([{ lines: ["constructor constructor valueof"], publisher: "constructor" }]);
  const table = await termFrequencies(corpus, { language: "en", by: "publisher" });
  assert.deepEqual(table.rows.map(({ group, term, n }) => [group, term, n]), [["constructor", "constructor", 2], ["constructor", "valueof", 1]]);
});

test("evidence is one entry a match, or one a document with every match of its first sentence marked", async () => {
  const table = await termFrequencies(corpusOf([{ lines: ["No.", "The port is a port. A port."] }]), { language: "en" });
  const [row] = table.rows;
  assert.ok(row?.term === "port");
  assert.deepEqual(table.evidence(row, "n").map(({ passage, sentence, marks, start, end }) => [passage, sentence, marks, start, end]), [
    [1, 0, [[4, 8]], 8, 12],
    [1, 0, [[14, 18]], 18, 22],
    [1, 1, [[2, 6]], 26, 30],
  ]);
  assert.deepEqual(table.evidence(row, "n_docs").map(({ text, marks }) => [text, marks]), [["The port is a port.", [[4, 8], [14, 18]]]]);
});

test("twenty documents have intervals over documents, the same every time", async () => {
  const corpus = corpusOf(Array.from({ length: 20 }, (_, i) => ({ lines: [i % 3 === 0 ? "The port of the town." : "The town."] })));
  const [first, second] = [await termFrequencies(corpus, { language: "en" }), await termFrequencies(corpus, { language: "en" })];
  assert.deepEqual(first.rows, second.rows);
  const port = first.rows.find(({ term }) => term === "port");
  assert.equal(port?.interval, "bootstrap over documents (BCa, 2000 resamples)");
  assert.ok(port.low !== null && port.high !== null && port.per_10k !== null && port.low < port.per_10k && port.per_10k < port.high);
});

test("a frame can be made of the rows", async () => {
  const { frame } = await termFrequencies(corpusOf([{ lines: ["port"] }]), { language: "en" });
  assert.deepEqual(frame.shape, [1, 11]);
});

test("an empty corpus, and a language that no document has, give no rows", async () => {
  assert.deepEqual((await termFrequencies(corpusOf([]), { language: "en" })).rows, []);
  assert.deepEqual((await termFrequencies(corpusOf([{ lines: ["port"] }]), { language: "vi" })).rows, []);
});
