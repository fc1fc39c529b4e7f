import type { Corpus } from "../corpus/corpus";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping } from "./by";
import { compare } from "./compare";
import type { MeasureOptions } from "./count/breathe";
import { documentsIn } from "./count/documents-in";
import type { MatchBy } from "./count/matched";
import { testedTerms } from "./count/tested-terms";
import type { Side } from "./count/matched";
import { twoSides, type DocumentGroup } from "./count/two-sides";
import { evidenceOf } from "./evidence/evidence-of";
import { termFinder } from "./find/term-finder";
import { countedNotes } from "./notes/counted-notes";
import { numbered } from "./notes/numbered";
import { benjaminiHochberg } from "./statistics/benjamini-hochberg";
import { keynessScores } from "./statistics/keyness-scores";
import { permuteDocuments } from "./statistics/permute-documents";

export interface KeynessOptions extends MeasureOptions {
  /** The language whose text is compared, translations among it. */
  readonly language: AskedLanguage;
  /** The documents whose terms are asked for: a filter as `corpus.where` takes, or a function of a document. */
  readonly target: DocumentGroup;
  /** The documents that they are compared with: all others unless told. What is in the target is left out of it. */
  readonly reference?: DocumentGroup | undefined;
  /** Draws a reference that has the target's proportions of genres, of years, or of both together. */
  readonly match?: readonly MatchBy[] | undefined;
  /** Terms in fewer documents than these (of both sides together) are not looked at: 3 unless told. */
  readonly minDocs?: number | undefined;
  /** Terms of fewer publishers than these are not looked at; no condition unless told, since many documents name none. */
  readonly minPublishers?: number | undefined;
  /** Keeps the names of the issuers' own regions, which stand in their texts whatever these are about. */
  readonly ownNames?: boolean | undefined;
  /** Keeps the political formulae. */
  readonly formulae?: boolean | undefined;
  /** The score that ranks, from the largest: `lrc` unless told. */
  readonly rank?: "lrc" | "g2" | "log_ratio" | "simple_maths" | undefined;
  /** So many of the first terms: 100 unless told; `Infinity` for all, those of the reference at the end. */
  readonly top?: number | undefined;
  /** Relabelings of the documents for `p`: 9,999 unless told. */
  readonly permutations?: number | undefined;
  /** A whole number for all that is drawn; 1 unless told. */
  readonly seed?: number | undefined;
}

export interface Keyness {
  readonly term: string;
  readonly n_target: number;
  readonly n_reference: number;
  readonly n_docs_target: number;
  readonly n_docs_reference: number;
  readonly n_publishers: number;
  readonly per_10k_target: number;
  readonly per_10k_reference: number;
  readonly g2: number;
  readonly log_ratio: number;
  readonly lrc: number;
  readonly simple_maths: number;
  /** Null where one of the sides has fewer than two documents. */
  readonly p: number | null;
  readonly p_adjusted: number | null;
}

const COLUMNS: Columns<Keyness> = {
  term: { type: "string", about: "word, in canonical form" },
  n_target: { type: "int32", counts: "match", about: "occurrences in the target" },
  n_reference: { type: "int32", counts: "match", about: "occurrences in the reference" },
  n_docs_target: { type: "int32", counts: "document", about: "documents of the target with one or more" },
  n_docs_reference: { type: "int32", counts: "document", about: "documents of the reference with one or more" },
  n_publishers: { type: "int32", about: "publishers of these documents, as far as they are known" },
  per_10k_target: { type: "float32", about: "occurrences per 10,000 word tokens of the target, stop words included" },
  per_10k_reference: { type: "float32", about: "occurrences per 10,000 word tokens of the reference" },
  g2: { type: "float32", about: "log-likelihood ratio, negative where the term is rarer in the target; descriptive" },
  log_ratio: { type: "float32", about: "log2 of the ratio of the rates: 1 is twice as often in the target" },
  lrc: { type: "float32", about: "conservative log ratio: the ratio that is sure, 0 where none is" },
  simple_maths: { type: "float32", about: "ratio of the rates per million, 100 added to each" },
  p: { type: "float32", about: "how often documents dealt out by chance differ as much" },
  p_adjusted: { type: "float32", about: "p corrected for the number of terms (Benjamini–Hochberg)" },
};

