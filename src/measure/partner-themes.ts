import type { Corpus } from "../corpus/corpus";
import type { MentionKind } from "../lexicon/match";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping } from "./by";
import { compare } from "./compare";
import { countPairs } from "./count/count-pairs";
import { documentsIn } from "./count/documents-in";
import type { MeasureOptions } from "./count/breathe";
import { documentsOf, pairSums, sumOf } from "./count/pair-sums";
import { pairEvidence } from "./evidence/pair-evidence";
import { things } from "./find/things";
import { countedNotes } from "./notes/counted-notes";
import { numbered } from "./notes/numbered";
import { pairNotes } from "./notes/pair-notes";

export interface PartnerThemesOptions extends MeasureOptions {
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
  /** Counts the political formulae too. */
  readonly formulae?: boolean | undefined;
  /** The kinds of mention that make a partner: place, institution and zone unless told. */
  readonly kinds?: readonly MentionKind[] | undefined;
  /** Rows of fewer sentences than these are left out: 5 unless told. */
  readonly min?: number | undefined;
  /** Rows of fewer documents than these are left out: 3 unless told; 1 where each issuer has one document. */
  readonly minDocuments?: number | undefined;
}

export interface PartnerTheme {
  readonly issuer: string;
  readonly partner: string;
  readonly theme: string;
  readonly issuer_label: string;
  readonly partner_label: string;
  readonly theme_label: string;
  readonly n_sentences: number;
  readonly n_docs: number;
  readonly n_partner: number;
  readonly n_theme: number;
  readonly share_partner: number;
  readonly share_theme: number;
  readonly of_docs: number;
}

const COLUMNS: Columns<PartnerTheme> = {
  issuer: { type: "string", about: "code of the region that speaks" },
  partner: { type: "string", about: "code of a region that it names, outside its own tree" },
  theme: { type: "string", about: "id of the theme" },
  issuer_label: { type: "string", about: "name of the issuer" },
  partner_label: { type: "string", about: "name of the partner" },
  theme_label: { type: "string", about: "name of the theme" },
  n_sentences: { type: "int32", counts: "sentence", about: "the issuer's sentences with the partner and the theme" },
  n_docs: { type: "int32", counts: "document", about: "documents with such a sentence" },
  n_partner: { type: "int32", counts: "sentence", about: "the issuer's sentences with the partner" },
  n_theme: { type: "int32", counts: "sentence", about: "the issuer's sentences with the theme" },
  share_partner: { type: "float32", about: "share of the partner's sentences that have the theme" },
  share_theme: { type: "float32", about: "share of the theme's sentences that name the partner" },
  of_docs: { type: "int32", about: "the issuer's documents" },
};

/** What `pairEvidence` calls the columns. */
const PAIR_COLUMNS = new Map([
  ["n_sentences", "n"],
  ["n_partner", "n_a"],
  ["n_theme", "n_b"],
]);

/**
 * Which themes go with which partners for which issuer: a row for each three of 5 sentences in 3 documents or more,
 * sorted by issuer, then by n_sentences from the largest, then by partner and theme. A partner is a region that is
 * named and lies outside the issuer's own tree: neither the issuer, nor a part of it, nor what holds it.
 *
 * Described, not tested: `cooccurrence(c, { of: ["regions", "themes"], within: "sentence", by: "issuer_region" })` has
 * the tests.
 *
 * @throws the signal's reason once it is aborted.
 * @example
 * const rows = await partnerThemes(corpus, { minDocuments: 1 });
 * rows.evidence(rows.rows[0]!);   // the sentences, with partner and theme marked
 */
export async function partnerThemes(corpus: Corpus, options: PartnerThemesOptions = {}): Promise<Table<PartnerTheme>> {
  const { min = 5, minDocuments = 3, signal } = options;
  const { lexicon } = corpus;
  const language = options.language ?? corpus.language;
  const passages = corpus.counted(language);
  const groups = grouping(corpus, "issuer_region");
  const sides = [things(corpus, passages, "regions", options), things(corpus, passages, "themes", options)] as const;
  const counted = await countPairs(passages, "sentence", groups, sides, signal);
  const rows: PartnerTheme[] = [];
  let left = 0;
  for (const [issuer, documents] of counted) {
    const { pairs, of } = pairSums(documents);
    for (const [partner, theme] of pairs) {
      if (lexicon.isWithin(partner, issuer) || lexicon.isWithin(issuer, partner)) continue;
      const { n, n_a, n_b } = of(partner, theme);
      const [n_sentences, n_docs, n_partner, n_theme] = [sumOf(n), documentsOf(n), sumOf(n_a), sumOf(n_b)];
      if (n_sentences < min || n_docs < minDocuments) {
        left++;
        continue;
      }
      const labels = { issuer_label: groups.labelOf(issuer), partner_label: sides[0].labelOf(partner), theme_label: sides[1].labelOf(theme) };
      const shares = { share_partner: n_sentences / n_partner, share_theme: n_sentences / n_theme };
      rows.push({ issuer, partner, theme, ...labels, n_sentences, n_docs, n_partner, n_theme, ...shares, of_docs: documents.length });
    }
  }
  rows.sort((x, y) => compare(x.issuer, y.issuer) || y.n_sentences - x.n_sentences || compare(x.partner, y.partner) || compare(x.theme, y.theme));
  return new Table({
    name: "partner_themes",
    about: "Themes and partners in one sentence by issuer region.",
    columns: COLUMNS,
    rows,
    notes: [
      ...countedNotes(corpus, passages, language, documentsIn(passages, groups), groups),
      ...pairNotes("sentence", ["regions", "themes"], passages, options),
      "Partners lie outside the issuer's own tree.",
      left === 0 ? "" : `Left out, in fewer than ${min} sentences or ${minDocuments} documents: ${numbered(left, "row")}.`,
    ].filter((note) => note !== ""),
    evidence: ({ issuer, partner, theme }, column) => pairEvidence(passages, "sentence", groups, sides, { group: issuer, a: partner, b: theme }, PAIR_COLUMNS.get(column) ?? column),
  });
}
