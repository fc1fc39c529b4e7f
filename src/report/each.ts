import type { Corpus } from "../corpus/corpus";
import type { Filter } from "../corpus/filter";
import { nearestName } from "../nearest-name";
import { MendableError, problem } from "../problem";

/** What `--each` can divide the documents by: columns of the documents that `Corpus.where` can ask for. */
const EACH = ["issuer_region", "subject_region", "genre", "publisher", "year"] as const;
type Each = (typeof EACH)[number];

/** The documents of one report of several. */
export interface Part {
  /** Names the folder: letters, digits and hyphens. */
  readonly slug: string;
  /** For people. */
  readonly label: string;
  readonly n_documents: number;
  readonly where: Filter;
}

/**
 * Divides a corpus into the parts that each get reports of their own, sorted by value.
 *
 * @throws MendableError where the corpus can't be divided so.
 */
export function partsBy(corpus: Corpus, by: string): Part[] {
  const column = EACH.find((name) => name === by);
  if (column === undefined) {
    const nearest = nearestName(by, EACH);
    throw new MendableError([problem({ code: "each", file: `--each ${by}`, reason: "documents can't be divided by it", mend: nearest === null ? `It can be ${EACH.join(", ")}.` : `Did you mean ${nearest}?` })]);
  }
  const values = [...new Set(corpus.documents.rows.map((row) => row[column]))].filter((value) => value !== null).map(String).sort();
  if (values.length > 0) return values.map((value) => part(corpus, column, value));
  throw new MendableError([problem({ code: "each", file: `--each ${by}`, reason: "no document has one", mend: `Divide by another column: ${EACH.filter((name) => name !== by).join(", ")}.` })]);
}

function part(corpus: Corpus, column: Each, value: string): Part {
  const name = column.endsWith("_region") ? (corpus.lexicon.regions.get(value)?.name_en ?? null) : null;
  const slug = (name === null ? value : `${value}-${name}`).toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const where: Filter = column === "year" ? { from: value, to: value } : { [column]: value };
  return { slug, label: name ?? value, n_documents: corpus.where(where).documents.rows.length, where };
}
