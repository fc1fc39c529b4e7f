import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { formatNotebook, type Notebook } from "../../src/report/notebook";
import { writeReport } from "../../src/report/write-report";

const folder = mkdtempSync(join(tmpdir(), "policyscope-report-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

const corpusPath = join(folder, "letters.txt");
writeFileSync(corpusPath, "Border trade grows\n\nThe two counties signed a memorandum on border trade in 2023 <script>alert(1)</script>.\n");

/** A notebook in the folder, made of cells: Markdown where they begin with "#", else code. */
function notebookOf(name: string, ...sources: string[]): { name: string; path: string } {
  const cells: Notebook["cells"] = sources.map((source) =>
    source.startsWith("#") ? { cell_type: "markdown", metadata: {}, source } : { cell_type: "code", metadata: {}, source, execution_count: null, outputs: [] },
  );
  const path = join(folder, `${name}.ipynb`);
  writeFileSync(path, formatNotebook({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }));
  return { name, path };
}

const good = [
  '# Letters\n\nWhat the letters say.',
  'import { concordance, loadCorpus, show } from "policyscope";\nconst corpus = await loadCorpus();\nconsole.log(corpus.name);',
  '## Trade\n\nA list.',
  'await show(await concordance(corpus, { term: "border trade" }));',
];

test("a notebook becomes a page, Markdown, the numbers as CSV and its executed copy, and the index leads to it", async () => {
  const out = join(folder, "out");
  const reported = await writeReport({ load: () => loadCorpus(corpusPath), corpusPath, out, quiet: true, notebooks: [notebookOf("01-letters", ...good)] });
  assert.deepEqual(reported, [{ name: "01-letters", action: "run", why: ["it has no report yet"], failure: null }]);
  assert.deepEqual(readdirSync(out).sort(), [".corpus", "01-letters", "01-letters.html", "01-letters.md", "index.html", "provenance.json"]);
  assert.deepEqual(readdirSync(join(out, "01-letters")).sort(), ["01-concordance.csv", "01-letters.ipynb"]);
  assert.match(readFileSync(join(out, "index.html"), "utf8"), /<a href="01-letters.html">Letters<\/a><p>What the letters say\.<\/p>/);
  assert.match(readFileSync(join(out, "01-letters/01-concordance.csv"), "utf8"), /^document,passage,sentence,start,end,left,match,right,key,beside,file,date,issuer_region,title,position\n/);
});

test("the reports on a part of the documents say of which", async () => {
  const out = join(folder, "part");
  await writeReport({ load: () => loadCorpus(corpusPath), corpusPath, out, quiet: true, part: "issuer region Yunnan", notebooks: [notebookOf("01-letters", "# Letters", "console.log(1);")] });
  assert.match(readFileSync(join(out, "index.html"), "utf8"), /<h1>Reports on letters, issuer region Yunnan<\/h1>/);
  assert.match(readFileSync(join(out, "01-letters.html"), "utf8"), /<title>Letters – letters, issuer region Yunnan<\/title>/);
});

test("a page runs its own script alone and fetches nothing, whatever a document holds", () => {
  const html = readFileSync(join(folder, "out/01-letters.html"), "utf8");
  const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  assert.match(policy, /^default-src (?:'|&#39;)none/);
  assert.ok(policy.includes(`sha256-${createHash("sha256").update(script).digest("base64")}`), policy);
  assert.ok(html.includes("&lt;script&gt;alert(1)"));
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.ok(!/<link|<iframe|<img|src="http|\son\w+=/.test(html.replace(script, "")));
});

test("a notebook that fails in its third cell leaves the last good report, keeps what it did, and the others go on", async () => {
  const out = join(folder, "out");
  const before = readFileSync(join(out, "01-letters.html"), "utf8");
  const broken = notebookOf("01-letters", good[0] ?? "", good[1] ?? "", 'console.log("second");', '\nthrow new Error("third");');
  const failed = await writeReport({ load: () => loadCorpus(corpusPath), corpusPath, out, quiet: true, notebooks: [broken, notebookOf("02-other", "# Other", "console.log(1);")] });
  assert.deepEqual(failed.filter(({ failure }) => failure !== null).map(({ name, failure }) => [name, failure?.cell, failure?.line, failure?.message]), [["01-letters", 3, 2, "Error: third"]]);
  assert.equal(readFileSync(join(out, "01-letters.html"), "utf8"), before);
  assert.ok(readFileSync(join(out, "01-letters.failed.ipynb"), "utf8").includes("second"));
  assert.ok(existsSync(join(out, "02-other.html")));
  const page = readFileSync(join(out, "01-letters.failed.html"), "utf8");
  assert.match(page, /This run stopped in code cell 3:<\/strong> Error: third/);
  assert.match(readFileSync(join(out, "index.html"), "utf8"), /Its last run failed; this is the report before\. <a href="01-letters\.failed\.html">/);
});

test("the page of a failed run names the section that is missing", async () => {
  const out = join(folder, "sections");
  const broken = notebookOf("01-parts", "# Parts", "console.log(1);", "## First", "console.log(2);", "## Second", 'throw new Error("no");', "## Third", "console.log(3);");
  await writeReport({ load: () => loadCorpus(corpusPath), corpusPath, out, quiet: true, notebooks: [broken] });
  assert.match(readFileSync(join(out, "01-parts.failed.html"), "utf8"), /Missing or incomplete: Second; Third\./);
  assert.match(readFileSync(join(out, "index.html"), "utf8"), /<a href="01-parts\.failed\.html">01-parts<\/a>/);
});

test("the next good run removes what the failed one kept", async () => {
  const out = join(folder, "out");
  await writeReport({ load: () => loadCorpus(corpusPath), corpusPath, out, quiet: true, notebooks: [notebookOf("01-letters", ...good)] });
  assert.ok(!existsSync(join(out, "01-letters.failed.ipynb")));
  assert.match(readFileSync(join(out, "index.html"), "utf8"), /01-letters\.html.*02-other\.html/s);
});

test("an abort leaves the folder as it was", async () => {
  const out = join(folder, "aborted");
  const stop = new AbortController();
  const run = writeReport({ load: () => loadCorpus(corpusPath), corpusPath, out, quiet: true, notebooks: [notebookOf("03-long", "# Long", "while (true) { /* for ever */ }")], signal: stop.signal });
  setTimeout(() => { stop.abort(new Error("stopped")); }, 2500);
  await assert.rejects(run, /stopped/);
  assert.ok(!existsSync(join(out, "03-long.html")));
});
