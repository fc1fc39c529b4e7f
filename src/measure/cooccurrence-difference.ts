import type { Corpus } from "../corpus/corpus";
import { Table, type Columns } from "../table";
import { wrongName } from "../wrong-name";
import { grouping, type By } from "./by";
import { compare } from "./compare";
import { kindsOf, type CooccurrenceOptions } from "./cooccurrence";
import { countPairs } from "./count/count-pairs";
import { npmiDifferences, PERMUTATIONS } from "./count/npmi-differences";
import { documentsOf, pairSums, sumOf } from "./count/pair-sums";
import { documentsIn } from "./count/documents-in";
import { checkWithin, isOrdered } from "./count/units";
import { pairEvidence } from "./evidence/pair-evidence";
import { things } from "./find/things";
import { countedNotes } from "./notes/counted-notes";
import { numbered } from "./notes/numbered";
import { pairNotes, withinWords } from "./notes/pair-notes";
import { benjaminiHochberg } from "./statistics/benjamini-hochberg";

export interface CooccurrenceDifferenceOptions extends Omit<CooccurrenceOptions, "by" | "permutations"> {
  /** The two groups, as `by` names them: codes of regions unless told. */
  readonly between: readonly [string, string];
  /** Issuer regions unless told. */
  readonly by?: By | undefined;
}

export interface CooccurrenceDifference {
  readonly a: string;
  readonly b: string;
  readonly a_label: string;
  readonly b_label: string;
  readonly n_1: number;
  readonly n_2: number;
  readonly n_docs_1: number;
  readonly n_docs_2: number;
  /** Null where one of the two never occurs in the group, or both in every unit. */
  readonly npmi_1: number | null;
  readonly npmi_2: number | null;
  /** Null where one of the two npmi is. */
  readonly difference: number | null;
  /** Null where `interval` says why. */
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
  readonly p: number | null;
  readonly p_adjusted: number | null;
}

const COLUMNS: Columns<CooccurrenceDifference> = {
  a: { type: "string", about: "the first of the two" },
  b: { type: "string", about: "the second of the two" },
  a_label: { type: "string", about: "name of the first" },
  b_label: { type: "string", about: "name of the second" },
  n_1: { type: "int32", counts: "unit", about: "units of the first group that hold both" },
  n_2: { type: "int32", counts: "unit", about: "units of the second group that hold both" },
  n_docs_1: { type: "int32", counts: "document", about: "documents of the first group with such a unit" },
  n_docs_2: { type: "int32", counts: "document", about: "documents of the second group with such a unit" },
  npmi_1: { type: "float32", about: "normalised PMI in the first group" },
  npmi_2: { type: "float32", about: "normalised PMI in the second group" },
  difference: { type: "float32", about: "npmi_1 − npmi_2" },
  low: { type: "float32", about: "lower end of the 95 % interval of difference" },
  high: { type: "float32", about: "upper end of the 95 % interval of difference" },
  interval: { type: "string", about: "how low and high were found, or why not" },
  p: { type: "float32", about: "two-sided, by permuting whole documents between the groups" },
  p_adjusted: { type: "float32", about: "p corrected for the number of rows (Benjamini–Hochberg)" },
};

/**
 * Whether two stand together more in one group than in another: a row for each pair that both groups together hold in 5
 * units and 3 documents or more, sorted by the size of the difference from the largest (missing ones last), then by a and b.
 *
 * `low` and `high`: t on the jackknife over documents; none where fewer than 2 documents of a group hold the two. `p`: the
 * documents of both change groups at random; as far from 0 as observed, or further. Neither with fewer than 5 documents in
 * one of the groups. In simulated corpora the interval holds the true difference in 95 % or more of cases with 50
 * documents a group, in 97 % with 10. A document that is in both groups, as `by: "mentioned_region"` allows, is taken for
 * two: p and interval are then too narrow to be trusted.
 *
 * NPMI hangs on how often each of the two occurs, so that a difference can also come from a theme that one group writes of
 * everywhere. It says nothing of why: genre and years of the two groups may differ too (see `coverage`).
 *
 * @throws MendableError where one of the groups has no text that counts, naming those that have.
 * @throws RangeError for a window that is no whole number from 1, or has not as many weights.
 * @throws the signal's reason once it is aborted.
 * @example
 * await cooccurrenceDifference(corpus, { of: "themes", within: "sentence", between: ["450000", "530000"] });
 */
