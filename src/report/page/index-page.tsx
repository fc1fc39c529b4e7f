import { markLanguage } from "../../chart/mark-language";
import type { Finding } from "../findings";
import type { Provenance } from "../provenance";
import { corpusLine } from "../corpus-line";
import { CorpusFacts } from "./corpus-facts";
import { ProvenanceSection } from "./provenance-section";
import { toPage } from "./shell";

export interface ReportEntry {
  readonly name: string;
  readonly title: string;
  /** The notebook's opening sentence. */
  readonly about: string;
  /** The first thing that it found; null where it found nothing. */
  readonly finding: Finding | null;
  /** Whether its last run failed, and left what it found in a page of its own. */
  readonly failed: boolean;
}

/** The page that leads to all reports on a corpus. */
export function indexPage(reports: readonly ReportEntry[], facts: Provenance): string {
  return toPage({
    title: `Reports on ${facts.corpus}`,
    description: corpusLine(facts),
    children: (
      <div class="layout">
        <main>
          <h1>Reports on {facts.corpus}</h1>
          <CorpusFacts facts={facts} />
          <ul class="reports">
            {reports.map(({ name, title, about, finding, failed }) => (
              <li>
                <a href={`${name}.html`}>{title}</a>
                <p>{about}</p>
                {finding === null ? null : <p class="finding"><a href={`${name}.html#${finding.slug}`} dangerouslySetInnerHTML={{ __html: markLanguage(finding.text).html }} /></p>}
                {failed ? <p class="failed">Its last run failed; this is the report before. <a href={`${name}.failed.html`}>What the failed run found</a></p> : null}
              </li>
            ))}
          </ul>
          <ProvenanceSection facts={facts} />
        </main>
      </div>
    ),
  });
}
