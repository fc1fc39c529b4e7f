import type { VNode } from "preact";
import { markLanguage } from "../../chart/mark-language";
import type { Finding } from "../findings";

/** A first screen holds so many; the others stand one click away. */
const FIRST = 6;

/** What the report found, a line each that leads to its chart. */
export function FindingsSection({ findings }: { readonly findings: readonly Finding[] }): VNode | null {
  if (findings.length === 0) return null;
  const rest = findings.slice(FIRST);
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      <ul>{findings.slice(0, FIRST).map((finding) => <Line {...finding} />)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{rest.length} more</summary>
          <ul>{rest.map((finding) => <Line {...finding} />)}</ul>
        </details>
      )}
    </section>
  );
}

function Line({ text, slug }: Finding): VNode {
  // The sentence is the analyst's; the names in it may be Chinese.
  return <li><a href={`#${slug}`} dangerouslySetInnerHTML={{ __html: markLanguage(text).html }} /></li>;
}
