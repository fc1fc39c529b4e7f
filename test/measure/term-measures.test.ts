import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { Corpus } from "../../src/corpus/corpus";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { collocations } from "../../src/measure/collocations";
import { dispersion } from "../../src/measure/dispersion";
import { keyness } from "../../src/measure/keyness";
import { lexicalDiversity } from "../../src/measure/lexical-diversity";
import { termFrequencies } from "../../src/measure/term-frequencies";
import type { Table } from "../../src/table";
import { needsShared, shared } from "../needs";
import { corpusOf, type Lines } from "./corpus-of";

const language = "en";
const documents = Array.from({ length: 9 }, (_, i): Lines => ({ lines: [["free trade", "the sea", "port", "free port"].slice(i % 3).join(" and ")], publisher: i % 2 === 0 ? "a-b" : "c" }));

test("a corpus split in two has the same counts, added", async () => {
  const counts = async (of: readonly Lines[]): Promise<Map<string, number>> => {
    const corpus = corpusOf(of);
    const tables = [await termFrequencies(corpus, { language, size: 2 }), await collocations(corpus, { language, min: 1 }), await dispersion(corpus, { language, terms: ["port", "the sea"] })];
    return new Map(tables.flatMap(({ name, rows }) => rows.flatMap(({ term, n, n_docs }) => [[`${name} ${term} n`, n] as const, [`${name} ${term} n_docs`, n_docs] as const])));
  };
  const [all, first, second] = [await counts(documents), await counts(documents.slice(0, 4)), await counts(documents.slice(4))];
  assert.ok(all.size > 10);
  for (const [key, n] of all) assert.equal((first.get(key) ?? 0) + (second.get(key) ?? 0), n, key);
});

test("groups renamed have the same numbers", async () => {
  const renamed = corpusOf(documents.map((one) => ({ ...one, publisher: one.publisher === "c" ? "__proto__" : "z-z" })));
  const corpus = corpusOf(documents);
  const keys = async (of: Corpus, publisher: string): Promise<unknown> => (await keyness(of, { language, target: { publisher }, minDocs: 1 })).rows;
  assert.deepEqual(await keys(corpus, "c"), await keys(renamed, "__proto__"));
  const varied = async (of: Corpus, group: string): Promise<unknown> => ({ ...(await lexicalDiversity(of, { language, by: "publisher", window: 3 })).rows.find((row) => row.group === group), group: "", group_label: "" });
  assert.deepEqual(await varied(corpus, "a-b"), await varied(renamed, "z-z"));
});

test("on real documents every count has as many entries, each on the characters that match, and every number is one", { skip: needsShared }, async () => {
  const corpus = await loadCorpus(join(shared, "corpus/seeds"));
  let cells = 0;
  for (const asked of ["zh", "en"] as const) {
    const half = new Set([...new Set(corpus.counted(asked).map(({ document }) => document))].filter((_, i) => i % 2 === 0));
    const words = await termFrequencies(corpus, { language: asked, size: 2, by: "publisher", top: 10 });
    const terms = words.rows.map(({ term }) => term.split(" ")[0] ?? "");
    const tables = [
      words,
      await keyness(corpus, { language: asked, target: (document) => half.has(document), minDocs: 1, top: 20 }),
      await collocations(corpus, { language: asked, size: 3, min: 1, top: 20 }),
      await dispersion(corpus, { language: asked, terms, parts: 7 }),
      await lexicalDiversity(corpus, { language: asked, by: "issuer_region" }),
    ] as unknown as Table<Record<string, unknown>>[];
    for (const table of tables) {
      assert.ok(table.rows.length > 0, table.name);
      assert.deepEqual(table.frame.shape, [table.rows.length, table.header.length]);
      for (const row of table.rows) {
        for (const value of Object.values(row)) assert.ok(typeof value !== "number" || Number.isFinite(value));
        for (const column of table.header.filter((name) => table.columns[name]?.counts !== undefined)) {
          const evidence = table.evidence(row, column);
          assert.equal(evidence.length, row[column], `${table.name} ${column} ${JSON.stringify(row)}`);
          for (const { text, marks: [mark], match } of evidence) assert.equal(text.slice(...(mark ?? [])), match);
          cells++;
        }
      }
    }
  }
  assert.ok(cells > 300, `${cells}`);
});
