import assert from "node:assert/strict";
import test from "node:test";
import { gzipSync } from "node:zlib";
import { gunzip } from "../../src/read/gunzip";
import { readTexts } from "./read-texts";

const BODY = "The province will build two ports on the coast.";

test("expands up to a bound", () => {
  const bomb = gzipSync(Buffer.alloc(1_000_001));
  assert.ok(bomb.length < 2000);
  assert.equal(gunzip(bomb, 1_000_001).bytes?.length, 1_000_001);
  assert.deepEqual(gunzip(bomb, 1_000_000), { bytes: null, reason: "its content has more than 0 MB", mend: "Expand it, and split what it holds into smaller files." });
});

test("reads every format compressed as it reads it plain", async () => {
  const plain = {
    "a.txt": `A plan for ports\n\n${BODY}\n`,
    "b.csv": `title,content\nTwo ports,${BODY}\n`,
    "c.tsv": `title\tcontent\nTwo roads\t${BODY}\n`,
    "d.json": JSON.stringify([{ title: "Two towns", content: BODY }]),
    "e.jsonl": `${JSON.stringify({ title: "Two rivers", content: BODY })}\n`,
    "f.html": `<title>Two bridges</title><h1>Two bridges</h1><p>${BODY}</p>`,
    "g.md": `# Two lakes\n\n${BODY}\n`,
    "h.ndjson": `${JSON.stringify({ title: "Two hills", content: BODY })}\n`,
  };
  const compressed = Object.fromEntries(Object.entries(plain).map(([name, text]) => [`${name}.gz`, gzipSync(text)]));
  const one = await readTexts(plain);
  const other = await readTexts(compressed);
  assert.deepEqual([one.problems, other.problems], [[], []]);
  assert.equal(one.documents.length, 8);
  const told = ({ documents }: typeof one): unknown[] => documents.map(({ id, title, layout, passages }) => [id, title, layout, passages.map(({ field, start, end, text }) => [field, start, end, text])]);
  assert.deepEqual(told(other), told(one));
  assert.deepEqual(other.documents.map(({ file }) => file), Object.keys(plain).map((name) => `${name}.gz`));
});

test("an archive that is cut, damaged, nested or of another kind is a problem", async () => {
  const whole = gzipSync(`${BODY}\n`);
  const { problems, documents } = await readTexts({
    "a.txt": BODY,
    "cut.txt.gz": whole.subarray(0, whole.length - 12),
    "damaged.txt.gz": Buffer.concat([whole.subarray(0, 12), Buffer.from("damage"), whole.subarray(18)]),
    "nested.txt.gz.gz": gzipSync(whole),
    "hidden.txt.gz": gzipSync(whole),
    "plain.txt.gz": BODY,
    "tables.zip": "PK\x03\x04",
  });
  assert.equal(documents.length, 1);
  assert.deepEqual(
    problems.map(({ code, file }) => [code, file]),
    [["broken-archive", "cut.txt.gz"], ["broken-archive", "damaged.txt.gz"], ["undecodable", "hidden.txt.gz"], ["archive", "nested.txt.gz.gz"], ["broken-archive", "plain.txt.gz"], ["archive", "tables.zip"]],
  );
});
