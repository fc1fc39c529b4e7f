import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { FORMATS } from "../../src/read/formats";
import { MendableError } from "../../src/problem";
import { readTexts } from "./read-texts";

const BODY = "The province will build two ports on the coast.";
const GOOD = { "good.txt": `${BODY}\n` };
const MB = 1024 * 1024;

/** The codes of the problems of one file beside a good one, and how many documents came of both. */
async function codesOf(name: string, content: string | Uint8Array): Promise<readonly [number, readonly string[]]> {
  const { documents, problems } = await readTexts({ ...GOOD, [name]: content });
  return [documents.length, [...new Set(problems.map(({ code }) => code))]];
}

test("whatever text a file holds, no format throws, and nothing is dropped in silence", () => {
  const piece = fc.constantFrom('"', ",", "\n", "\r\n", ";", "{", "}", "[", "]", ":", '"title"', "title,content", "<p>", "<", "</div>", "<!--", "&#", "港口", "text ", "\\", "null", "\ufeff", "\0", "1e999");
  const text = fc.oneof(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")), fc.string({ maxLength: 60 }));
  for (const [extension, format] of FORMATS) {
    fc.assert(
      fc.property(text, (decoded) => {
        const { records, problems } = format(`a.${extension}`, decoded);
        for (const { code, reason, mend } of problems) assert.ok(code !== "" && reason !== "" && mend !== "");
        if (extension.startsWith("json") && decoded.trim() !== "" && !/^[\s\ufeff]*\[\s*\]\s*$/.test(decoded)) assert.ok(records.length + problems.length > 0, JSON.stringify(decoded));
      }),
      { seed: 19, numRuns: 100 },
    );
  }
});

test("random bytes under any name are a problem, never a crash", async () => {
  const [noise] = fc.sample(fc.uint8Array({ minLength: 3000, maxLength: 3000 }), { seed: 23, numRuns: 1 });
  for (const extension of [...FORMATS.keys(), "txt.gz", "pdf", "zip", ""]) {
    const [documents, codes] = await codesOf(`noise.${extension}`, noise ?? new Uint8Array());
    assert.deepEqual([extension, documents, codes.length], [extension, 1, 1]);
  }
});

test("a file cut anywhere is read or a problem, and costs no other", async () => {
  const whole = new Map([
    ["cut.json", Buffer.from(JSON.stringify([{ title: "一", content: BODY }, { title: "二", content: BODY }]))],
    ["cut.jsonl", Buffer.from(`${JSON.stringify({ title: "一", content: BODY })}\n${JSON.stringify({ title: "二", content: BODY })}`)],
    ["cut.csv", Buffer.from(`title,content\n"一","${BODY}"\n"二","${BODY}"`)],
    ["cut.html", Buffer.from(`<html><body><h1>一二三四</h1><p>${BODY}</p></body></html>`)],
  ]);
  for (const [name, bytes] of whole) {
    for (let n = 1; n < bytes.length; n += 7) {
      const { documents, problems } = await readTexts({ ...GOOD, [name]: bytes.subarray(0, n) });
      assert.ok(documents.some(({ file }) => file === "good.txt"));
      const mentions = documents.some(({ file }) => file === name) || problems.some(({ file }) => file === name);
      // A table's bare header and a page without text hold no record to speak of.
      assert.ok(mentions || name === "cut.csv", `${name} cut at ${n}`);
    }
  }
});

test("a line of fifty megabytes is a problem in every format", async () => {
  const long = "加强合作，推动开放".repeat(6 * MB).slice(0, 50 * MB / 3);
  for (const [name, content] of [
    ["long.txt", long],
    ["long.csv", `title,content\nOne,${long}\n`],
    ["long.jsonl", JSON.stringify({ title: "One", content: long })],
    ["long.html", `<p>${long}</p>`],
  ] as const) {
    assert.deepEqual([name, ...(await codesOf(name, content))], [name, 1, ["too-long"]]);
  }
  assert.deepEqual(await codesOf("open.csv", `title,content\n"${"x".repeat(10 * MB)}`), [1, ["open-quote"]]);
});

test("the record beside a too long one is read", async () => {
  const { documents, problems } = await readTexts({ "a.jsonl": `${JSON.stringify({ title: "Long", content: "x".repeat(2 * MB) })}\n${JSON.stringify({ title: "Short", content: BODY })}\n` });
  assert.deepEqual(documents.map(({ title }) => title), ["Short"]);
  assert.deepEqual(problems.map(({ code, record, field }) => [code, record, field]), [["too-long", 1, "content"]]);
});

test("a table of ten thousand columns is a problem, and its text is found", async () => {
  const names = ["title", "content", ...Array.from({ length: 9_998 }, (_, i) => `c${i}`)];
  assert.deepEqual(await codesOf("wide.csv", `${names.join(",")}\nTwo ports,${BODY}${",1".repeat(9_998)}\n`), [2, ["many-columns"]]);
});

test("a folder of nothing but noise is one error that names its problems", async () => {
  await assert.rejects(readTexts({ "a.csv": "\0\x01", "b.zip": "PK" }), (error) => error instanceof MendableError && error.problems[0]?.code === "nothing-readable" && error.problems.length === 3);
});

test("a text of 200,000 equal lines, and one of 100,000 dates, are read", async () => {
  const { documents, problems } = await readTexts({ "lines.txt": "甲江省建设港口\n".repeat(200_000), "dates.txt": "2023年5月6日".repeat(100_000) });
  assert.equal(documents.length, 2);
  assert.deepEqual(problems.map(({ file, code }) => [file, code]), [["lines.txt", "no-text"]]);
});
