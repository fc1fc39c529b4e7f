import assert from "node:assert/strict";
import test from "node:test";
import { MendableError } from "../../src/problem";
import { readCorpus } from "../../src/read/read-corpus";
import { readTexts } from "./read-texts";

const BODY = "The province will build two ports on the coast.";

test("throws one clear problem where the path does not exist, the folder is empty, or nothing can be read", async () => {
  const codeOf = async (work: Promise<unknown>): Promise<string | undefined> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof MendableError) return error.problems[0]?.code;
    }
    return undefined;
  };
  assert.equal(await codeOf(readCorpus("/no/such/folder")), "missing-path");
  assert.equal(await codeOf(readTexts({ ".hidden": "x" })), "empty-folder");
  assert.equal(await codeOf(readTexts({ "a.bin": new Uint8Array([0, 1, 2, 3]), "b.txt": "" })), "nothing-readable");
});

test("reports what can't be read with its place, and reads the rest", async () => {
  const { documents, problems, files } = await readTexts({
    "a.jsonl": `${JSON.stringify({ title: "One", content: BODY })}\n{broken\n[1]\n${JSON.stringify({ title: "Two", content: BODY })}\n`,
    "b.csv": `title,content\n"One",${BODY}\n"Open,${BODY}\n"Three",${BODY}\n`,
    "c.json": "{",
    "d.pdf": "x",
    "e.txt": new Uint8Array([0xff, 0xc3, 0x28, 0x80]),
    "f.txt": "\n",
    "sub/corpus.txt": `${BODY}\n`,
    "corpus.yaml": "columns: {}",
  });
  assert.deepEqual(
    problems.map(({ code, file, line, record }) => [code, file, line, record]),
    [
      ["broken-record", "a.jsonl", 2, 2],
      ["broken-record", "a.jsonl", 3, 3],
      ["open-quote", "b.csv", 3, 2],
      ["broken-file", "c.json", 1, null],
      ["unknown-format", "d.pdf", null, null],
      ["undecodable", "e.txt", null, null],
      ["empty-file", "f.txt", null, null],
    ],
  );
  assert.deepEqual(documents.map(({ file, title }) => [file, title]), [["a.jsonl", "One"], ["a.jsonl", "Two"], ["b.csv", "One"], ["b.csv", "Three"], ["sub/corpus.txt", null]]);
  assert.deepEqual(files.map(({ file, bytes }) => [file, bytes]).slice(-2), [["f.txt", 1], ["sub/corpus.txt", BODY.length + 1]]);
});

test("names a document by what it says, not by its file, and its copies by number", async () => {
  const { documents } = await readTexts({ "a.txt": `${BODY}\n`, "b.txt": `${BODY}\n\n`, "c.txt": `${BODY} And a road.\n` });
  const [a, b, c] = documents.map(({ id }) => id);
  assert.equal(b, `${a ?? ""}-2`);
  assert.notEqual(a, c);
  assert.deepEqual(documents[1]?.passages.map(({ document }) => document), [b]);
});

test("says which records have no text", async () => {
  const { documents, problems } = await readTexts({ "a.csv": `title,content\nA plan for ports,nan\nA plan for roads,${BODY}\n` });
  assert.deepEqual(documents.length, 2);
  assert.deepEqual(problems.map(({ code, record }) => [code, record]), [["no-text", 1]]);
});

test("reports dates of publication that disagree, and says which was taken", async () => {
  const { documents, problems } = await readTexts({
    "a.csv": `title,content,url,publish_date\nA plan for ports,${BODY},http://example.org/2026/2/10/a.html,2026-02-25\nMoved site,${BODY},http://example.org/20200813/a.html,2017-02-21\n`,
  });
  assert.deepEqual(documents.map(({ published }) => published), ["2026-02-10", "2017-02-21"]);
  assert.deepEqual(problems.map(({ code, record, mend }) => [code, record, mend.slice(0, 10)]), [["date-conflict", 1, "2026-02-10"], ["date-conflict", 2, "2017-02-21"]]);
});

test("reads UTF-8 with a mark, UTF-16 and GB18030", async () => {
  const gb = Uint8Array.from([0xbc, 0xd3, 0xc7, 0xbf, 0xba, 0xcf, 0xd7, 0xf7]);
  const { documents } = await readTexts({
    "a.txt": "\ufeff加强合作",
    "b.txt": Buffer.from("\ufeff加强合作", "utf16le"),
    "c.txt": gb,
  });
  assert.deepEqual(documents.map(({ passages }) => [passages[0]?.text, passages[0]?.start]), [["加强合作", 0], ["加强合作", 0], ["加强合作", 0]]);
});
