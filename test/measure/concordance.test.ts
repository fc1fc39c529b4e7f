import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { concordance } from "../../src/measure/concordance";
import { MendableError } from "../../src/problem";
import { corpusOf, toSentence } from "./corpus-of";

test("a line holds the match with the text around it and its place", async () => {
  const corpus = corpusOf([{ title: "Ports", lines: ["First. The trade\nof ports grew."], date: "2024-01", publisher: "somebody" }]);
  const { rows } = await concordance(corpus, { term: "Ports" });
  assert.deepEqual(rows, [
    { document: "d0", passage: 0, sentence: 0, start: 0, end: 5, left: "", match: "Ports", right: "", key: "Ports", beside: null, file: "0.txt", date: "2024-01", issuer_region: null, title: "Ports", position: 0 },
    { document: "d0", passage: 1, sentence: 1, start: 20, end: 25, left: "First. The trade of ", match: "ports", right: " grew.", key: "Ports", beside: null, file: "0.txt", date: "2024-01", issuer_region: null, title: "Ports", position: 25 / 36 },
  ]);
});

test("a line has its sentence as evidence, the match marked, also where lines are left out or sorted", async () => {
  const lines = await concordance(corpusOf([{ lines: ["First. The trade of ports grew.", "Ports trade."] }]), { term: "trade", sort: "right" });
  const [kept] = lines.filter((line) => line.right !== ".").rows;
  assert.ok(kept !== undefined);
  assert.deepEqual(lines.evidence(kept).map(({ text, marks, match, sentence }) => ({ text, marks, match, sentence })), [{ text: "The trade of ports grew.", marks: [[4, 9]], match: "trade", sentence: 1 }]);
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
  await assert.rejects(concordance(corpus, { theme: "treade" }), (error) => error instanceof MendableError && /there is no theme treade\n.*Did you mean trade\?/.test(error.message));
  await assert.rejects(concordance(corpus, { region: "XX-99" }), /there is no region XX-99/);
  await assert.rejects(concordance(corpus, { region: "Yunan" }), /there is no region Yunan\n.*Did you mean 530000 \(Yunnan 云南\)\?/);
  await assert.rejects(concordance(corpus, { term: "x", beside: { theme: "musik" } }), /Did you mean music\?/);
  await assert.rejects(concordance(corpus, { term: "x", sort: "rigth" as never }), /there is no side rigth\n.*Did you mean right\?/);
});

test("a term without a letter or digit is found nowhere", async () => {
  assert.deepEqual((await concordance(corpusOf([{ lines: ["Yes, no."] }]), { term: " , " })).rows, []);
});

test("lines are sorted by the words on one side, from the match outward", async () => {
  const corpus = corpusOf([{ lines: ["More border trade grows.", "Free trade begins.", "A free trade again.", "Trade falls."] }]);
  const lines = async (sort?: "left" | "right") => (await concordance(corpus, { term: "trade", sort })).rows.map(({ left, match, right }) => `${left}${match}${right}`);
  assert.deepEqual(await lines(), ["More border trade grows.", "Free trade begins.", "A free trade again.", "Trade falls."]);
  assert.deepEqual(await lines("left"), ["Trade falls.", "More border trade grows.", "Free trade begins.", "A free trade again."]);
  assert.deepEqual(await lines("right"), ["A free trade again.", "Free trade begins.", "Trade falls.", "More border trade grows."]);
});

test("a pair that stands in one sentence has a line for each place of the first, with the nearest of the second", async () => {
  const corpus = corpusOf([{ lines: ["Trade with Laos and the border trade. Laos alone. Border trade at the border."] }]);
  const lines = async (options: Parameters<typeof concordance>[1]) => (await concordance(corpus, options)).rows.map(({ sentence, start, match, beside }) => [sentence, start, match, beside]);
  assert.deepEqual(await lines({ region: "LA", beside: { theme: "trade" } }), [[0, 11, "Laos", "Trade"]]);
  assert.deepEqual(await lines({ theme: "trade", beside: { region: "LA" } }), [[0, 0, "Trade", "Laos"], [0, 24, "border trade", "Laos"]]);
  // Overlapping matches are no pair.
  assert.deepEqual(await lines({ theme: "border", beside: { theme: "trade" } }), [[0, 24, "border", "Trade"], [2, 70, "border", "Border trade"]]);
  assert.deepEqual(await lines({ term: "laos", beside: { term: "alone" } }), [[1, 38, "Laos", "alone"]]);
});

test("places are those of walking through the words, on any corpus", async () => {
  const words = ["trade", "music", "laos", "here"];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 }), fc.constantFrom("left", "right"), async (documents, sort) => {
      const corpus = corpusOf(documents.map((sentences) => ({ lines: [sentences.map(toSentence).join(" ")] })));
      const { rows } = await concordance(corpus, { term: "trade", beside: { term: "music" }, sort });
      const flat = documents.map((sentences) => sentences.flat());
      const expected = documents.flatMap((sentences, d) =>
        sentences.flatMap((sentence, s) => {
          const before = sentences.slice(0, s).flat().length;
          return sentence.flatMap((word, i) => (word === "trade" && sentence.includes("music") ? [{ d, s, all: flat[d] ?? [], at: before + i }] : []));
        }),
      );
      const side = ({ all, at }: (typeof expected)[number]): string => (sort === "left" ? all.slice(Math.max(0, at - 10), at).reverse() : all.slice(at + 1, at + 11)).join("\u0001");
      const inOrder = expected.map((place, i) => ({ place, i })).sort((a, b) => (side(a.place) < side(b.place) ? -1 : side(a.place) > side(b.place) ? 1 : a.i - b.i));
      assert.deepEqual(rows.map(({ document, sentence, match }) => [document, sentence, match.toLowerCase()]), inOrder.map(({ place: { d, s } }) => [`d${d}`, s, "trade"]));
      for (const { beside } of rows) assert.equal(beside?.toLowerCase(), "music");
    }),
    { numRuns: 80 },
  );
});