/**
 * The terms that tell one group of documents from another, those first whose rate is most surely higher in the target:
 * sorted by `lrc`, then g2, from the largest, then by term. Terms are those of `termFrequencies`.
 *
 * Left out, as the notes say: terms in few documents; names of the issuers' own regions (half or more of a term's uses
 * on one of the sides); political formulae (half or more of all its uses). G² and LRC take each word for an independent
 * draw, which words of one document are not; `p` doesn't: it deals out whole documents anew (within genre and year where
 * these are matched) and says how often G² is as great. See `keynessScores` and `permuteDocuments` for the formulae.
 * LRC and p_adjusted are corrected for all terms that are looked at, whatever `top` is. Without two sides that have text
 * there are no rows.
 *
 * @throws MendableError for a filter that can't be.
 * @throws the signal's reason once it is aborted.
 * @example
 * const terms = await keyness(corpus, { language: "zh", target: { issuer_region: "510000" } });
 * terms.evidence(terms.rows[0]!, "n_target");   // its sentences in the target
 */
export async function keyness(corpus: Corpus, options: KeynessOptions): Promise<Table<Keyness>> {
  const { language, target, reference, match = [], rank = "lrc", top = 100, permutations = 9_999, seed = 1, signal } = options;
  const sides = twoSides(corpus, language, { target, reference, match, seed });
  const { sideOf, passages } = sides;
  const find = termFinder();
  const { matrix, terms, notes } = await testedTerms(corpus, sides, find, options);
  const isTarget = matrix.documents.map((document) => sideOf.get(document) === "target");
  const tokens = (ofTarget: boolean): number => matrix.tokens.reduce((sum, n, d) => sum + (isTarget[d] === ofTarget ? n : 0), 0);
  const [of_target, of_reference] = [tokens(true), tokens(false)];
  const tested = of_target === 0 || of_reference === 0 ? [] : terms;
  const { p, how } = await permuteDocuments(matrix, isTarget, matrix.documents.map(sides.stratumOf), { permutations, seed, signal });
  const p_adjusted = benjaminiHochberg(p);
  const rows = tested.map((counts, i): Keyness => ({
    ...counts,
    per_10k_target: (10_000 * counts.n_target) / of_target,
    per_10k_reference: (10_000 * counts.n_reference) / of_reference,
    ...keynessScores({ ...counts, of_target, of_reference }, { tests: terms.length }),
    p: p[i] ?? null,
    p_adjusted: p_adjusted[i] ?? null,
  }));
  rows.sort((a, b) => b[rank] - a[rank] || b.g2 - a.g2 || compare(a.term, b.term));
  const counted = corpus.counted(language);
  const all = grouping(corpus, undefined);
  return new Table({
    name: "keyness",
    about: "The terms that tell the target from the reference.",
    columns: COLUMNS,
    rows: rows.slice(0, top),
    notes: [
      ...countedNotes(corpus, counted, language, documentsIn(counted, all), all),
      ...sides.notes,
      ...notes,
      `Ranked by ${rank}, of ${numbered(rows.length, "term")}; lrc and p_adjusted are corrected for as many.`,
      how,
    ],
    evidence: (row, column) => {
      const side: Side = column === "n_target" || column === "n_docs_target" ? "target" : "reference";
      const groupsOf = { ...all, groupsOf: ({ passage }: { passage: (typeof passages)[number] }) => [sideOf.get(passage.document) ?? ""] };
      return evidenceOf(passages, groupsOf, find, { group: side, key: row.term }, COLUMNS[column].counts);
    },
  });
}
