import type { Corpus } from "../corpus/corpus";
import type { MentionKind } from "../lexicon/match";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping, type By } from "./by";
import { compare } from "./compare";
import type { MeasureOptions } from "./count/breathe";
import { countPairs } from "./count/count-pairs";
import { documentsIn } from "./count/documents-in";
import { edgeStability, RESAMPLES } from "./count/edge-stability";
import { documentsOf, pairSums, sumOf, type PairSums } from "./count/pair-sums";
import { ALIKE, permuteDocuments, PERMUTATIONS } from "./count/permute-documents";
import { checkWithin, isOrdered, type Within } from "./count/units";
import { pairEvidence } from "./evidence/pair-evidence";
import { things, type Thing } from "./find/things";
import { countedNotes } from "./notes/counted-notes";
import { numbered } from "./notes/numbered";
import { pairNotes, withinWords } from "./notes/pair-notes";
import { association } from "./statistics/association";
import { benjaminiHochberg } from "./statistics/benjamini-hochberg";

export interface CooccurrenceOptions extends MeasureOptions {
  /** Pairs of themes, of regions or of terms, or pairs of one of each: `["regions", "themes"]`. */
  readonly of: Thing | readonly [Thing, Thing];
  /** The unit in which two have to stand together, or a window of tokens: `{ window: 5 }`. */
  readonly within: Within;
  /** One table of pairs for all documents together unless told. */
  readonly by?: By | undefined;
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
  /** Pairs the political formulae too. */
  readonly formulae?: boolean | undefined;
  /** The kinds of mention that count for regions: place, institution and zone unless told. */
  readonly kinds?: readonly MentionKind[] | undefined;
  /** The terms to pair, as `termFrequencies` writes them; the 100 most frequent unless told. */
  readonly terms?: readonly string[] | undefined;
  /** Pairs in fewer units than these are left out: 5 unless told. */
  readonly min?: number | undefined;
  /** Pairs in fewer documents than these are left out: 3 unless told. */
  readonly minDocuments?: number | undefined;
  /** How many arrangements of the documents p is found from: 999 unless told; 0 leaves p out. */
  readonly permutations?: number | undefined;
  /** Of the permutations and resamples, a whole number: 1 unless told. */
  readonly seed?: number | undefined;
}

export interface Cooccurrence {
  readonly group: string;
  readonly group_label: string;
  readonly a: string;
  readonly b: string;
  readonly a_label: string;
  readonly b_label: string;
  readonly n: number;
  readonly n_docs: number;
  readonly n_a: number;
  readonly n_b: number;
  readonly n_units: number;
  readonly expected: number;
  readonly pmi: number;
  /** Null where both stand in every unit. */
  readonly npmi: number | null;
  readonly log_dice: number;
  /** Null where most units hold both, but in overlapping matches. */
  readonly g2: number | null;
  /** Null in a group of fewer than 5 documents. */
  readonly p: number | null;
  readonly p_adjusted: number | null;
  /** Null in a group of fewer than 5 documents. */
  readonly stability: number | null;
}

const COLUMNS: Columns<Cooccurrence> = {
  group: { type: "string", about: "group of documents or sentences" },
  group_label: { type: "string", about: "name of the group" },
  a: { type: "string", about: "the first of the two" },
  b: { type: "string", about: "the second of the two" },
  a_label: { type: "string", about: "name of the first" },
  b_label: { type: "string", about: "name of the second" },
  n: { type: "int32", counts: "unit", about: "units that hold both" },
  n_docs: { type: "int32", counts: "document", about: "documents with such a unit" },
  n_a: { type: "int32", counts: "unit", about: "units that hold the first" },
  n_b: { type: "int32", counts: "unit", about: "units that hold the second" },
  n_units: { type: "int32", about: "units of the group" },
  expected: { type: "float32", about: "units that would hold both by chance" },
  pmi: { type: "float32", about: "log2 of n over expected" },
  npmi: { type: "float32", about: "normalised PMI: −1 never together, 0 as chance has it, 1 always" },
  log_dice: { type: "float32", about: "14 + log2 of the Dice coefficient" },
  g2: { type: "float32", about: "log-likelihood ratio, negative where n is below expected; descriptive" },
  p: { type: "float32", about: "two-sided, by permuting whole documents" },
  p_adjusted: { type: "float32", about: "p corrected for the number of rows (Benjamini–Hochberg)" },
  stability: { type: "float32", about: "share of resamples of the documents in which the pair is shown and above expected" },
};

/**
 * What stands together in one sentence, passage or document, or within some tokens of one another: a row for each pair
 * of 5 units in 3 documents or more, sorted by group, then by n from the largest, then by a and b. Pairs of one kind
 * stand once, with a < b, unless a window is ordered.
 *
 * No pairs: overlapping matches, a theme with its own group, a region with one that holds it (its province, its
 * country, a named group that it is in). With `by: "mentioned_region"` a unit is those of its sentences that name the
 * region. Measures of association: see `association`; `npmi` is null where both stand in every unit. G² takes every
 * unit for independent of the next, which sentences of one document are not: it describes, `p` tests.
 *
 * `p` permutes whole documents: each thing keeps its number and its bursts within documents, and what is broken is
 * which documents, and which places of them, the two share (see `permuteDocuments`). Overlapping matches, which are no
 * pair in the text, can be one in a permutation: for two things whose terms overlap, p leans towards "seldom together".
 * `p_adjusted` corrects for all rows of the table. `stability` is the share of 500 resamples of the documents in which
 * a pair is still shown, and stands together more often than expected.
 *
 * A window counts as quanteda's `fcm(tri = FALSE)`: `n_a`, `n_b` and `n_units` are the table's marginals and total, each
 * key's pairs with itself among them, and no numbers of units. It ends at its passage's end.
 *
 * @throws RangeError for a window that is no whole number from 1, or has not as many weights.
 * @throws the signal's reason once it is aborted.
 * @example
 * const pairs = await cooccurrence(corpus, { of: ["regions", "themes"], within: "sentence" });
 * pairs.evidence(pairs.rows[0]!);   // the sentences, with both matches marked
 */
