import { corpusLine, plural } from "../corpus-line";
import type { Part } from "../each";
import type { Provenance } from "../provenance";
import { CorpusFacts } from "./corpus-facts";
import { ProvenanceSection } from "./provenance-section";
import { toPage } from "./shell";

/** The page that leads to the reports on each part of a corpus. */
export function partsPage(by: string, parts: readonly Part[], facts: Provenance): string {
  const column = by.replaceAll("_", " ");
  return toPage({
    title: `Reports on ${facts.corpus} by ${column}`,
    description: corpusLine(facts),
    children: (
      <div class="layout">
        <main>
          <h1>Reports on {facts.corpus} by {column}</h1>
          <CorpusFacts facts={facts} />
          {by.endsWith("_region") ? <p class="prose">The reports on a region hold the documents of what lies in it too: of its provinces, cities and counties.</p> : null}
          <ul class="reports">{parts.map(({ slug, label, n_documents }) => <li><a href={`${slug}/index.html`}>{label}</a><p>{plural(n_documents, "document")}</p></li>)}</ul>
          <ProvenanceSection facts={facts} />
        </main>
      </div>
    ),
  });
}
