import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { formatVerdicts, readVerdicts, verdictsFile, type Verdict } from "../../../src/measure/coding/verdicts";
import { MendableError } from "../../../src/problem";
import { corpusOf } from "../corpus-of";
import { judged, tradeIn } from "./oracle";

const folder = mkdtempSync(join(tmpdir(), "policyscope-verdicts-"));
after(() => { rmSync(folder, { recursive: true }); });

function read(content: string): Verdict[] {
  const path = join(folder, "theme-trade.csv");
  writeFileSync(path, content);
  return readVerdicts(path);
}

test("what is written is read again, and holds places and hashes but no text", () => {
  const { matched, unmatched } = tradeIn(corpusOf([{ lines: ["Trade grows.", "They sleep."] }]), 3);
  const verdicts = [...matched, ...unmatched].map((unit) => judged(unit, 3));
  const content = formatVerdicts(verdicts);
  assert.deepEqual(read(content), verdicts);
  assert.match(content, /^seed,document,passage,sentence,hash,verdict,lexicon\n3,d0,0,0,[0-9a-f]{12},yes,0{12}\n3,d0,1,0,[0-9a-f]{12},no,0{12}\n$/);
});

test("a file that is not there has no verdicts", () => {
  assert.deepEqual(readVerdicts(join(folder, "nowhere.csv")), []);
});

test("every mistake is named at once, with its line", () => {
  const header = "seed,document,passage,sentence,hash,verdict,lexicon\n";
  const good = "1,d0,0,0,0123456789ab,yes,0123456789ab\n";
  assert.throws(() => read(`${header}${good}1,d0,zero,0,0123456789ab,yes,0123456789ab\n1,d0,0,0,0123456789ab,maybe,0123456789ab\n1,d0\n`), (error) => {
    assert.ok(error instanceof MendableError);
    assert.deepEqual([...new Set(error.problems.map(({ line }) => line))], [3, 4, 5]);
    assert.deepEqual(error.problems.slice(0, 2).map(({ field, reason }) => `${field ?? ""} ${reason}`), ["passage must be a whole number", "verdict must be yes, no or unsure"]);
    return true;
  });
  assert.throws(() => read("a,b\n"), /line|header is not seed,document/);
});

test("a theme and a region of one name have files of their own, where letters' case makes no difference too", () => {
  const names = [verdictsFile("sample", { theme: "la" }), verdictsFile("sample", { region: "LA" })];
  assert.deepEqual(names.map((name) => name.split("/").slice(-2).join("/")), ["sample/theme-la.csv", "sample/region-LA.csv"]);
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, 2);
});
