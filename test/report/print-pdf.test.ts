import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { printPdf } from "../../src/report/print-pdf";
import { needsChromium } from "../browser";

const folder = mkdtempSync(join(tmpdir(), "policyscope-print-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

test("a page is printed beside itself, and nothing else is left", { skip: needsChromium }, async () => {
  const page = join(folder, "01-corpus.html");
  writeFileSync(page, "<!doctype html><title>Corpus</title><h1>Corpus 语料</h1>");
  await printPdf(page);
  assert.equal(readFileSync(join(folder, "01-corpus.pdf")).subarray(0, 5).toString(), "%PDF-");
  assert.deepEqual(readdirSync(folder).sort(), ["01-corpus.html", "01-corpus.pdf"]);
});
