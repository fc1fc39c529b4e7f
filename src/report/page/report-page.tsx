import type { VNode } from "preact";
import { corpusLine } from "../corpus-line";
import { markdownCells, type Heading } from "../markdown-cells";
import { notebookTitle, type CodeCell, type Notebook, type NotebookOutput } from "../notebook";
import type { Provenance } from "../provenance";
import type { NotebookFailure } from "../run-notebook";
import { findingsIn } from "../findings";
import { shownIn, type Shown } from "../shown";
import { CorpusFacts } from "./corpus-facts";
import { EvidenceSection, type ChartEvidence } from "./evidence-section";
import { FindingsSection } from "./findings-section";
import { ProvenanceSection } from "./provenance-section";
import { Raw, toPage } from "./shell";

/**
 * The page of an executed notebook: what it found, then prose, charts and tables in its order, the code folded, the
 * provenance last.
 *
 * @param failure where and why the run stopped: the page says which sections are missing.
 */
export function reportPage(notebook: Notebook, name: string, facts: Provenance, failure: NotebookFailure | null = null): string {
  const title = notebookTitle(notebook, name);
  const shown = shownIn(notebook);
  const prose = markdownCells();
  const [first, ...rest] = notebook.cells.map((cell, i) =>
    cell.cell_type === "code" ? <CodeOutputs cell={cell} name={name} shown={shown} number={i + 1} /> : cell.cell_type === "markdown" ? <Raw class="prose" html={prose.render(cell.source)} /> : null,
  );
  // The first cell is the notebook's title and what it is about; the corpus stands right below.
  const opensWithTitle = notebook.cells[0]?.cell_type === "markdown";
  return toPage({
    title: `${title} – ${facts.corpus}`,
    description: corpusLine(facts),
    children: (
      <div class="layout has-contents">
        <Contents headings={prose.headings} withEvidence={chartsWithEvidence(shown).length > 0} />
        <main>
          <p class="top"><a href="index.html">All reports on {facts.corpus}</a></p>
          {opensWithTitle ? first : <h1>{title}</h1>}
          {failure === null ? null : <Failure failure={failure} missing={sectionsFrom(notebook, failure)} />}
          <CorpusFacts facts={facts} />
          <FindingsSection findings={findingsIn(notebook)} />
          {opensWithTitle ? null : first}
          {rest}
          <EvidenceSection charts={chartsWithEvidence(shown)} regionName={(code) => facts.region_names[code] ?? code} />
          <ProvenanceSection facts={facts} />
        </main>
      </div>
    ),
  });
}

function Failure({ failure: { cell, message }, missing }: { readonly failure: NotebookFailure; readonly missing: readonly string[] }): VNode {
  return (
    <section class="failed" aria-label="What is missing">
      <p><strong>This run stopped in code cell {cell}:</strong> {message}</p>
      {missing.length === 0 ? null : <p>Missing or incomplete: {missing.join("; ")}.</p>}
    </section>
  );
}

/** The headings of the section in which the run stopped, and of those behind it. */
function sectionsFrom({ cells }: Notebook, { cell }: NotebookFailure): string[] {
  let code = 0;
  let last: string[] = [];
  const missing: string[] = [];
  for (const { cell_type, source } of cells) {
    if (cell_type === "code") code++;
    if (cell_type === "code" && code === cell) missing.push(...last);
    if (cell_type !== "markdown") continue;
    const headings = [...source.matchAll(/^##\s+(.+?)\s*#*$/gm)].map((match) => match[1] ?? "");
    if (code >= cell) missing.push(...headings);
    else if (headings.length > 0) last = headings.slice(-1);
  }
  return missing;
}

function Contents({ headings, withEvidence }: { readonly headings: readonly Heading[]; readonly withEvidence: boolean }): VNode {
  return (
    <nav class="contents" aria-label="Contents">
      <details open>
        <summary>Contents</summary>
        <ol>
          {headings.filter(({ level }) => level === 2).map(({ id, text }) => <li><a href={`#${id}`}>{text}</a></li>)}
          {withEvidence ? <li><a href="#evidence">The sentences behind the charts</a></li> : null}
          <li><a href="#provenance">Provenance</a></li>
        </ol>
      </details>
    </nav>
  );
}

function CodeOutputs({ cell, name, shown, number }: { readonly cell: CodeCell; readonly name: string; readonly shown: ReadonlyMap<NotebookOutput, Shown>; readonly number: number }): VNode {
  return (
    <>
      {cell.outputs.map((output) => <Output output={output} shown={shown.get(output)} name={name} />)}
      <details>
        <summary>How this was computed{cell.execution_count === null ? "" : ` (cell ${cell.execution_count})`}</summary>
        <pre id={`code-${number}`}><code>{cell.source}</code></pre>
      </details>
    </>
  );
}

function Output({ output, shown, name }: { readonly output: NotebookOutput; readonly shown: Shown | undefined; readonly name: string }): VNode | null {
  if (output.output_type === "stream") return output.name === "stdout" ? <pre>{output.text}</pre> : null;
  if (output.output_type === "error") return <pre>{output.evalue}</pre>;
  if (shown === undefined) return typeof output.data["text/plain"] === "string" ? <pre>{output.data["text/plain"]}</pre> : null;
  if (shown.kind === "text") return <Raw class="prose" html={shown.html ?? ""} />;
  return (
    <div class="shown" id={shown.slug}>
      <Raw class="scroll" tabIndex={0} role="group" aria-label={shown.title === "" ? shown.slug : shown.title} html={withEntries(withOwnIds(shown.html ?? "", shown.slug), shown)} />
      <p class="files">
        {shown.csv === null ? null : <>Numbers: <a href={`${name}/${shown.slug}.csv`}>{shown.slug}.csv</a></>}
        {shown.evidence === null ? null : <span class="on-screen">{shown.csv === null ? "" : " · "}<a href={`#${shown.slug}-behind`}>The sentences behind the marks</a> (or click one)</span>}
      </p>
    </div>
  );
}

/** A mark of a chart in its page's HTML: the index of its row, what it says (escaped), the mark. */
const MARK = /<g data-row="(\d+)" data-says="([^"]*)">(.*?)<\/g>/gs;

function chartsWithEvidence(shown: ReadonlyMap<NotebookOutput, Shown>): ChartEvidence[] {
  return [...shown.values()].flatMap((one): ChartEvidence[] => {
    if (one.evidence === null) return [];
    const says = new Map([...(one.html ?? "").matchAll(MARK)].map(([, row, text]) => [Number(row), unescapeHtml(text ?? "")]));
    return [{ shown: one, evidence: one.evidence, says }];
  });
}

/** Marks with evidence know its entry, which a click opens; the list of marks is there for keyboards, and without scripts. */
function withEntries(html: string, { evidence, slug }: Shown): string {
  const rows = new Set(evidence?.rows.map(({ row }) => String(row)));
  return html.replace(MARK, (whole, row: string, says: string, mark: string) => (rows.has(row) ? `<g data-entry="${slug}-row-${row}" data-says="${says}">${mark}</g>` : whole));
}

function unescapeHtml(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
}

/** The same chart may stand on a page twice; ids may not. */
function withOwnIds(html: string, slug: string): string {
  return html.replace(/\bc[0-9a-f]{8}(?=-)/g, `figure-${slug}`);
}
