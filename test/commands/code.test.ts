import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { projectCopy } from "../project-copy";

const folder = mkdtempSync(join(tmpdir(), "policyscope-code-"));
/** Verdicts are kept beside the lexicon, in a folder of the corpus's name. */
const copy = projectCopy();
const kept = join(copy.root, "data/lexicon/coding", basename(folder));
after(() => {
  copy.remove();
  rmSync(folder, { recursive: true });
});
mkdirSync(join(folder, "texts"));
writeFileSync(join(folder, "texts/one.txt"), "Border trade in spring\n\nThe bank was founded in 1990.\nBorder trade grew by a tenth this year. The museum opened at noon and closed at six.\nThe weather was fine in all counties.\n");

const code = (input: string, ...args: string[]) => copy.policyscope(["code", folder, ...args], { input });

test("answers that are piped in are kept, taken up again, and come to precision and recall", () => {
  const first = code("n\nq\n", "--theme", "border_trade");
  assert.equal(first.status, 0, first.stderr);
  const file = join(kept, "theme-border_trade.csv");
  const [header, ...rows] = readFileSync(file, "utf8").trim().split("\n");
  assert.equal(header, "seed,document,passage,sentence,hash,verdict,lexicon");
  assert.equal(rows.length, 1);
  assert.ok(!/border|bank|museum|weather/i.test(readFileSync(file, "utf8")));
  const second = code("n\n".repeat(20), "--theme", "border_trade");
  assert.equal(second.status, 0, second.stderr);
  assert.ok(second.stdout.includes("\n2 of 5 ") && !second.stdout.includes("\n1 of 5 "), second.stdout);
  assert.match(second.stdout, /border_trade: precision 0\.00 \[0\.00, 0\.00\], recall open, since no sentence was about it \(95 % intervals; 5 sentences coded by hand\)\./);
  assert.equal(readFileSync(file, "utf8").trim().split("\n").length, 6);
  const third = code("", "--theme", "border_trade");
  assert.ok(!third.stdout.includes(" of 5 "), third.stdout);
});

test("a region is coded in its own file", () => {
  const { stdout } = code("n\n", "--region", "LA", "--size", "2");
  assert.match(stdout, /1 of 2 {2}Does it name Laos 老挝 as a place/);
  assert.ok(existsSync(join(kept, "region-LA.csv")));
});

test("what can't be coded is refused before anything is read", () => {
  for (const [args, message] of [
    [[], /neither a theme nor a region to code/],
    [["--theme", "ports", "--region", "LA"], /both a theme and a region/],
    [["--theme", "nothing"], /there is no theme nothing/],
    [["--theme", "border_trade", "--size", "many"], /must be a whole number from 1/],
    [["--theme", "border_trade", "--language", "fr"], /Allowed choices are zh, en, vi/],
  ] as const) {
    const { status, stdout, stderr } = code("", ...args);
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.ok(!stdout.includes("Reading"));
  }
});
