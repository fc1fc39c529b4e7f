import type { VNode } from "preact";
import type { Provenance } from "../provenance";
import { formatProblem } from "../../problem";
import { COUNTING_RULES } from "../counting-rules";
import { grouped, plural } from "../corpus-line";

/** The last section of every report. */
export function ProvenanceSection({ facts }: { readonly facts: Provenance }): VNode {
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">Provenance</h2>
      <dl>
        <dt>Corpus</dt>
        <dd>
          {facts.corpus}: {plural(facts.n_files, "file")}, {plural(facts.n_documents, "document")} ({facts.n_undated} without a date, {facts.n_without_issuer} without a known issuer)
        </dd>
        <dt>Not counted</dt>
        <dd>
          {facts.not_counted.length === 0 ? "nothing" : <ul>{facts.not_counted.map(({ why, n }) => <li>{grouped(n)}: {why}</li>)}</ul>}
        </dd>
        <dt>Rules of counting</dt>
        <dd><ul>{COUNTING_RULES.map((rule) => <li>{rule}</li>)}</ul></dd>
        <dt>Problems</dt>
        <dd>
          {facts.problems.length === 0 ? "none" : <ul>{facts.problems.map((problem) => <li>{formatProblem(problem).replace(/\s*\n\s*/g, ". ")}</li>)}</ul>}
        </dd>
        <dt>Versions</dt>
        <dd>policyscope {facts.kit_version}; lexicon {facts.lexicon_hash.slice(0, 12)}; corpus {facts.corpus_hash.slice(0, 12)} (SHA-256)</dd>
      </dl>
      <details>
        <summary>Files and their hashes</summary>
        <div class="scroll">
          <table>
            <thead><tr><th>File</th><th class="number">Bytes</th><th>SHA-256</th></tr></thead>
            <tbody>{facts.files.map(({ file, bytes, sha256 }) => <tr><td>{file}</td><td class="number">{grouped(bytes)}</td><td><code>{sha256.slice(0, 16)}</code></td></tr>)}</tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
