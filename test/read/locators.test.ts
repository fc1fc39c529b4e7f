import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import test from "node:test";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { projectRoot } from "../../src/project";
import { clean } from "../../src/read/clean";
import type { Passage } from "../../src/read/document";
import { htmlFields } from "../../src/read/formats/html";
import { LAYOUTS } from "../../src/read/layouts";
import { readCorpus } from "../../src/read/read-corpus";
import { wholeOf } from "../../src/read/slice";
import { toDocument } from "../../src/read/to-document";

const shared = join(projectRoot, "../shared/corpus");
const skip = existsSync(shared) ? false : "needs ../shared, which is absent";

/** The field's value, got without the reader under test. */
function fieldOf(folder: string, { file, record, field }: Passage, cache: Map<string, unknown>): string {
  const path = join(folder, file);
  const text = cached(cache, path, () => decoded(path));
  // What a page's fields are is the format's own: its text is tested beside it.
  if (file.endsWith(".html")) return cached(cache, `${path} fields`, () => htmlFields(text))[field as "title" | "article"] ?? "";
  if (record === null || field === null) return text;
  if (file.endsWith(".jsonl")) return (JSON.parse(cached(cache, `${path} lines`, () => text.split("\n"))[record - 1] ?? "") as Record<string, string>)[field] ?? "";
  if (file.endsWith(".json")) return cached(cache, `${path} items`, () => Object.values(JSON.parse(text) as object).find(Array.isArray) as Record<string, string>[])[record - 1]?.[field] ?? "";
  return cached(cache, `${path} rows`, () => parse<Record<string, string>>(text, { columns: true, delimiter: file.endsWith(".tsv") ? "\t" : "," }))[record - 1]?.[field] ?? "";
}

/** The files of the sample that are not UTF-8. */
const ENCODINGS = new Map([["kaohsiung-southbound-2018.txt", "big5"], ["guangxi-2018.txt", "gb18030"], ["lao-cai-railway-2025.txt", "utf-16le"]]);

function decoded(path: string): string {
  const bytes = path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path);
  return new TextDecoder(ENCODINGS.get(basename(path))).decode(bytes);
}

function cached<T>(cache: Map<string, unknown>, key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** Every unit of a passage must stand at its place in the field, or come from what begins there. */
function assertLeadsBack(passage: Pick<Passage, "text" | "offsets" | "start" | "end">, source: string): void {
  const { text, offsets, start, end } = passage;
  if (offsets === null) {
    assert.equal(text, source.slice(start, end));
    return;
  }
  assert.equal(offsets.length, text.length + 1);
  assert.equal(offsets[text.length], end);
  for (let i = 0; i < text.length; i++) {
    const at = offsets[i] ?? -1;
    assert.ok(at >= start && at < end && at >= (offsets[i - 1] ?? start), `unit ${i} of ${text.slice(0, 30)}`);
    const unit = text.charAt(i);
    const there = source.charAt(at);
    const next = [...offsets].find((offset) => offset > at) ?? end;
    const composed = source.slice(at, next).normalize("NFC");
    assert.ok(unit === there || there === "&" || composed.includes(unit) || (unit === " " && /\s/.test(there)), `${JSON.stringify(unit)} is not at ${at}: ${JSON.stringify(source.slice(at, at + 8))}`);
  }
}

// An ES module to TypeScript, with a CommonJS build.
const { parseHTML } = require("linkedom") as { parseHTML: (html: string) => { document: { querySelector: (selector: string) => { textContent: string } | null } } };
// Accents may come as marks of their own: the class lists them as such.
// eslint-disable-next-line no-misleading-character-class
const READING = /(?<=\p{Script=Han})(?:[(（][a-zü\u0300-\u030c]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\u0300\u0301\u0304\u030c][a-zü]*[)）])+/gu;
const ENTITY = /&(?:#x?[\da-f]+|[a-z]+);/gi;
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ue000-\uf8ff\ufeff\ufff9-\ufffb]/g;
const entities = new Map<string, unknown>();

/** What a passage says, by rules written for this test alone: entities decoded, toned readings and invisible characters dropped, NFC, no blanks. */
function bareOf(text: string): string {
  let plain = text;
  // A converter may have escaped twice.
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(ENTITY, (entity) => cached(entities, entity, () => parseHTML(`<p>${entity}</p>`).document.querySelector("p")?.textContent ?? ""));
  }
  return plain.replace(INVISIBLE, "").replace(READING, "").normalize("NFC").replace(/\s+/g, "");
}

const sample = join(projectRoot, "data/sample");
const folders = [sample, ...(existsSync(shared) ? readdirSync(shared, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(shared, name)) : [])];
for (const folder of folders) {
  test(`every passage of ${basename(folder)} leads back to the characters it came from, and these normalise to its text`, async () => {
    const { documents } = await readCorpus(folder);
    const cache = new Map<string, unknown>();
    for (const { passages } of documents) {
      for (const [i, passage] of passages.entries()) {
        assert.equal(passage.passage, i);
        const source = fieldOf(folder, passage, cache);
        assertLeadsBack(passage, source);
        // A toneless reading is dropped only amid toned ones: that rule has its own test.
        assert.equal(bareOf(passage.text), bareOf(source.slice(passage.start, passage.end)).replace(passage.text.includes("(de)") ? "" : /\(de\)/g, ""), `${passage.file} ${passage.start}`);
      }
    }
  });
}

test("the corpora beside the project are walked too", { skip }, () => {
  assert.ok(folders.length >= 6);
});

test("whatever lines a text file holds, its passages stand in order, apart, and lead back to them", () => {
  const line = fc.array(fc.constantFrom("港口", "議", "(yì)", "&amp;", "&nbsp;", "e\u0323\u0302", "\u200b", "\ue003", "cảng", " ", "port ", "The new port opens. ", "新港口今年开工，三年后建成。", "来源：", "2024年1月2日", "```", "::: tip", "# ", "打印", "1", "(", "“", "\t", "https://port.example/"), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom("\n", "\r\n", "\n\n"), (lines, end) => {
      const source = lines.map((pieces) => pieces.join("")).join(end);
      const raw = { file: "a.txt", record: null, line: 1, content: { text: wholeOf(null, source) } };
      for (const layout of LAYOUTS) {
        const reason = layout.recognise(raw);
        if (reason === null) continue;
        const { document } = toDocument(raw, layout.read(raw, reason));
        let last = 0;
        for (const passage of document?.passages ?? []) {
          assert.ok(passage.start >= last && passage.end > passage.start && passage.end <= source.length);
          last = passage.end;
          assertLeadsBack(passage, source);
          assert.equal(bareOf(passage.text), bareOf(source.slice(passage.start, passage.end)));
        }
        return;
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});

test("whatever a text holds, its cleaned form leads back to it, and is NFC without invisible characters", () => {
  const piece = fc.constantFrom("策", "議", "(yì)", "(Guangxi)", "&amp;", "&#22269;", "&nbsp;", "e\u0301", "ệ", "e\u0323\u0302", "\u200b", "\ue003", "a", " ", "\n", "é", "𠮷", "&", "(", "（de）", "；");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join("");
      const { text, offsets } = clean(wholeOf(null, source));
      assertLeadsBack({ text, offsets, start: 0, end: source.length }, source);
      assert.equal(text, text.normalize("NFC"));
      assert.doesNotMatch(text, /[\u200b\ue000-\uf8ff\n]/);
    }),
    { seed: 7, numRuns: 500 },
  );
});
