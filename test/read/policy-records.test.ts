import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { projectRoot } from "../../src/project";
import { readCorpus } from "../../src/read/read-corpus";
import { needsShared, shared } from "../needs";

interface Label {
  readonly id: string;
  readonly title_sha256: string;
  readonly place: string;
  readonly issued: string | null;
  readonly published: string | null;
  readonly precision: string;
  readonly doc_number: string | null;
  readonly body: boolean;
}

const LEAST_SHARE = 0.95;
const folder = join(shared, "corpus/policy-records");
const { records: labels } = JSON.parse(readFileSync(join(projectRoot, "test/read/fixtures/policy-records.labels.json"), "utf8")) as { records: readonly Label[] };

const titleHash = (title: string | null): string => createHash("sha256").update((title ?? "").replace(/\s+/g, "")).digest("hex");

test("the labels are those of the 50 records, in their order", { skip: needsShared }, () => {
  const lines = readFileSync(join(folder, "policy_docs_50.jsonl"), "utf8").split("\n").filter((line) => line.trim() !== "");
  assert.deepEqual(lines.map((line) => (JSON.parse(line) as { id: string }).id), labels.map(({ id }) => id));
});

test("titles, dates and numbers of the policy records are as a person reads them", { skip: needsShared }, async () => {
  const { documents } = await readCorpus(folder);
  const wrong: Record<string, string[]> = { title: [], issued: [], published: [], date: [], precision: [], doc_number: [] };
  for (const [i, label] of labels.entries()) {
    const document = documents.find(({ record }) => record === i + 1);
    const compare = (field: string, found: string | null | undefined, expected: string | null): void => {
      if (found !== expected) wrong[field]?.push(`record ${i + 1}: ${String(found)} for ${String(expected)}`);
    };
    compare("title", titleHash(document?.title ?? null), label.title_sha256);
    compare("issued", document?.issued, label.issued);
    compare("published", document?.published, label.published);
    compare("date", document?.date, label.issued ?? label.published);
    compare("precision", document?.date_precision, label.precision);
    compare("doc_number", document?.doc_number, label.doc_number);
  }
  for (const [field, misses] of Object.entries(wrong)) assert.ok(misses.length <= labels.length * (1 - LEAST_SHARE), `${field}: ${misses.join("; ")}`);
});

test("the issuers of the policy records are placed as a person places them", { skip: needsShared }, async () => {
  const corpus = await loadCorpus(folder);
  const wrong = labels.flatMap((label, i) => {
    const row = corpus.documents.rows.find(({ record }) => record === i + 1);
    return row?.issuer_region === label.place ? [] : [`record ${i + 1}: ${String(row?.issuer_region)} for ${label.place}`];
  });
  assert.ok(wrong.length <= labels.length * (1 - LEAST_SHARE), wrong.join("; "));
});

test("records without a text are problems, and keep their document", { skip: needsShared }, async () => {
  const { documents, problems } = await readCorpus(folder);
  const empty = labels.flatMap(({ body }, i) => (body ? [] : [i + 1]));
  assert.deepEqual(problems.filter(({ code }) => code === "no-text").map(({ record }) => record), empty);
  assert.equal(documents.length, labels.length);
  const withText = documents.filter(({ passages }) => passages.some(({ role }) => role === "body")).map(({ record }) => record);
  assert.deepEqual(withText, labels.flatMap(({ body }, i) => (body ? [i + 1] : [])));
});