export async function cooccurrenceDifference(corpus: Corpus, options: CooccurrenceDifferenceOptions): Promise<Table<CooccurrenceDifference>> {
  const { of, within, between, by = "issuer_region", min = 5, minDocuments = 3, seed, signal } = options;
  checkWithin(within);
  const language = options.language ?? corpus.language;
  const passages = corpus.counted(language);
  const groups = grouping(corpus, by);
  const kinds = kindsOf(of);
  const sides = kinds.map((kind) => things(corpus, passages, kind, options));
  const counted = await countPairs(passages, within, groups, sides, signal);
  const [first, second] = between.map((name) => {
    const documents = counted.get(name);
    if (documents === undefined) throw wrongName(`group${groups.words} with text that counts:`, name, [...counted.keys()].sort(compare), "the option between");
    return documents;
  }) as [NonNullable<ReturnType<typeof counted.get>>, NonNullable<ReturnType<typeof counted.get>>];
  const together = pairSums([...first, ...second]);
  const all = together.pairs.filter(([a, b]) => (isOrdered(within) || kinds.length > 1 ? a !== b : a < b));
  const shown = all.filter(([a, b]) => sumOf(together.of(a, b).n) >= min && documentsOf(together.of(a, b).n) >= minDocuments);
  const differences = await npmiDifferences(together, first.length, shown, { seed, signal });
  const adjusted = benjaminiHochberg(differences.map(({ p }) => p));
  const rows = shown.map(([a, b], i): CooccurrenceDifference => {
    const labels = { a_label: sides[0]?.labelOf(a) ?? a, b_label: (sides[1] ?? sides[0])?.labelOf(b) ?? b };
    // `differences` has an entry for each pair.
    return { a, b, ...labels, ...(differences[i] as NonNullable<(typeof differences)[number]>), p_adjusted: adjusted[i] ?? null };
  });
  rows.sort((x, y) => Math.abs(y.difference ?? 0) - Math.abs(x.difference ?? 0) || Number(x.difference === null) - Number(y.difference === null) || compare(x.a, y.a) || compare(x.b, y.b));
  const [one, other] = between.map((name) => groups.labelOf(name)) as [string, string];
  return new Table({
    name: "cooccurrence_difference",
    about: `Pairs of ${kinds.join(" and ")} ${withinWords(within)}: ${one} (1) and ${other} (2).`,
    columns: typeof within === "string" || within.count !== "weighted" ? COLUMNS : { ...COLUMNS, n_1: { type: "float32", about: "weighted pairs of places" }, n_2: { type: "float32", about: "weighted pairs of places" } },
    rows,
    notes: [
      ...countedNotes(corpus, passages, language, documentsIn(passages, groups), groups),
      ...pairNotes(within, kinds, passages, options),
      `Compared: ${numbered(first.length, "document")} (1) and ${numbered(second.length, "document")} (2).`,
      all.length === shown.length ? "" : `Left out, in fewer than ${min} units or ${minDocuments} documents of both: ${numbered(all.length - shown.length, "pair")}.`,
      `low and high bound difference, by leaving each document out once; p: ${PERMUTATIONS} permutations of whole documents.`,
    ].filter((note) => note !== ""),
    evidence: ({ a, b }, column) => pairEvidence(passages, within, groups, sides, { group: between[column.endsWith("_1") ? 0 : 1], a, b }, column.startsWith("n_docs") ? "n_docs" : "n"),
  });
}
