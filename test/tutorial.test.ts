import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import { needsProgram } from "./needs";
import { projectCopy, type Ended } from "./project-copy";
import { tutorialSteps } from "./tutorial-steps";

// README.md's tutorial, typed command by command as it stands there, on documents whose numbers a person can check:
// of 15 sentences 8 are about ports and logistics. The lexicon as it is finds 5 of these, and the song's safe harbour;
// with the tutorial's warehouse* it finds two more, and never the ships that moor.
const DOCUMENTS = {
  "harbour.txt": `Beihai Opens a Warehouse for Border Fruit

Beihai, 12 May 2023 – The city government opened two warehouses for fruit on Friday. A harbour crane lifts the boxes. Ships can now moor there by night.

A song of the evening called home a safe harbour. The mayor thanked the carpenters.

Source: Beihai Daily
`,
  "plans.csv": `标题,发布时间,正文,发布机构
钦州市码头扩建计划,2022-04-01,钦州市将扩建码头。学校将于秋季开学。,钦州市人民政府
南宁市音乐节通知,2024-03-08,音乐节将于周末举行。市民可以免费参加。,南宁市人民政府
`,
  "plans.jsonl": `${JSON.stringify({ title: "Quảng Ninh xây dựng cảng biển", date: "2023-09-15", publisher: "UBND tỉnh Quảng Ninh", content: "Tỉnh Quảng Ninh sẽ xây dựng cảng biển mới. Trường học mở cửa vào tháng chín." })}
{"title": "A plan without an end",
`,
};
const ABOUT_PORTS = /warehouse|harbour crane|moor|码头|cảng biển/i;

const steps = tutorialSteps();
const { root, remove } = projectCopy();
const at = (...path: string[]): string => join(root, ...path);
const read = (...path: string[]): string => readFileSync(at(...path), "utf8");
const git = (...args: string[]): string => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout;
let runs = 0;

before(() => {
  // What a clone would not hold.
  for (const left of ["my-documents", "my-corpus.csv", "data/lexicon/coding"]) rmSync(at(left), { recursive: true, force: true });
  // Two of the notebooks are enough to see what their reports do; test/report and test/sample run the others.
  for (const file of readdirSync(at("notebooks"))) if (!/^(01-corpus|03-themes|_template)\.ipynb$/.test(file)) rmSync(at("notebooks", file));
  git("init", "--quiet");
  git("add", "--all");
});
after(remove);

/** Runs a command of README.md in a shell of the project's folder; `answer` is what is typed where it waits for a key. */
async function type(step: number, command: number, answer?: (question: string) => string): Promise<Ended> {
  const run = spawn(steps.get(step)?.commands[command] ?? "false", { cwd: root, shell: true });
  const said = { stdout: "", stderr: "", question: "" };
  run.stdout.on("data", (chunk: Buffer) => {
    said.stdout += chunk.toString();
    said.question += chunk.toString();
    if (answer === undefined || !said.question.endsWith("q stop and keep: ")) return;
    run.stdin.write(`${answer(said.question)}\n`);
    said.question = "";
  });
  run.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
  runs += 1;
  return new Promise((resolve) => run.on("close", (status) => { resolve({ status, stdout: said.stdout, stderr: said.stderr }); }));
}

/** How often a report of all themes has found ports and logistics. */
function ports(): { n: number; n_sentences: number; n_docs: number; of_sentences: number } {
  const rows: Record<string, string>[] = parse(read("reports/my-documents/03-themes/01-theme-counts.csv"), { columns: true, bom: true });
  const row = rows.find(({ theme }) => theme === "ports_logistics");
  assert.ok(row !== undefined, "the theme is not in the report");
  return { n: Number(row["n"]), n_sentences: Number(row["n_sentences"]), n_docs: Number(row["n_docs"]), of_sentences: Number(row["of_sentences"]) };
}

test("step 1 reads the documents, names the problem with its mend, and writes a row a passage", async () => {
  mkdirSync(at("my-documents"));
  for (const [file, text] of Object.entries(DOCUMENTS)) writeFileSync(at("my-documents", file), text);
  const { status, stdout, stderr } = await type(1, 0);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^my-documents: 4 documents, 1 problem: 1 broken-record\n {2}plans\.jsonl:2 \(record 2\): this line is not JSON\n {4}Write one object a line/m);
  assert.match(stdout, /my-corpus\.csv: 4 documents, 10 passages/);
  const rows: Record<string, string>[] = parse(read("my-corpus.csv"), { columns: true, bom: true });
  const titles = rows.filter(({ role }) => role === "title").map((row) => [row["text"], row["document_date"], row["document_publisher"], row["document_issuer_region"]]);
  assert.deepEqual(titles, [
    ["Beihai Opens a Warehouse for Border Fruit", "2023-05-12", "Beihai Daily", "450500"],
    ["钦州市码头扩建计划", "2022-04-01", "钦州市人民政府", "450700"],
    ["南宁市音乐节通知", "2024-03-08", "南宁市人民政府", "450100"],
    ["Quảng Ninh xây dựng cảng biển", "2023-09-15", "UBND tỉnh Quảng Ninh", "VN-13"],
  ]);
});

test("step 2 writes the reports, whose numbers are those of a count by hand", async () => {
  const { status, stdout, stderr } = await type(2, 0);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /Reports: reports\/my-documents\/index\.html/);
  const index = read("reports/my-documents/index.html");
  for (const [file, title] of [["01-corpus", "What the corpus holds"], ["03-themes", ""]] as const) {
    assert.ok(index.includes(`href="${file}.html"`), file);
    assert.ok(read(`reports/my-documents/${file}.html`).includes(title), title);
  }
  assert.deepEqual(ports(), { n: 6, n_sentences: 6, n_docs: 3, of_sentences: 15 });
  assert.ok(steps.get(2)?.text.includes("_What the corpus holds_"));
});

