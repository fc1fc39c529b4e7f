import type { VNode } from "preact";
import { corpusLine, notCountedLine } from "../corpus-line";
import type { Provenance } from "../provenance";

export function CorpusFacts({ facts }: { readonly facts: Provenance }): VNode {
  return (
    <>
      <p class="facts">{corpusLine(facts)}</p>
      <p class="facts">{notCountedLine(facts)}</p>
    </>
  );
}
