import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { DocumentRow } from "../../src/corpus/document-row";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { projectRoot } from "../../src/project";

/** What the sample's author meant each document to be: written before the kit could read it. */
interface Expected {
  readonly documents: readonly (Pick<DocumentRow, "file" | "record" | "layout" | "title" | "date" | "date_basis" | "publisher" | "issuer_region" | "subject_region"> & { readonly languages: readonly string[] })[];
}

const expected = JSON.parse(readFileSync(join(projectRoot, "data/sample/.expected.json"), "utf8")) as Expected;

test("every document of the sample is loaded, and none besides", async () => {
  const { documents } = await loadCorpus("data/sample");
  const place = ({ file, record }: { file: string; record: number | null }) => `${file} ${String(record)}`;
  assert.deepEqual(documents.rows.map(place).sort(), expected.documents.map(place).sort());
});

for (const column of ["layout", "title", "date", "date_basis", "publisher", "issuer_region", "subject_region"] as const) {
  test(`the sample's ${column} is as its author meant it`, async () => {
    const { documents } = await loadCorpus("data/sample");
    const wrong = expected.documents.flatMap((wanted) => {
      const row = documents.rows.find(({ file, record }) => file === wanted.file && record === wanted.record);
      return row === undefined || row[column] === wanted[column] ? [] : [[wanted.file, wanted.record, row[column], wanted[column]]];
    });
    assert.deepEqual(wrong, []);
  });
}