test("step 3 takes the new term where README.md says, and finds no mistake", async () => {
  const [theme, en, term] = steps.get(3)?.yaml[0]?.trimEnd().split("\n") ?? [];
  assert.equal(term, '    - "warehouse*"');
  const [head = "", tail = ""] = read("data/lexicon/themes.yaml").split(`${theme}\n`);
  assert.ok(tail.includes(`\n${en}\n`));
  writeFileSync(at("data/lexicon/themes.yaml"), `${head}${theme}\n${tail.replace(`\n${en}\n`, `\n${en}\n${term}\n`)}`);
  const { status, stdout, stderr } = await type(3, 0);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /\n0 mistakes, \d+ to look at\n$/);
});

test("step 4 asks about each sentence, and comes to the precision and recall of a count by hand", async () => {
  let asked = 0;
  const { status, stdout, stderr } = await type(4, 0, (question) => {
    asked += 1;
    return ABOUT_PORTS.test(/^ {2}> (.*)$/m.exec(question)?.[1] ?? "") ? "y" : "n";
  });
  assert.equal(status, 0, stderr);
  assert.equal(asked, 15);
  // 7 of the 8 matched sentences are about it, and 7 of the 8 that are about it are matched; all were coded, so that nothing is left to chance.
  assert.match(stdout, /ports_logistics: precision 0\.88 \[0\.88, 0\.88\], recall 0\.88 \[0\.88, 0\.88\] \(95 % intervals; 15 sentences coded by hand\)\./);
  const kept = read("data/lexicon/coding/my-documents/theme-ports_logistics.csv");
  assert.equal(kept.trim().split("\n").length, 16);
  assert.ok(!/warehouse|harbour|码头|cảng/i.test(kept));
});

test("step 5 makes a notebook, whose report shows the new sentences and how good the terms are, and leaves the others", async () => {
  const themes = read("reports/my-documents/03-themes.html");
  const made = await type(5, 0);
  assert.match(made.stdout, /notebooks\/04-my-ports\.ipynb/);
  const { status, stderr } = await type(5, 1);
  assert.equal(status, 0, stderr);
  const page = read("reports/my-documents/04-my-ports.html");
  assert.match(page, /<h1[^>]*>My ports<\/h1>/);
  assert.match(page, /Ports, aviation, logistics 港口航空物流: 8 places/);
  const lines: Record<string, string>[] = parse(read("reports/my-documents/04-my-ports/03-sentences.csv"), { columns: true, bom: true });
  const found = lines.map(({ match = "" }) => match).sort();
  assert.deepEqual(found, ["Warehouse", "cảng biển", "cảng biển", "harbour", "harbour", "warehouses", "码头", "码头"]);
  assert.match(page, /precision 0\.88 \[0\.88, 0\.88\], recall 0\.88 \[0\.88, 0\.88\]/);
  assert.ok(read("reports/my-documents/index.html").includes('href="04-my-ports.html"'));
  assert.equal(read("reports/my-documents/03-themes.html"), themes);
});

test("step 6 runs what the lexicon changed, says why, and takes a document's text out of the notebooks", async () => {
  // As step 5 says, in the first cell; and as Jupyter leaves a cell that has run.
  const kept = read("notebooks/04-my-ports.ipynb").replace("goods_trade", "ports_logistics");
  const left = kept.replace('"outputs": []', '"outputs": [\n    {"output_type": "stream", "name": "stdout", "text": ["Beihai opened two warehouses"]}\n   ]');
  assert.ok(left.includes("two warehouses"));
  writeFileSync(at("notebooks/04-my-ports.ipynb"), left);
  const { status, stdout, stderr } = await type(6, 0);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^01-corpus: ran: the lexicon changed$/m);
  assert.match(stdout, /^03-themes: ran: the lexicon changed$/m);
  assert.deepEqual(ports(), { n: 8, n_sentences: 8, n_docs: 3, of_sentences: 15 });
  assert.match(read("reports/my-documents/04-my-ports.html"), /Ports, aviation, logistics 港口航空物流: 8 places/);
  assert.match(read("reports/my-documents/03-themes.html"), /precision 0\.88/);
  const check = await type(6, 1);
  assert.equal(check.status, 0, check.stderr);
  assert.match(check.stdout, /notebooks\/04-my-ports\.ipynb: outputs removed\n3 notebooks: every cell compiles, none holds outputs\n$/);
  assert.equal(read("notebooks/04-my-ports.ipynb"), kept);
});

test("of all this git sees the notebook, the term and the verdicts, and no document", { skip: needsProgram("git", "--version") }, () => {
  assert.ok(existsSync(at("my-corpus.problems.csv")));
  assert.deepEqual(git("ls-files", "--others", "--exclude-standard").trim().split("\n").sort(), ["data/lexicon/coding/my-documents/theme-ports_logistics.csv", "notebooks/04-my-ports.ipynb"]);
  assert.equal(git("diff", "--name-only").trim(), "data/lexicon/themes.yaml");
});

test("no step and no command of the tutorial was left out", () => {
  assert.deepEqual([...steps.keys()], [1, 2, 3, 4, 5, 6]);
  assert.equal(runs, [...steps.values()].reduce((sum, { commands }) => sum + commands.length, 0));
});
