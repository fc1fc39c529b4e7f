import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { DocumentRow } from "../../src/corpus/document-row";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { projectRoot } from "../../src/project";

/** What the sample's author meant each document to be: written before the kit could read it. */
interface Expected {
  readonly documents: readonly (Place & Partial<Pick<DocumentRow, (typeof COLUMNS)[number]>> & { readonly languages: readonly string[] })[];
  readonly problems: readonly (Place & { readonly field: string | null })[];
}
interface Place {
  readonly file: string;
  readonly record: number | null;
}

const COLUMNS = ["layout", "title", "date", "date_basis", "publisher", "issuer_region", "subject_region"] as const;

const expected = JSON.parse(readFileSync(join(projectRoot, "data/sample/.expected.json"), "utf8")) as Expected;

test("every document of the sample is loaded, and none besides", async () => {
  const { documents } = await loadCorpus("data/sample");
  const place = ({ file, record }: { file: string; record: number | null }) => `${file} ${String(record)}`;
  assert.deepEqual(documents.rows.map(place).sort(), expected.documents.map(place).sort());
});

test("the sample's languages are as its author meant them", async () => {
  const { documents } = await loadCorpus("data/sample");
  const found = new Map(documents.rows.map(({ file, record, languages }) => [`${file} ${String(record)}`, languages]));
  assert.deepEqual(expected.documents.filter(({ file, record, languages }) => found.get(`${file} ${String(record)}`) !== languages.join(", ")), []);
});

test("what is wrong with the sample's files is told, and nothing besides", async () => {
  const { problems } = await loadCorpus("data/sample");
  const place = ({ file, record, field }: Place & { field: string | null }) => `${file} ${String(record)} ${String(field)}`;
  assert.deepEqual(problems.rows.map(place).sort(), expected.problems.map(place).sort());
});

for (const column of COLUMNS) {
  test(`the sample's ${column} is as its author meant it`, async () => {
    const { documents } = await loadCorpus("data/sample");
    const wrong = expected.documents.flatMap((wanted) => {
      const row = documents.rows.find(({ file, record }) => file === wanted.file && record === wanted.record);
      return row === undefined || wanted[column] === undefined || row[column] === wanted[column] ? [] : [[wanted.file, wanted.record, row[column], wanted[column]]];
    });
    assert.deepEqual(wrong, []);
  });
}
