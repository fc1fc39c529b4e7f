import type { Corpus } from "../corpus/corpus";
import type { DocumentRow } from "../corpus/document-row";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import type { Grouping } from "./by";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { sideOfDate } from "./count/side-of-date";
import { sentencesOf } from "./count/sentence";
import { PERMUTATIONS, shareDifferences, type ShareDifference, type Stratum } from "./count/share-differences";
import { evidenceOf } from "./evidence/evidence-of";
import { themeFinder } from "./find/theme-finder";
import { themeKeys } from "./find/theme-keys";
import { countedNotes } from "./notes/counted-notes";
import { numbered } from "./notes/numbered";
import { benjaminiHochberg } from "./statistics/benjamini-hochberg";
import { themeLabel } from "./theme-label";

export interface BeforeAfterOptions extends MeasureOptions {
  /** A year, month or day: 2022, 2022-01, 2022-01-01. What is dated on it counts as after. */
  readonly date: string;
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
  readonly level?: "theme" | "group" | undefined;
  readonly formulae?: boolean | undefined;
  /** A whole number: 1 unless told. */
  readonly seed?: number | undefined;
}

export interface BeforeAfter extends ShareDifference {
  readonly theme: string;
  readonly theme_label: string;
  readonly p_adjusted: number | null;
}

const COLUMNS: Columns<BeforeAfter> = {
  theme: { type: "string", about: "id of the theme" },
  theme_label: { type: "string", about: "name of the theme" },
  n_docs_before: { type: "int32", counts: "document", about: "matched documents before the date with the theme" },
  n_docs_after: { type: "int32", counts: "document", about: "matched documents from the date on with the theme" },
  of_docs_before: { type: "int32", about: "matched documents before the date" },
  of_docs_after: { type: "int32", about: "matched documents from the date on" },
  share_before: { type: "float32", about: "share of documents before, each issuer and genre weighed by its documents of both times" },
  share_after: { type: "float32", about: "share of documents after, weighed in the same way" },
  difference: { type: "float32", about: "share_after − share_before" },
  low: { type: "float32", about: "lower end of the 95 % interval of difference" },
  high: { type: "float32", about: "upper end of the 95 % interval of difference" },
  interval: { type: "string", about: "how low and high were found, or why not" },
  p: { type: "float32", about: "two-sided, by permuting before and after within issuer and genre" },
  p_adjusted: { type: "float32", about: "p corrected for the number of rows (Benjamini–Hochberg)" },
};

/**
 * Whether themes stand in more or fewer documents since a date, for the same issuers and genres: only documents of an
 * issuer and genre that has some before and some after are compared, and each such pair weighs as much before as after
 * (by its documents of both times), so that no change comes from other people speaking or other papers being kept.
 * A row for each theme, sorted by theme; none where nothing can be matched.
 *
 * `low` and `high`: Newcombe's hybrid score interval of the two weighed shares. `p`: before and after change places within
 * issuer and genre. Neither below 5 documents before or after. In simulated corpora the interval holds the true difference
 * in 94 to 99 % of cases with 50 documents in all, in 93 to 99 % with 10: where issuers are unlike it is wider than it must
 * be, and p is the sharper of the two.
 *
 * @throws RangeError for a date that is none.
 * @throws MendableError for a level that there is not, naming those that there are.
 * @throws the signal's reason once it is aborted.
 * @example
 * const since = await beforeAfter(corpus, { date: "2022-01-01" });   // RCEP comes into force
 */
export async function beforeAfter(corpus: Corpus, { date, language, level = "theme", formulae = false, seed, signal }: BeforeAfterOptions): Promise<Table<BeforeAfter>> {
  const passages = corpus.counted(language ?? corpus.language);
  const documents = [...new Set(passages.map(({ document }) => document))];
  const sides = new Map(documents.map((document) => [document, sideOfDate(document.date, date)]));
  const strata = matched(documents, sides);
  const kept = new Set(strata.flatMap(({ before, after }) => [...before, ...after]));
  const keys = themeKeys(corpus.lexicon, { level, formulae });
  const find = themeFinder(keys);
  const has = new Map<string, Set<DocumentRow>>(keys.keys.map((key) => [key, new Set()]));
  for (const [i, passage] of passages.entries()) {
    await breathe(i, signal);
    if (kept.has(passage.document)) for (const sentence of sentencesOf(passage)) find(sentence, (key) => has.get(key)?.add(passage.document));
  }
  const themes = kept.size === 0 ? [] : [...keys.keys].sort(compare);
  const differences = await shareDifferences(strata, themes.map((theme) => has.get(theme) ?? new Set()), { seed, signal });
  const adjusted = benjaminiHochberg(differences.map(({ p }) => p));
  const undecided = documents.filter((document) => sides.get(document) === null).length;
  const unmatched = documents.length - undecided - kept.size;
  const groups: Grouping = {
    words: "",
    open: "",
    groupsOf: ({ passage: { document } }) => (kept.has(document) ? [sides.get(document) ?? ""] : []),
    labelOf: (group) => group,
  };
  return new Table({
    name: "before_after",
    about: `Themes before and after ${date}, for the same issuers and genres.`,
    columns: COLUMNS,
    rows: differences.map((row, i) => ({ theme: themes[i] ?? "", theme_label: themeLabel(corpus.lexicon, themes[i] ?? ""), ...row, p_adjusted: adjusted[i] ?? null })),
    notes: [
      ...countedNotes(corpus, passages, language ?? corpus.language, { n_docs: documents.length, n_open: 0 }, groups),
      `Compared: ${numbered(kept.size, "document")} of ${numbered(strata.length, "pair")} of issuer and genre that have some on either side.`,
      unmatched === 0 ? "" : `Left out, since their issuer is open or has none of their genre on the other side: ${numbered(unmatched, "document")}.`,
      undecided === 0 ? "" : `Left out, since their date is missing or too coarse to tell: ${numbered(undecided, "document")}.`,
      formulae ? "Political formulae are counted too." : "Political formulae are left out.",
      `low and high bound difference; p: ${PERMUTATIONS} permutations within issuer and genre.`,
    ].filter((note) => note !== ""),
    evidence: (row, column) => evidenceOf(passages, groups, find, { group: column === "n_docs_before" ? "before" : "after", key: row.theme }, "document"),
  });
}

/** Documents by issuer and genre, where there are some on both sides. */
function matched(documents: readonly DocumentRow[], sides: ReadonlyMap<DocumentRow, "before" | "after" | null>): Stratum<DocumentRow>[] {
  const strata = new Map<string, { before: DocumentRow[]; after: DocumentRow[] }>();
  for (const document of documents) {
    const side = sides.get(document) ?? null;
    if (side === null || document.issuer_region === null) continue;
    const name = `${document.issuer_region}\0${document.genre}`;
    let stratum = strata.get(name);
    if (stratum === undefined) strata.set(name, (stratum = { before: [], after: [] }));
    stratum[side].push(document);
  }
  return [...strata].sort(([a], [b]) => compare(a, b)).flatMap(([, stratum]) => (stratum.before.length > 0 && stratum.after.length > 0 ? [stratum] : []));
}
