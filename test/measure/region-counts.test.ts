import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { regionCounts } from "../../src/measure/region-counts";
import { corpusOf, toSentence } from "./corpus-of";

test("mentions, sentences and documents of each region are counted", async () => {
  const corpus = corpusOf([{ lines: ["Laos and Sichuan. They met in Laos, yes, in Laos."] }, { lines: ["Vietnam.", "Laos."] }]);
  const { rows } = await regionCounts(corpus);
  assert.deepEqual(rows[0], {
    group: "all",
    group_label: "all documents",
    region: "LA",
    region_name: "Laos 老挝",
    level: "country",
    n: 4,
    n_sentences: 3,
    n_docs: 2,
    share_docs: 1,
    share_sentences: 3 / 4,
    of_docs: 2,
    of_sentences: 4,
  });
  assert.deepEqual(rows.slice(1).map(({ region, n, n_docs }) => [region, n, n_docs]), [["510000", 1, 1], ["VN", 1, 1]]);
});

test("a level leaves out the regions of others", async () => {
  const { rows } = await regionCounts(corpusOf([{ lines: ["Laos, Sichuan and Chengdu."] }]), { level: "province" });
  assert.deepEqual(rows.map(({ region, n }) => [region, n]), [["510000", 1]]);
});

test("only the kinds that are asked for count, and the notes say which", async () => {
  const corpus = corpusOf([{ lines: ["Laos."] }]);
  const { rows, notes } = await regionCounts(corpus, { kinds: ["brand", "self"] });
  assert.deepEqual(rows, []);
  assert.deepEqual(notes.slice(1), ["Mentions that count: brand.", "Mentions of other kinds, left out: place 1."]);
  assert.ok((await regionCounts(corpus)).notes.includes("Mentions that count: place, institution, zone."));
});

test("counts and shares are those of looking for each name in every sentence, on any corpus", async () => {
  const codes: Readonly<Record<string, string>> = { Laos: "LA", Sichuan: "510000", ASEAN: "X-ASEAN" };
  const sentence = fc.array(fc.constantFrom<string>("Laos", "Sichuan", "ASEAN", "here"), { minLength: 1, maxLength: 4 });
  const document = fc.record({ publisher: fc.constantFrom("a", "b-c"), sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 6 }), async (documents) => {
      const table = await regionCounts(corpusOf(documents.map(({ publisher, sentences }) => ({ publisher, lines: [sentences.map(toSentence).join(" ")] }))), { by: "publisher" });
      const expected = ["a", "b-c"].flatMap((group) => {
        const mine = documents.filter(({ publisher }) => publisher === group);
        const all = mine.flatMap(({ sentences }) => sentences);
        return Object.entries(codes).flatMap(([name, code]) => {
          const n = all.flat().filter((word) => word === name).length;
          const [n_sentences, n_docs] = [all.filter((words) => words.includes(name)).length, mine.filter(({ sentences }) => sentences.flat().includes(name)).length];
          return n === 0 ? [] : [[group, code, n, n_sentences, n_docs, n_docs / mine.length, n_sentences / all.length]];
        });
      });
      const found = table.rows.map(({ group, region, n, n_sentences, n_docs, share_docs, share_sentences }) => [group, region, n, n_sentences, n_docs, share_docs, share_sentences]);
      assert.deepEqual(found.map(String).sort(), expected.map(String).sort());
    }),
    { numRuns: 60 },
  );
});