export async function cooccurrence(corpus: Corpus, options: CooccurrenceOptions): Promise<Table<Cooccurrence>> {
  const { of, within, by, min = 5, minDocuments = 3, permutations = PERMUTATIONS, seed, signal } = options;
  checkWithin(within);
  const language = options.language ?? corpus.language;
  const passages = corpus.counted(language);
  const groups = grouping(corpus, by);
  const kinds = kindsOf(of);
  const sides = kinds.map((kind) => things(corpus, passages, kind, options));
  const counted = await countPairs(passages, within, groups, sides, signal);
  const columns = columnsOf(within);
  const rows: Omit<Cooccurrence, "p_adjusted">[] = [];
  let left = 0;
  for (const [group, documents] of counted) {
    const sums = pairSums(documents);
    const n_units = documents.reduce((sum, { units }) => sum + units, 0);
    const all = sums.pairs.filter(([a, b]) => (isOrdered(within) || kinds.length > 1 ? a !== b : a < b));
    const shown = all.filter(([a, b]) => sumOf(sums.of(a, b).n) >= min && documentsOf(sums.of(a, b).n) >= minDocuments);
    left += all.length - shown.length;
    const found = shown.map(([a, b]) => ({ a, b, ...withSums(sums.of(a, b)) }));
    const p = permutations > 0 ? await permuteDocuments(documents, found, within, kinds.length === 1, { permutations, seed, signal }) : found.map(() => null);
    const stability = edgeStability(sums, shown, { min, minDocuments }, seed);
    found.forEach(({ a, b, n, n_docs, n_a, n_b }, i) => {
      const labels = { a_label: sides[0]?.labelOf(a) ?? a, b_label: (sides[1] ?? sides[0])?.labelOf(b) ?? b };
      const counts = { n, n_a, n_b, n_units };
      rows.push({ group, group_label: groups.labelOf(group), a, b, ...labels, n_docs, ...counts, ...measured(counts), p: p[i] ?? null, stability: stability[i] ?? null });
    });
  }
  rows.sort((x, y) => compare(x.group, y.group) || y.n - x.n || compare(x.a, y.a) || compare(x.b, y.b));
  const adjusted = benjaminiHochberg(rows.map(({ p }) => p));
  return new Table({
    name: "cooccurrence",
    about: `${kinds.length === 1 ? `Pairs of ${kinds[0] ?? ""}` : `Pairs of ${kinds.join(" and ")}`} ${withinWords(within)}${groups.words}.`,
    columns,
    rows: rows.map((row, i) => ({ ...row, p_adjusted: adjusted[i] ?? null })),
    notes: [
      ...countedNotes(corpus, passages, language, documentsIn(passages, groups), groups),
      ...pairNotes(within, kinds, passages, options),
      left === 0 ? "" : `Left out, in fewer than ${min} units or ${minDocuments} documents: ${numbered(left, "pair")}.`,
      permutations > 0 ? `p: ${permutations} permutations of whole documents, among about ${ALIKE} of the nearest length each; none below 5 documents.` : "",
      `stability: ${RESAMPLES} resamples of the documents; none below 5 documents.`,
    ].filter((note) => note !== ""),
    evidence: (row, column) => pairEvidence(passages, within, groups, sides, row, column),
  });
}

/** Two of one kind are one kind: their pairs have no order. */
export function kindsOf(of: CooccurrenceOptions["of"]): Thing[] {
  return typeof of === "string" ? [of] : [...new Set(of)];
}

/** A window's marginals count no places of their own, and weights are no whole numbers. */
function columnsOf(within: Within): Columns<Cooccurrence> {
  if (typeof within === "string") return COLUMNS;
  const marginal = (about: string): Columns<Cooccurrence>["n_a"] => ({ type: within.count === "weighted" ? "float32" : "int32", about });
  const n: Columns<Cooccurrence>["n"] =
    within.count === "weighted" ? { type: "float32", about: "pairs of places in the window, each with its weight" } : { type: "int32", counts: "unit", about: within.count === "boolean" ? "documents with such a pair of places" : "pairs of places in the window" };
  return { ...COLUMNS, n, n_a: marginal("what all pairs of the first add up to"), n_b: marginal("what all pairs of the second add up to"), n_units: marginal("what all pairs of the group add up to"), expected: { ...COLUMNS.expected, about: "n by chance" } };
}

function withSums({ n, n_a, n_b }: PairSums): Pick<Cooccurrence, "n" | "n_docs" | "n_a" | "n_b"> {
  return { n: sumOf(n), n_docs: documentsOf(n), n_a: sumOf(n_a), n_b: sumOf(n_b) };
}

/** A pair that has a row stands in a unit, so that only npmi and g2 can be missing. */
function measured(counts: Parameters<typeof association>[0]): Pick<Cooccurrence, "expected" | "pmi" | "npmi" | "log_dice" | "g2"> {
  const { expected, pmi, npmi, log_dice, g2 } = association(counts);
  return { expected: expected ?? 0, pmi: pmi ?? 0, npmi, log_dice: log_dice ?? 0, g2 };
}
