import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { parse } from "csv-parse/sync";
import { issuerRegion } from "../../src/corpus/issuer-region";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { projectRoot } from "../../src/project";
import type { SourceDocument } from "../../src/read/document";
import { readCorpus } from "../../src/read/read-corpus";
import { needsShared, shared } from "../needs";

interface Expected {
  readonly published: string;
  readonly issuer_region: string;
  readonly furniture: readonly number[];
  readonly venue_and_speaker: readonly number[];
}

const skip = needsShared;
const folder = join(shared, "corpus/provincial-reports");
const fixture = JSON.parse(readFileSync(join(projectRoot, "test/read/fixtures/provincial-furniture.json"), "utf8")) as { files: Record<string, Expected> };
const expected = new Map(Object.entries(fixture.files));

test("of the 12 reports' furniture at least 95 in 100 lines are not counted, and no line of the text is lost", { skip }, async () => {
  const { documents } = await readCorpus(folder);
  assert.equal(documents.length, 12);
  let furniture = 0;
  const counted: string[] = [];
  const lost: string[] = [];
  for (const document of documents) {
    const known = expected.get(document.file);
    assert.ok(known !== undefined, document.file);
    const header = new Set(known.venue_and_speaker);
    furniture += known.furniture.length;
    for (const [line, start, end] of linesOf(document.file)) {
      const isCounted = document.passages.some((passage) => passage.field === "full_text" && passage.role === "body" && passage.start < end && passage.end > start);
      if (known.furniture.includes(line) ? isCounted : header.has(line) && isCounted) counted.push(`${document.file}:${line}`);
      if (!known.furniture.includes(line) && !header.has(line) && !isCounted) lost.push(`${document.file}:${line}`);
    }
  }
  assert.deepEqual(lost, []);
  assert.ok(counted.length <= furniture * 0.05, `${counted.length} of ${furniture}: ${counted.join(" ")}`);
});

test("the 12 reports' publication is what page, address or field say, their issuer is the province, and Sichuan's two dates are reported", { skip }, async () => {
  const lexicon = loadLexicon();
  const { documents, problems } = await readCorpus(folder);
  const said = ({ file, published, ...document }: SourceDocument): unknown[] => [file, published, issuerRegion({ file, published, ...document }, lexicon).code];
  assert.deepEqual(documents.map(said), documents.map(({ file }) => [file, expected.get(file)?.published, expected.get(file)?.issuer_region]));
  assert.deepEqual(problems.map(({ code, file, record }) => [code, file, record]), [["date-conflict", "2026_四川省_政府工作报告.csv", 1]]);
});

/** The lines of a report's text that are not empty: number, start and end. */
function linesOf(file: string): [number, number, number][] {
  const [row] = parse<Record<string, string>>(readFileSync(join(folder, file), "utf8").replace(/^\ufeff/, ""), { columns: true });
  const lines: [number, number, number][] = [];
  let at = 0;
  for (const [i, line] of (row?.["full_text"] ?? "").split("\n").entries()) {
    if (line.trim() !== "") lines.push([i + 1, at, at + line.length]);
    at += line.length + 1;
  }
  return lines;
}
