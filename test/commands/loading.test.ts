import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { projectRoot } from "../../src/project";

const folder = mkdtempSync(join(tmpdir(), "policyscope-loading-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

function policyscope(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "../../src/commands/main.js"), ...args], { cwd: projectRoot, encoding: "utf8" });
  return { status, stdout, stderr };
}

const BODY = "The province will build two ports on the coast, and three roads that lead to them from the towns inland.";
const table = join(folder, "plans.csv");
writeFileSync(table, `headline one,headline two,text\nA plan for ports,Harbours,"${BODY}"\nA plan for roads,Highways,"${BODY} Soon."\n`);
const broken = join(folder, "broken");
mkdirSync(broken);
writeFileSync(join(broken, "rows.jsonl"), `${JSON.stringify({ title: "A plan", content: BODY })}\n${"{\n".repeat(25)}`);

function titles(file: string): string[] {
  return readFileSync(file, "utf8").trim().split("\n").map((line) => (JSON.parse(line) as { title: string }).title);
}

test("--map says which column is the title, and a column that isn't there is named with those that are", () => {
  const out = join(folder, "mapped.jsonl");
  assert.equal(policyscope("load", table, "--out", out, "--map", "title=headline two").status, 0);
  assert.deepEqual(titles(out), ["Harbours", "Highways"]);
  const { status, stderr } = policyscope("load", table, "--out", join(folder, "never.jsonl"), "--map", "title=标题");
  assert.equal(status, 1);
  assert.match(stderr, /no table has a column "标题"\n.*plans\.csv has headline one, headline two, text/);
  assert.ok(!existsSync(join(folder, "never.jsonl")));
});

test("what had to be guessed is printed once, with the way to say it", () => {
  const { stderr } = policyscope("load", table, "--out", join(folder, "guessed.jsonl"));
  assert.equal(stderr.split("were taken for").length, 2);
  assert.match(stderr, /plans\.csv: some columns have names that are not known.*\n {2}title = headline one .*\n.*--map title=headline one/);
});

test("a wall of problems is twenty of them, the number of the others and where all are", () => {
  const out = join(folder, "problems.jsonl");
  const { status, stderr } = policyscope("load", broken, "--out", out);
  assert.equal(status, 0);
  assert.match(stderr, /^broken: 1 document, 25 problems: 25 broken-record$/m);
  assert.equal((stderr.match(/this line is not JSON/g) ?? []).length, 20);
  assert.match(stderr, /… and 5 more; all are in .*problems\.problems\.csv/);
  assert.equal(readFileSync(join(folder, "problems.problems.csv"), "utf8").trim().split("\n").length, 26);
});

test("--strict lists all problems, writes nothing and fails", () => {
  const [out, reports] = [join(folder, "strict.jsonl"), join(folder, "reports")];
  for (const args of [["load", broken, "--out", out, "--strict"], ["report", broken, "--out", reports, "--strict"]]) {
    const { status, stderr } = policyscope(...args);
    assert.equal(status, 1);
    assert.equal((stderr.match(/this line is not JSON/g) ?? []).length, 25);
  }
  assert.ok(!existsSync(out) && !existsSync(reports));
  assert.equal(policyscope("load", table, "--out", join(folder, "fine.jsonl"), "--strict").status, 0);
});

test("a report's notebooks see the columns that --map gives", () => {
  const out = join(folder, "mapped");
  const { status, stderr } = policyscope("report", table, "--out", out, "--only", "01-corpus", "--map", "title=headline two");
  assert.equal(status, 0, stderr);
  const notebook = readFileSync(join(out, "01-corpus/01-corpus.ipynb"), "utf8");
  assert.match(notebook, /Harbours|Highways/);
  assert.doesNotMatch(notebook, /A plan for ports/);
});
