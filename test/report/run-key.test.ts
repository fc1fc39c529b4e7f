import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Notebook } from "../../src/report/notebook";
import { reasonsToRun, runKeys } from "../../src/report/run-key";

const folder = mkdtempSync(join(tmpdir(), "policyscope-key-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

const places = { kit: join(folder, "kit"), page: join(folder, "page"), lexicon: join(folder, "lexicon"), packages: join(folder, "package-lock.json") };
const files = { documents: join(folder, "corpus/one.txt"), kit: join(places.kit, "deep/a.js"), page: join(places.page, "report.css"), lexicon: join(places.lexicon, "themes.yaml"), packages: places.packages };
for (const name of ["corpus", "kit/deep", "lexicon", "page"]) mkdirSync(join(folder, name), { recursive: true });
for (const file of Object.values(files)) writeFileSync(file, "as it was\n");

function keyOf(source: string, parameters: Record<string, string> = {}) {
  const notebook: Notebook = { cells: [{ cell_type: "code", metadata: {}, source, execution_count: null, outputs: [] }], metadata: {}, nbformat: 4, nbformat_minor: 5 };
  return runKeys(join(folder, "corpus"), parameters, places)(notebook);
}

test("one change at a time gives its own reason, and no other", () => {
  let last = keyOf("1;");
  assert.deepEqual(reasonsToRun(last, keyOf("1;")), []);
  const words = { documents: "the documents changed", kit: "the kit changed", page: "the kit changed", lexicon: "the lexicon changed", packages: "package-lock.json changed" };
  for (const [part, file] of Object.entries(files)) {
    appendFileSync(file, "more\n");
    const now = keyOf("1;");
    assert.deepEqual(reasonsToRun(last, now), [words[part as keyof typeof words]]);
    last = now;
  }
  assert.deepEqual(reasonsToRun(last, keyOf("2;")), ["its code changed"]);
  assert.deepEqual(reasonsToRun(last, keyOf("1;", { theme: "aid" })), ["the parameters changed"]);
});

test("what no output depends on changes no key", () => {
  const last = keyOf("1;", { a: "1", b: "2" });
  writeFileSync(join(places.kit, "deep/a.d.ts"), "types\n");
  writeFileSync(join(folder, "corpus/.hidden"), "no document\n");
  assert.deepEqual(keyOf("1;", { b: "2", a: "1" }), last);
});

test("a file that takes another's name changes the key", () => {
  const last = keyOf("1;");
  rmSync(files.documents);
  writeFileSync(join(folder, "corpus/two.txt"), "as it was\nmore\n");
  assert.deepEqual(reasonsToRun(last, keyOf("1;")), ["the documents changed"]);
});
