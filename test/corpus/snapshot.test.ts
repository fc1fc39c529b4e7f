import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { readSnapshot, writeSnapshot } from "../../src/corpus/snapshot";
import { dataFolder } from "../../src/project";

const folder = mkdtempSync(join(tmpdir(), "policyscope-snapshot-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

test("a corpus comes back from its snapshot as it was, and a part of one too", async () => {
  const whole = await loadCorpus(join(dataFolder, "sample"));
  for (const [name, corpus] of Object.entries({ whole, part: whole.where({ language: "zh", from: "2021" }) })) {
    const file = join(folder, name);
    writeSnapshot(corpus, file);
    const again = readSnapshot(file, corpus.lexicon);
    assert.deepEqual({ ...again.documents.rows }, { ...corpus.documents.rows });
    assert.deepEqual(again.problems.rows, corpus.problems.rows);
    assert.deepEqual([again.name, again.hash, again.language], [corpus.name, corpus.hash, corpus.language]);
    for (const language of [null, "zh", "en", "vi"] as const) assert.deepEqual(again.counted(language), corpus.counted(language));
    assert.deepEqual(again.passages.rows, corpus.passages.rows);
  }
});

test("what is counted is of the very documents and passages that the corpus holds", async () => {
  const corpus = await loadCorpus(join(dataFolder, "sample"));
  const file = join(folder, "same");
  writeSnapshot(corpus, file);
  const again = readSnapshot(file, corpus.lexicon);
  const [rows, passages] = [new Set(again.contents.map(({ row }) => row)), new Set(again.contents.flatMap(({ source }) => source.passages))];
  const counted = again.counted();
  assert.ok(counted.length > 500);
  assert.ok(counted.every(({ document, passage }) => rows.has(document) && passages.has(passage)));
});
