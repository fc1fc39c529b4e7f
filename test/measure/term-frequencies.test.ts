import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { termFrequencies, type TermFrequenciesOptions } from "../../src/measure/term-frequencies";
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
  assert.equal(port?.interval, "t over documents (log scale, jackknife; covers 94 to 99 % with so few)");
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

const termsOf = async (lines: readonly string[], options: Partial<TermFrequenciesOptions>, language: "en" | "zh-Hans" | "vi" = "en"): Promise<unknown[]> =>
  (await termFrequencies(corpusOf([{ lines, language }]), { language: language === "zh-Hans" ? "zh" : language, ...options })).rows.map(({ term, n }) => [term, n]);

test("runs of words begin and end with a term, and no mark stands within them", async () => {
  assert.deepEqual(await termsOf(["Belt and road, road and port. Free trade port"], { size: 2 }), [["free trade", 1], ["trade port", 1]]);
  assert.deepEqual(await termsOf(["Belt and road, road and port. Free trade port"], { size: 3 }), [["belt and road", 1], ["free trade port", 1], ["road and port", 1]]);
  assert.deepEqual(await termsOf(["port port port"], { size: 2 }), [["port port", 2]]);
  assert.deepEqual(await termsOf(["推动边境贸易，贸易发展。"], { size: 2 }, "zh-Hans"), [["推动 边境贸易", 1], ["贸易 发展", 1]]);
});

test("a Vietnamese word of two syllables stays one word in a run", async () => {
  assert.deepEqual(await termsOf(["Thương mại quốc tế"], { size: 2 }, "vi"), [["thương_mại quốc_tế", 1]]);
});

test("stop words can be a list of one's own, and an empty list leaves out none", async () => {
  assert.deepEqual(await termsOf(["The port and the 5 ports"], { stopWords: ["Port", "and"] }), [["the", 2], ["ports", 1]]);
  assert.deepEqual(await termsOf(["The port"], { stopWords: [] }), [["port", 1], ["the", 1]]);
});

test("part of the vocabulary is a list, stop words among it, or a pattern, whatever its flags", async () => {
  assert.deepEqual(await termsOf(["The port and the ports"], { terms: ["The", "PORT", "absent"] }), [["the", 2], ["port", 1]]);
  assert.deepEqual(await termsOf(["The port and the ports, this port"], { terms: /^port|^th/gy }), [["port", 2], ["ports", 1]]);
  assert.deepEqual(await termsOf(["free trade and fair trade"], { terms: ["fair trade"], size: 2 }), [["fair trade", 1]]);
});

test("terms in few of a group's documents can be left out", async () => {
  const corpus = corpusOf([{ lines: ["port port sea"] }, { lines: ["sea"] }]);
  assert.deepEqual((await termFrequencies(corpus, { language: "en", minDocs: 2 })).rows.map(({ term }) => term), ["sea"]);
});

test("the notes say what a term is, and what is left out", async () => {
  const notes = async (options: Partial<TermFrequenciesOptions>): Promise<readonly string[]> => (await termFrequencies(corpusOf([]), { language: "en", ...options })).notes;
  assert.ok((await notes({})).includes("Left out of the list, but not of the rate's denominator: stop words, single Chinese characters and bare numbers."));
  assert.ok((await notes({ size: 2, stopWords: ["a"] })).includes("No run begins or ends with these, which stay in the rate's denominator: 1 stop word of your own list, single Chinese characters and bare numbers."));
  assert.ok((await notes({ terms: ["a", "b"] })).includes("Counted: 2 terms of a list."));
  assert.ok((await notes({ terms: /^a/u })).includes("Counted: terms that match /^a/u."));
});

test("counts are those of reading word by word, on any corpus, for words and for pairs of them", async () => {
  const document = fc.record({ words: fc.array(fc.constantFrom("port", "sea", "the", "border"), { minLength: 1, maxLength: 8 }), publisher: fc.constantFrom("a-b", "a", "__proto__") });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 6 }), fc.constantFrom(1 as const, 2 as const), async (documents, size) => {
      // Every second word is parted from the next by a comma.
      const corpus = corpusOf(documents.map(({ words, publisher }) => ({ publisher, lines: [words.map((word, i) => word + (i % 2 === 1 ? "," : "")).join(" ")] })));
      const table = await termFrequencies(corpus, { language: "en", by: "publisher", size });
      const units = (words: readonly string[]): string[] => {
        if (size === 1) return words.filter((word) => word !== "the");
        return words.flatMap((word, i) => (i % 2 === 0 && i + 1 < words.length && word !== "the" && words[i + 1] !== "the" ? [`${word} ${words[i + 1] ?? ""}`] : []));
      };
      for (const row of table.rows) {
        const mine = documents.filter(({ publisher }) => publisher === row.group).map(({ words }) => words);
        const has = (words: readonly string[]): boolean => units(words).includes(row.term);
        assert.equal(row.n, mine.flatMap(units).filter((unit) => unit === row.term).length);
        assert.equal(row.n_docs, mine.filter(has).length);
        assert.equal(row.per_10k, (10_000 * row.n) / mine.flat().length);
        assert.equal(row.tf_idf, row.n * Math.log10(documents.length / documents.filter(({ words }) => has(words)).length));
        assert.equal(row.rank, 1 + table.rows.filter(({ group, n }) => group === row.group && n > row.n).length);
        for (const column of ["n", "n_docs"] as const) assert.equal(table.evidence(row, column).length, row[column]);
      }
      assert.equal(table.rows.length, new Set(documents.flatMap(({ words, publisher }) => units(words).map((unit) => `${publisher} ${unit}`))).size);
    }),
    { numRuns: 60, seed: 1 },
  );
});
