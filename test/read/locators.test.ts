import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { projectRoot } from "../../src/project";
import { clean } from "../../src/read/clean";
import type { Passage } from "../../src/read/document";
import { readCorpus } from "../../src/read/read-corpus";
import { wholeOf } from "../../src/read/slice";

const shared = join(projectRoot, "../shared/corpus");
const skip = existsSync(shared) ? false : "needs ../shared, which is absent";

/** The field's value, got without the reader under test. */
function fieldOf(folder: string, { file, record, field }: Passage, cache: Map<string, unknown>): string {
  const path = join(folder, file);
  const text = cached(cache, path, () => readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  if (record === null || field === null) return text;
  if (file.endsWith(".jsonl")) return (JSON.parse(cached(cache, `${path} lines`, () => text.split("\n"))[record - 1] ?? "") as Record<string, string>)[field] ?? "";
  return cached(cache, `${path} rows`, () => parse<Record<string, string>>(text, { columns: true }))[record - 1]?.[field] ?? "";
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

for (const folder of existsSync(shared) ? readdirSync(shared, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) : [""]) {
  test(`every passage of ${folder} leads back to the characters it came from`, { skip }, async () => {
    const { documents } = await readCorpus(join(shared, folder));
    const cache = new Map<string, unknown>();
    for (const { passages } of documents) {
      for (const [i, passage] of passages.entries()) {
        assert.equal(passage.passage, i);
        assertLeadsBack(passage, fieldOf(join(shared, folder), passage, cache));
      }
    }
  });
}

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
