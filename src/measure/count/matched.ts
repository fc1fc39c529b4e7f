import type { DocumentRow } from "../../corpus/document-row";
import { compare } from "../compare";
import { random } from "../statistics/random";

/** On which side of a comparison a document is. */
export type Side = "target" | "reference";

/** What a reference can be matched on. */
export type MatchBy = "genre" | "year";

/**
 * Leaves out documents until the reference has the target's proportions, stratum by stratum: as many of the reference
 * for each document of the target as the scarcest stratum allows, at least one a stratum, drawn at random.
 * A stratum that one side lacks is left out, and so are documents of which what is matched is not known.
 *
 * @param seed a whole number; the same seed draws the same documents, whatever their order.
 */
export function matched(sideOf: ReadonlyMap<DocumentRow, Side>, match: readonly MatchBy[], stratumOf: (document: DocumentRow) => string, seed: number): Map<DocumentRow, Side> {
  const strata = new Map<string, Record<Side, DocumentRow[]>>();
  for (const [document, side] of [...sideOf].sort(([a], [b]) => compare(a.id, b.id))) {
    if (match.some((name) => document[name] === null)) continue;
    const name = stratumOf(document);
    let stratum = strata.get(name);
    if (stratum === undefined) strata.set(name, (stratum = { target: [], reference: [] }));
    stratum[side].push(document);
  }
  const shared = [...strata].sort(([a], [b]) => compare(a, b)).map(([, stratum]) => stratum).filter(({ target, reference }) => target.length > 0 && reference.length > 0);
  const each = Math.min(...shared.map(({ target, reference }) => reference.length / target.length));
  const { index } = random(seed);
  const kept = new Map<DocumentRow, Side>();
  for (const { target, reference } of shared) {
    for (const document of target) kept.set(document, "target");
    for (let most = Math.max(1, Math.round(each * target.length)); most > 0; most--) {
      for (const document of reference.splice(index(reference.length), 1)) kept.set(document, "reference");
    }
  }
  return kept;
}
