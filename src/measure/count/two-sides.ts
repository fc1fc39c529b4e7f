import type { Corpus } from "../../corpus/corpus";
import type { CountedPassage } from "../../corpus/counted-passage";
import type { DocumentRow } from "../../corpus/document-row";
import type { Filter } from "../../corpus/filter";
import type { AskedLanguage } from "../../read/document";
import { numbered } from "../notes/numbered";
import { matched, type MatchBy, type Side } from "./matched";

/** A group of documents: by a filter as `Corpus.where` takes, or by a function of a document. */
export type DocumentGroup = Filter | ((document: DocumentRow) => boolean);

export interface TwoSides {
  /** The side of each document that is compared. */
  readonly sideOf: ReadonlyMap<DocumentRow, Side>;
  /** Their passages that count, in the order of the corpus. */
  readonly passages: readonly CountedPassage[];
  /** Documents of one stratum have the same of all that is matched. */
  readonly stratumOf: (document: DocumentRow) => string;
  readonly notes: readonly string[];
}

/**
 * Divides a corpus into the documents of a target and of its reference. What is in the target is not in the reference.
 *
 * @param reference all other documents unless told.
 * @throws MendableError for a filter that can't be.
 */
export function twoSides(
  corpus: Corpus,
  language: AskedLanguage,
  { target, reference, match, seed }: { target: DocumentGroup; reference?: DocumentGroup | undefined; match: readonly MatchBy[]; seed: number },
): TwoSides {
  const passages = corpus.counted(language);
  const [isTarget, isReference] = [membersOf(corpus, target), reference === undefined ? () => true : membersOf(corpus, reference)];
  const all = new Map<DocumentRow, Side>();
  for (const { document } of passages) {
    if (isTarget(document)) all.set(document, "target");
    else if (isReference(document)) all.set(document, "reference");
  }
  const stratumOf = (document: DocumentRow): string => JSON.stringify(match.map((name) => document[name]));
  const sideOf = match.length === 0 ? all : matched(all, match, stratumOf, seed);
  const compared = passages.filter(({ document }) => sideOf.has(document));
  const left = all.size - sideOf.size;
  return {
    sideOf,
    passages: compared,
    stratumOf,
    notes: [
      `Target: ${sizeOf("target", sideOf, compared)}. Reference: ${sizeOf("reference", sideOf, compared)}.`,
      ...(match.length === 0 ? [] : [`The reference has the target's proportions of ${match.join(" and ")}; ${numbered(left, "document")} without a counterpart ${left === 1 ? "is" : "are"} left out.`]),
    ],
  };
}

function membersOf(corpus: Corpus, group: DocumentGroup): (document: DocumentRow) => boolean {
  if (typeof group === "function") return group;
  const members = new Set(corpus.where(group).contents.map(({ row }) => row));
  return (document) => members.has(document);
}

function sizeOf(side: Side, sideOf: ReadonlyMap<DocumentRow, Side>, passages: readonly CountedPassage[]): string {
  const documents = [...sideOf.values()].filter((one) => one === side).length;
  const tokens = passages.reduce((sum, { document, tokens: { terms } }) => sum + (sideOf.get(document) === side ? terms.length : 0), 0);
  return `${numbered(documents, "document")}, ${numbered(tokens, "word token")}`;
}
