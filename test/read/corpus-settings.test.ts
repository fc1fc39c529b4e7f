import assert from "node:assert/strict";
import { test } from "node:test";
import { MendableError } from "../../src/problem";
import { readTexts } from "./read-texts";

const BODY = "The province will build two ports on the coast.";
const TABLE = `name,what,when\nA plan for ports,${BODY},2021-03-04\nA plan for roads,${BODY} Soon.,2021-03-05\n`;

async function mistakes(files: Record<string, string>): Promise<readonly (readonly [string, number | null, string])[]> {
  try {
    await readTexts(files);
  } catch (error) {
    if (error instanceof MendableError) return error.problems.map(({ file, line, reason }) => [file, line, reason] as const);
    throw error;
  }
  return [];
}

test("corpus.yaml says what columns hold, and is among the files that were read", async () => {
  const { documents, files } = await readTexts({ "a.csv": TABLE, "corpus.yaml": "columns:\n  title: name\n  body: [text, what]\n  issued: when\n" });
  assert.deepEqual(documents.map(({ title, issued, published }) => [title, issued, published]), [["A plan for ports", "2021-03-04", null], ["A plan for roads", "2021-03-05", null]]);
  assert.deepEqual(files.map(({ file }) => file), ["corpus.yaml", "a.csv"]);
});

test("mistakes in corpus.yaml are named with their lines, all at once", async () => {
  assert.deepEqual(await mistakes({ "a.csv": TABLE, "corpus.yaml": "columns:\n  titel: name\n  body: 7\nroot: x\n" }), [
    ["corpus.yaml", 2, "unknown key titel"],
    ["corpus.yaml", 3, "columns.body: must be a column's name, a list of names, or nothing"],
    ["corpus.yaml", 4, "unknown key root"],
  ]);
  assert.deepEqual((await mistakes({ "a.csv": TABLE, "corpus.yaml": "columns: {title: name\n" })).map(([file]) => file), ["corpus.yaml"]);
});

test("a column that isn't there is an error that names those that are", async () => {
  await assert.rejects(readTexts({ "a.csv": TABLE, "corpus.yaml": "columns:\n  title: 标题\n" }), /corpus\.yaml \(field title\): no table has a column "标题"\n.*a\.csv has name, what, when/);
});

test("a corpus without tables needs none of the columns", async () => {
  const { documents } = await readTexts({ "a.txt": BODY, "corpus.yaml": "columns:\n  title: 标题\n" });
  assert.equal(documents.length, 1);
});
