import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { formatNotebook, type Notebook } from "../../src/report/notebook";
import { writeReport, type ReportOptions } from "../../src/report/write-report";

const folder = mkdtempSync(join(tmpdir(), "policyscope-regenerate-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

const corpusPath = join(folder, "letters");
const out = join(folder, "out");
const notebookPath = join(folder, "01-letters.ipynb");
mkdirSync(corpusPath);
writeFileSync(join(corpusPath, "one.txt"), "Border trade grows\n\nThe two counties signed a memorandum on border trade in 2023.\n");

function writeNotebook(prose: string, code: string): void {
  const cells: Notebook["cells"] = [
    { cell_type: "markdown", metadata: {}, source: prose },
    { cell_type: "code", metadata: { tags: ["parameters"] }, source: 'import { parameters, themeId } from "policyscope";\nimport { z } from "zod";\nconst { theme, from } = parameters({ theme: themeId().default("goods_trade"), from: z.number().int().default(2019) });', execution_count: null, outputs: [] },
    { cell_type: "code", metadata: {}, source: code, execution_count: null, outputs: [] },
  ];
  writeFileSync(notebookPath, formatNotebook({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }));
}

async function report(options: Partial<ReportOptions> = {}): Promise<string> {
  let loads = 0;
  const load = (): ReturnType<typeof loadCorpus> => {
    loads++;
    return loadCorpus(corpusPath);
  };
  const [one] = await writeReport({ load, corpusPath, out, quiet: true, notebooks: [{ name: "01-letters", path: notebookPath }], ...options });
  assert.equal(one?.failure, null, one?.failure?.message);
  assert.equal(loads, one.action === "keep" ? 0 : 1);
  return `${one.action}: ${one.why.join(", ")}`;
}

const page = (): string => readFileSync(join(out, "01-letters.html"), "utf8");
test("only what changed runs, and the reason that is given is the right one", async () => {
  writeNotebook("# Letters", "console.log(theme, from);");
  assert.equal(await report(), "run: it has no report yet");
  const written = statSync(join(out, "01-letters.html")).mtimeMs;
  assert.equal(await report(), "keep: nothing changed");
  assert.equal(statSync(join(out, "01-letters.html")).mtimeMs, written);

  writeNotebook("# Letters of the year", "console.log(theme, from);");
  assert.equal(await report(), "render: its text changed");
  assert.match(page(), /Letters of the year/);
  assert.match(page(), /goods_trade 2019/);

  writeNotebook("# Letters of the year", "console.log(from, theme);");
  assert.equal(await report(), "run: its code changed");
  assert.match(page(), /2019 goods_trade/);

  assert.equal(await report({ parameters: { theme: "ports_logistics", from: "2021" } }), "run: the parameters changed");
  assert.match(page(), /2021 ports_logistics/);
  assert.equal(await report(), "run: the parameters changed");

  writeFileSync(join(corpusPath, "two.txt"), "A second letter\n\nIt is short.\n");
  assert.equal(await report(), "run: the documents changed");
  writeFileSync(join(corpusPath, "corpus.yaml"), "columns:\n  title: heading\n");
  assert.equal(await report(), "run: the documents changed");
  rmSync(join(corpusPath, "corpus.yaml"));
  assert.equal(await report(), "run: the documents changed");

  rmSync(join(out, "01-letters.md"));
  assert.equal(await report(), "render: 01-letters.md is missing");
  assert.equal(await report({ fresh: true }), "run: a fresh run was asked for");
  assert.equal(await report(), "keep: nothing changed");
});

test("wrong parameters are refused before a kernel starts, with the nearest right name", async () => {
  const before = page();
  await assert.rejects(report({ parameters: { thme: "ports" } }), /--set thme: none of the notebooks has a parameter of this name\n\s+Did you mean theme\?/);
  await assert.rejects(report({ parameters: { theme: "ports_logistic" } }), /there is no theme “ports_logistic”; did you mean “ports_logistics”\?/);
  await assert.rejects(report({ parameters: { from: "long ago" } }), /--set from=long ago: .*expected number/);
  assert.equal(page(), before);
});

test("reports do not go among the documents, nor over the reports on others", async () => {
  await assert.rejects(report({ out: join(corpusPath, "reports") }), /would lie among the documents/);
  const other = join(folder, "other");
  mkdirSync(other);
  writeFileSync(join(other, "three.txt"), "A third letter\n\nIt is longer than the second one.\n");
  await assert.rejects(report({ corpusPath: other, load: () => loadCorpus(other) }), /it holds the reports on .*letters\n/);
});
