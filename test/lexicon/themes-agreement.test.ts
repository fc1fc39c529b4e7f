import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { test } from "node:test";
import { Corpus } from "../../src/corpus/corpus";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { agreement } from "../../src/measure/agreement";
import type { SourceDocument } from "../../src/read/document";
import { needsShared, shared } from "../needs";
import { CORPORA } from "./themes-sentences";

// All documents with a translation, in the order of a hash of corpus and file; the terms of both languages were tuned
// on the first half, and the second scores. They are few, and news of few themes.

test("Chinese and English terms agree on the bilingual documents that they were not tuned on: positive agreement at least 0.8", { skip: needsShared }, async (t) => {
  const bilingual: { hash: string; source: SourceDocument }[] = [];
  let lexicon: Corpus["lexicon"] | undefined;
  for (const name of CORPORA) {
    const corpus = await loadCorpus(join(shared, "corpus", name));
    lexicon ??= corpus.lexicon;
    for (const { source } of corpus.contents) {
      if (source.passages.some(({ translation_of, role }) => translation_of !== null && (role === "title" || role === "body"))) bilingual.push({ hash: hash(`${name}/${source.file}`), source });
    }
  }
  assert.ok(lexicon !== undefined);
  const documents = bilingual.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(Math.ceil(bilingual.length / 2)).map(({ source }) => source);
  const { rows } = await agreement(Corpus.of({ name: "scoring half", documents, lexicon }), { between: ["zh", "en"] });
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const [both, only_1, only_2] = [sum((row) => row.both), sum((row) => row.only_1), sum((row) => row.only_2)];
  const positive = (2 * both) / (2 * both + only_1 + only_2);
  const units = new Map(rows.map(({ origin, n_units }) => [origin, n_units]));
  t.diagnostic(`${documents.length} documents, ${[...units].map(([origin, n]) => `${n} units (${origin} translation)`).join(", ")}: both ${both}, Chinese alone ${only_1}, English alone ${only_2}; positive agreement ${positive.toFixed(3)}`);
  assert.ok(both > 0 && positive >= 0.8, `positive agreement ${positive.toFixed(3)}`);
});

function hash(name: string): string {
  return createHash("sha256").update(`0\0${name}`).digest("hex");
}
