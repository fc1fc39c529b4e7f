import assert from "node:assert/strict";
import { test } from "node:test";
import { Corpus } from "../../src/corpus/corpus";
import { sensitivity } from "../../src/measure/sensitivity";
import { themeCounts } from "../../src/measure/theme-counts";
import { corpusOf } from "../measure/corpus-of";

const count = async (corpus: Corpus, theme: string) => (await themeCounts(corpus)).rows.find((row) => row.theme === theme);

test("a corpus counted with reprints counts them, and says so", async () => {
  const text = "Trade between the two provinces grows from year to year, and the ports along the river are building new berths for it.";
  const corpus = corpusOf([{ lines: [text] }, { lines: [text] }]);
  const marked = Corpus.of({ name: "invented", lexicon: corpus.lexicon, documents: corpus.contents.map(({ source }) => ({ ...source, doc_number: null })) });
  assert.equal((await count(marked, "trade"))?.n_docs, 1);
  const all = marked.counting({ reprints: true });
  assert.equal((await count(all, "trade"))?.n_docs, 2);
  assert.ok((await themeCounts(all)).notes.includes("Reprints are counted too."));
});

test("boilerplate counts where it is asked for", async () => {
  const corpus = corpusOf([{ lines: ["Music.", "Trade."] }]);
  const documents = corpus.contents.map(({ source }) => ({ ...source, passages: source.passages.map((passage, i) => ({ ...passage, role: i === 1 ? ("boilerplate" as const) : passage.role })) }));
  const marked = Corpus.of({ name: "invented", lexicon: corpus.lexicon, documents });
  assert.deepEqual([(await count(marked, "trade"))?.n, (await count(marked.counting({ boilerplate: true }), "trade"))?.n], [0, 1]);
});

test("a term that is left out leaves its text to the others of its theme", async () => {
  const corpus = corpusOf([{ lines: ["Border trade. Trade."] }]);
  assert.equal((await count(corpus.counting({ withoutTerms: ["border trade"] }), "trade"))?.n, 2);
  assert.equal((await count(corpus.counting({ withoutTerms: ["trade"] }), "trade"))?.n, 1);
  assert.equal((await count(corpus, "trade"))?.n, 2);
});

test("by character, each Chinese character is a token, and Latin words stay whole", () => {
  const corpus = corpusOf([{ language: "zh-Hans", lines: ["扩大RCEP贸易。"] }]).counting({ segmentation: "characters" });
  const { terms, starts, ends } = corpus.counted()[0]?.tokens ?? { terms: [], starts: [], ends: [] };
  assert.deepEqual(terms, ["扩", "大", "rcep", "贸", "易"]);
  assert.deepEqual([[...starts], [...ends]], [[0, 1, 2, 6, 7], [1, 2, 6, 7, 8]]);
});

test("sensitivity compares corpora", async () => {
  const corpus = corpusOf([{ lines: ["Trade. Trade. Music."] }]);
  const { rows } = await sensitivity((variant: Corpus) => themeCounts(variant), corpus, { "without trade": corpus.counting({ withoutTerms: ["trade"] }) }, { keys: ["theme"], rank: "n" });
  assert.deepEqual(rows.find(({ key }) => key === "music"), { variant: "without trade", key: "music", value_base: 1, value: 1, change: 0, rank_base: 2, rank: 1, rank_change: 1 });
});
