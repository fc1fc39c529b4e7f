import assert from "node:assert/strict";
import { test } from "node:test";
import { regionCounts } from "../../src/measure/region-counts";
import { corpusOf } from "./corpus-of";

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
