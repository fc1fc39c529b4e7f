import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { compareReports, formatDifference } from "../../src/report/against";

const folder = mkdtempSync(join(tmpdir(), "policyscope-against-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

function reports(name: string, csv: string, files: Record<string, string>, lexicon = "aaaaaaaaaaaa"): string {
  const out = join(folder, name);
  mkdirSync(join(out, "03-themes"), { recursive: true });
  writeFileSync(join(out, "03-themes/01-theme-counts.csv"), csv);
  writeFileSync(join(out, "provenance.json"), JSON.stringify({ kit_version: "1.0.0", lexicon_hash: lexicon, files: Object.entries(files).map(([file, sha256]) => ({ file, sha256 })) }));
  return out;
}

const before = reports("before", "group,theme,n,share_docs\n四川,ports,4,0.5\n四川,aid,2,0.25\n云南,aid,1,0.1\n", { "one.txt": "1", "two.txt": "2" });
const now = reports("now", "group,theme,n,share_docs\n四川,ports,5,0.5\n四川,aid,8,1\n重庆,aid,1,0.1\n", { "one.txt": "1", "two.txt": "3", "three.txt": "4" }, "bbbbbbbbbbbb");

test("figures that moved are listed by row and column, the largest change first, with rows that came and went", () => {
  assert.deepEqual(compareReports(before, now).tables, [
    {
      table: "03-themes/01-theme-counts.csv",
      moved: [
        { row: "四川 · aid", column: "n", before: 2, now: 8 },
        { row: "四川 · aid", column: "share_docs", before: 0.25, now: 1 },
        { row: "四川 · ports", column: "n", before: 4, now: 5 },
      ],
      n_new: 1,
      n_gone: 1,
    },
  ]);
});

test("what differs between the runs is named: documents and lexicon", () => {
  assert.deepEqual(compareReports(before, now).causes, ["document added: three.txt", "document changed: two.txt", "lexicon: aaaaaaaaaaaa → bbbbbbbbbbbb"]);
});

test("two equal runs have no figure that moved", () => {
  assert.equal(formatDifference(compareReports(before, before)), "No figure moved.\nDocuments, lexicon and kit are the same.");
});

test("a folder without reports is refused", () => {
  assert.throws(() => compareReports(join(folder, "nothing"), now), /holds no reports of this kit/);
});
