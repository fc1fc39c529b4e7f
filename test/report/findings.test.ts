import assert from "node:assert/strict";
import { test } from "node:test";
import { bars } from "../../src/chart/bars";
import { displayBundle, type Showable } from "../../src/chart/display-bundle";
import { findingsIn } from "../../src/report/findings";
import { markdownReport } from "../../src/report/markdown-report";
import type { Notebook } from "../../src/report/notebook";
import { reportPage } from "../../src/report/page/report-page";
import type { Provenance } from "../../src/report/provenance";
import { tableOf } from "../../src/table";

const table = tableOf([{ theme: "trade", n: 3 }, { theme: "ports", n: 2 }], "themes", "Themes.");
const chart = (title: string): Showable => bars(table, { category: "theme", value: "n", title });

/** A notebook that has shown these things, each in a cell of its own, below its title. */
async function executed(...shown: readonly Showable[]): Promise<Notebook> {
  const cells: Notebook["cells"] = [{ cell_type: "markdown", metadata: {}, source: "# Trade\n\nWhat it is about." }];
  for (const one of shown) {
    cells.push({ cell_type: "code", metadata: {}, source: "show();", execution_count: 1, outputs: [{ output_type: "display_data", data: await displayBundle(one), metadata: {} }] });
  }
  return { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

const facts: Provenance = {
  corpus: "letters", n_files: 1, n_documents: 2, n_tokens: 30, languages: ["en"], issuers: [], first_year: null, last_year: null, n_undated: 2, n_without_issuer: 2,
  not_counted: [], problems: [], corpus_hash: "0", lexicon_hash: "0", kit_version: "0.0.0", region_names: {}, files: [],
};

test("the findings of a notebook are the titles of its charts, each once, and no table's or text's", async () => {
  const notebook = await executed(table, chart("Trade leads"), "No more.", chart("Ports follow"), chart("Trade leads"));
  assert.deepEqual(findingsIn(notebook), [{ text: "Trade leads", slug: "02-themes" }, { text: "Ports follow", slug: "04-themes" }]);
});

test("a page begins with its findings, and each leads to its chart", async () => {
  const html = reportPage(await executed(chart("贸易 <leads>"), chart("Ports follow")), "01-trade", facts);
  const [, section = ""] = /<section class="findings"[^>]*>(.*?)<\/section>/s.exec(html) ?? [];
  assert.deepEqual([...section.matchAll(/<a href="#([^"]*)">(.*?)<\/a>/g)].map(([, slug, text]) => [slug, text]), [["01-themes", '<span lang="zh">贸易</span> &lt;leads&gt;'], ["02-themes", "Ports follow"]]);
  for (const slug of ["01-themes", "02-themes"]) assert.ok(html.includes(`id="${slug}"`), slug);
  assert.ok(html.indexOf("<section class=\"findings\"") < html.indexOf("<svg"));
});

test("what is more than six findings is folded", async () => {
  const html = reportPage(await executed(...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => chart(`Finding ${n}`))), "01-trade", facts);
  assert.match(html, /Finding 6<\/a><\/li><\/ul><details><summary>2 more<\/summary><ul><li><a href="#07-themes">Finding 7/);
});

test("a page without charts has no findings, and Markdown neither", async () => {
  const notebook = await executed(table);
  assert.ok(!reportPage(notebook, "01-trade", facts).includes('class="findings"'));
  assert.ok(!markdownReport(notebook, "01-trade", facts).includes("## Findings"));
});

test("Markdown lists the findings below the corpus, each with its picture's file", async () => {
  const text = markdownReport(await executed(chart("Trade [3] leads")), "01-trade", facts);
  assert.match(text, /Everything that was read is counted\.\n\n## Findings\n\n- \[Trade \\\[3\\\] leads\]\(01-trade\/01-themes\.svg\)\n/);
});
