import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { projectRoot } from "../../src/project";
import { lexiconFolder, type ThemeInFew } from "../lexicon/check/lexicon-folder";

const made: string[] = [];
after(() => { for (const folder of made) rmSync(folder, { recursive: true }); });

function lexicon(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, "dist/src/commands/main.js"), "lexicon", ...args], { cwd: projectRoot, encoding: "utf8" });
  return { status, stdout, stderr };
}

function draft(themes: readonly ThemeInFew[]): string {
  const folder = lexiconFolder(themes);
  made.push(folder);
  return folder;
}

test("mistakes have exit code 1, advice alone 0", () => {
  const wrong = lexicon("--folder", draft([{ id: "trade", zh: ["贸 易"], en: ["trade"], vi: ["thương mại"] }]));
  assert.equal(wrong.status, 1);
  assert.match(wrong.stdout, /Mistake: Terms and names that can never match \(1\)\n.*\n.*themes\.yaml:6 {2}trade {2}贸 易 {2}a blank/);
  const advice = lexicon("--folder", draft([{ id: "trade", zh: ["贸易", "对外贸易"], en: ["trade"], vi: ["thương mại"] }]));
  assert.equal(advice.status, 0, advice.stdout);
  assert.match(advice.stdout, /0 mistakes, 1 to look at/);
});

test("a lexicon that can't be loaded is refused with file and line", () => {
  const folder = draft([{ id: "trade", zh: ["贸易"] }]);
  writeFileSync(join(folder, "themes.yaml"), "- id: trade\n  colour: red\n");
  const { status, stderr } = lexicon("--folder", folder);
  assert.equal(status, 1);
  assert.match(stderr, /themes\.yaml:2: unknown key colour/);
});

test("on documents it tells which languages were searched and what they never use", () => {
  const folder = mkdtempSync(join(tmpdir(), "policyscope-lexicon-"));
  made.push(folder);
  writeFileSync(join(folder, "one.txt"), "Port opens\n\nThe port of entry opened on 3 May 2021. Foreign trade grows.\n");
  const { stdout } = lexicon(join(folder, "one.txt"));
  assert.match(stdout, /searched in one, word tokens: none in zh, whose terms were not looked for, \d+ in en, none in vi/);
  assert.match(stdout, /Advice: Terms that these texts never use \(\d+\)/);
  assert.match(lexicon("data/sample", "--folder", folder).stderr, /give either a path or --folder/);
});
