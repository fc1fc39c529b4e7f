import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { projectRoot } from "../../src/project";

const folder = mkdtempSync(join(tmpdir(), "policyscope-commands-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

function policyscope(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, "dist/src/commands/main.js"), ...args], { cwd: projectRoot, encoding: "utf8", env: { ...process.env, ...env } });
  return { status, stdout, stderr };
}

test("help lists the commands", () => {
  const { status, stdout } = policyscope(["--help"]);
  assert.equal(status, 0);
  for (const command of ["report", "notebook", "new", "load", "lexicon", "code", "check"]) assert.match(stdout, new RegExp(`^  ${command} `, "m"));
});

test("a path that does not exist, an empty folder and a folder with nothing readable each get one message and exit code 1", () => {
  const [empty, unreadable] = [join(folder, "empty"), join(folder, "pictures")];
  mkdirSync(empty);
  mkdirSync(unreadable);
  writeFileSync(join(unreadable, "scan.png"), "not a picture");
  for (const path of [join(folder, "nowhere"), empty, unreadable]) {
    const { status, stderr } = policyscope(["report", path, "--out", join(folder, "never")]);
    assert.equal(status, 1, path);
    assert.match(stderr, /^policyscope: /, path);
    assert.ok(stderr.includes(path.split("/").at(-1) ?? ""), stderr);
    assert.ok(!stderr.includes("    at "), stderr);
  }
  assert.ok(!readdirSync(folder).includes("never"));
});

test("a notebook that is not there is named with those that are", () => {
  const { status, stderr } = policyscope(["report", "--only", "99-nothing"]);
  assert.equal(status, 1);
  assert.match(stderr, /notebooks\/99-nothing\.ipynb: there is no such notebook\n\s+These there are: 01-corpus, /);
});

test("an unknown option or command says so and names the help", () => {
  assert.match(policyscope(["report", "--ou", "x"]).stderr, /unknown option '--ou'/);
  assert.equal(policyscope(["repot"]).status, 1);
});

test("load writes a document a line, or a passage a row", () => {
  writeFileSync(join(folder, "one.txt"), "Port opens\n\nThe port of entry opened on 3 May 2021. It is busy.\n\n[source: Heihe Daily]\n");
  const [lines, rows] = [join(folder, "corpus.jsonl"), join(folder, "corpus.csv")];
  assert.equal(policyscope(["load", join(folder, "one.txt"), "--out", lines]).status, 0);
  assert.equal(policyscope(["load", join(folder, "one.txt"), "--out", rows]).status, 0);
  const documents = readFileSync(lines, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { title: string; passages: { role: string; text: string }[] });
  assert.equal(documents.length, 1);
  assert.equal(documents[0]?.title, "Port opens");
  assert.deepEqual(documents[0].passages.map(({ role }) => role), ["title", "body", "boilerplate"]);
  const [header, ...passages] = readFileSync(rows, "utf8").trim().split("\n");
  assert.match(header ?? "", /^document,passage,language,role,.*,document_title,.*document_issuer_region/);
  assert.equal(passages.length, 3);
});

test("load refuses an ending that is no format", () => {
  const { status, stderr } = policyscope(["load", join(folder, "one.txt"), "--out", join(folder, "corpus.xlsx")]);
  assert.equal(status, 1);
  assert.match(stderr, /the file's ending says neither \.jsonl nor \.csv/);
});

test("two runs give the same bytes, in another time zone and language too", () => {
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  for (const [out, env] of [[one, { TZ: "UTC", LANG: "C.UTF-8" }], [two, { TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" }]] as const) {
    const run = policyscope(["report", "data/sample/bilingual", "--out", out], env);
    assert.equal(run.status, 0, run.stderr);
  }
  const files = (root: string) => readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length)).sort();
  assert.ok(files(one).length > 20);
  assert.deepEqual(files(one), files(two));
  for (const file of files(one)) assert.equal(readFileSync(join(one, file), "utf8"), readFileSync(join(two, file), "utf8"), file);
});
