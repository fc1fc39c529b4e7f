import type { Corpus } from "../corpus/corpus";
import type { CountedPassage } from "../corpus/counted-passage";
import type { MentionKind } from "../lexicon/match";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping, type By } from "./by";
import { compare } from "./compare";
import type { MeasureOptions } from "./count/breathe";
import { countPairs } from "./count/count-pairs";
import { documentsIn } from "./count/documents-in";
import { unitsOf, type Within } from "./count/units";
import { pairEvidence } from "./evidence/pair-evidence";
import { COUNTED_KINDS } from "./find/mention-kinds";
import { MOST_TERMS, things, type Thing } from "./find/things";
import { countedNotes } from "./notes/counted-notes";
import { mentionNotes } from "./notes/mention-notes";
import { association } from "./statistics/association";

export interface CooccurrenceOptions extends MeasureOptions {
  /** Pairs of themes, of regions or of terms, or pairs of one of each: `["regions", "themes"]`. */
  readonly of: Thing | readonly [Thing, Thing];
  /** The unit in which two have to stand together. */
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
  readonly g2: number;
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
};

const UNITS: Record<Within, string> = { sentence: "sentences", passage: "passages", document: "documents" };

/**
 * What stands together in one sentence, passage or document: a row for each pair that does at least once, sorted by
 * group, then by n from the largest, then by a and b. Pairs of one kind stand once, with a < b.
 *
 * No pairs: overlapping matches, a theme with its own group, a region with one that holds it (its province, its
 * country, a named group that it is in). With `by: "mentioned_region"` a unit is those of its sentences that name the
 * region. Measures of association: see `association`; `npmi` is null where both stand in every unit.
 *
 * @throws the signal's reason once it is aborted.
 * @example
 * const pairs = await cooccurrence(corpus, { of: ["regions", "themes"], within: "sentence" });
 * pairs.evidence(pairs.rows[0]!);   // the sentences, with both matches marked
 */
export async function cooccurrence(corpus: Corpus, options: CooccurrenceOptions): Promise<Table<Cooccurrence>> {
  const { of, within, by, signal } = options;
  const language = options.language ?? corpus.language;
  const passages = corpus.counted(language);
  const groups = grouping(corpus, by);
  const kinds = kindsOf(of);
  const sides = kinds.map((kind) => things(corpus, passages, kind, options));
  const units = unitsOf(passages, within, groups, sides.map(({ find }) => find));
  const counted = await countPairs(units, sides, signal);
  const rows: Cooccurrence[] = [];
  for (const [group, { n_units, n_first, n_second, pairs }] of counted) {
    for (const [a, row] of pairs) {
      for (const [b, { n, n_docs }] of row) {
        const counts = { n, n_a: n_first.get(a) ?? 0, n_b: n_second.get(b) ?? 0, n_units };
        const labels = { a_label: sides[0]?.labelOf(a) ?? a, b_label: (sides[1] ?? sides[0])?.labelOf(b) ?? b };
        rows.push({ group, group_label: groups.labelOf(group), a, b, ...labels, n_docs, ...counts, ...measured(counts) });
      }
    }
  }
  rows.sort((x, y) => compare(x.group, y.group) || y.n - x.n || compare(x.a, y.a) || compare(x.b, y.b));
  return new Table({
    name: "cooccurrence",
    about: `${kinds.length === 1 ? `Pairs of ${kinds[0] ?? ""}` : `Pairs of ${kinds.join(" and ")}`} in one ${within}${groups.words}.`,
    columns: COLUMNS,
    rows,
    notes: [
      ...countedNotes(corpus, passages, language, documentsIn(passages, groups), groups),
      `Units are ${UNITS[within]}.`,
      ...notesOf(kinds, passages, options),
    ],
    evidence: (row, column) => pairEvidence(passages, within, groups, sides, row, column),
  });
}

/** Two of one kind are one kind: their pairs have no order. */
function kindsOf(of: CooccurrenceOptions["of"]): Thing[] {
  return typeof of === "string" ? [of] : [...new Set(of)];
}

/** A pair that has a row stands in a unit, so that only npmi can be missing. */
function measured(counts: Parameters<typeof association>[0]): Pick<Cooccurrence, "expected" | "pmi" | "npmi" | "log_dice" | "g2"> {
  const { expected, pmi, npmi, log_dice, g2 } = association(counts);
  return { expected: expected ?? 0, pmi: pmi ?? 0, npmi, log_dice: log_dice ?? 0, g2: g2 ?? 0 };
}

function notesOf(kinds: readonly Thing[], passages: readonly CountedPassage[], options: CooccurrenceOptions): string[] {
  const notes: string[] = [];
  if (kinds.includes("themes")) notes.push(options.formulae === true ? "Political formulae are paired too." : "Political formulae are left out.");
  if (kinds.includes("regions")) notes.push("A region and one that holds it are no pair.", ...mentionNotes(passages, options.kinds ?? COUNTED_KINDS));
  if (kinds.includes("terms") && options.terms === undefined) notes.push(`Terms: the ${MOST_TERMS} most frequent.`);
  return [...notes, "Overlapping matches are no pair."];
}
