import type { Corpus } from "../corpus/corpus";
import type { CountedPassage } from "../corpus/counted-passage";
import type { DocumentRow } from "../corpus/document-row";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping, type By } from "./by";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { groupRates } from "./count/group-rates";
import { sentencesOf } from "./count/sentence";
import { tally, type Cell } from "./count/tally";
import { evidenceOf } from "./evidence/evidence-of";
import type { Finder } from "./find/finder";
import { vocabulary, type VocabularyOptions } from "./find/vocabulary";
import { countedNotes } from "./notes/counted-notes";
import { numbered } from "./notes/numbered";
import { tfIdf } from "./statistics/tf-idf";

export interface TermFrequenciesOptions extends MeasureOptions, VocabularyOptions {
  /** The language whose text is counted, translations among it. */
  readonly language: AskedLanguage;
  /** One row a term for all documents together unless told. */
  readonly by?: By | undefined;
  /** So many of the most frequent terms of each group: 100 unless told; `Infinity` for all. */
  readonly top?: number | undefined;
  /** Terms that a group has less often than this are left out: 1 unless told. */
  readonly min?: number | undefined;
  /** Terms in fewer of a group's documents than this are left out: 1 unless told. */
  readonly minDocs?: number | undefined;
}

export interface TermFrequency {
  readonly group: string;
  readonly group_label: string;
  readonly term: string;
  readonly n: number;
  readonly n_docs: number;
  readonly per_10k: number | null;
  /** Null where `interval` says why. */
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
  readonly tf_idf: number;
  readonly rank: number;
}

const COLUMNS: Columns<TermFrequency> = {
  group: { type: "string", about: "group of documents or sentences" },
  group_label: { type: "string", about: "name of the group" },
  term: { type: "string", about: "word, or run of words, in canonical form" },
  n: { type: "int32", counts: "match", about: "occurrences" },
  n_docs: { type: "int32", counts: "document", about: "documents with one or more" },
  per_10k: { type: "float32", about: "occurrences per 10,000 word tokens, stop words included" },
  low: { type: "float32", about: "lower end of the 95 % interval of per_10k" },
  high: { type: "float32", about: "upper end of the 95 % interval of per_10k" },
  interval: { type: "string", about: "how low and high were found, or why not" },
  tf_idf: { type: "float32", about: "n × log10(documents / documents with the term)" },
  rank: { type: "int32", about: "place by n within the group; equals share the first" },
};

/**
 * The words of each group, or with `size` their runs of so many words, sorted by group, then by n from the largest, then
 * by term. Stop words, single Chinese characters and bare numbers are left out (a run doesn't begin or end with one), but
 * stay in the denominator of `per_10k`.
 *
 * `tf_idf` is n × log10(documents / documents with the term), of all documents with text in the language, whatever their
 * group. `low` and `high` respect documents (see `rateIntervals`), and are null below 5.
 *
 * @throws the signal's reason once it is aborted.
 * @example
 * const terms = await termFrequencies(corpus, { language: "zh", by: "year", top: 20 });
 * const pairs = await termFrequencies(corpus, { language: "en", size: 2, terms: /trade/ });
 */
export async function termFrequencies(corpus: Corpus, options: TermFrequenciesOptions): Promise<Table<TermFrequency>> {
  const { language, by, top = 100, min = 1, minDocs = 1, signal } = options;
  const passages = corpus.counted(language);
  const groups = grouping(corpus, by);
  const find = vocabulary(language, options);
  const counted = await tally(passages, groups, find, signal);
  const documentsWith = documentsByTerm(passages, find);
  const rows: TermFrequency[] = [];
  let left = 0;
  for (const [name, group] of [...counted.groups].sort(([a], [b]) => compare(a, b))) {
    const all = [...group.cells].filter(([, { n, n_docs }]) => n >= min && n_docs >= minDocs).sort(([a, { n: n_a }], [b, { n: n_b }]) => n_b - n_a || compare(a, b));
    left += Math.max(0, all.length - top);
    const rates = groupRates(group);
    let [rank, last]: [number, Cell | undefined] = [0, undefined];
    for (const [i, [term, cell]] of all.slice(0, top).entries()) {
      await breathe(rows.length, signal);
      if (cell.n !== last?.n) rank = i + 1;
      last = cell;
      const tf_idf = tfIdf(cell.n, documentsWith.get(term) ?? 0, counted.n_docs);
      rows.push({ group: name, group_label: groups.labelOf(name), term, n: cell.n, n_docs: cell.n_docs, ...rates(cell), tf_idf, rank });
    }
  }
  return new Table({
    name: "term_frequencies",
    about: `The most frequent words${groups.words}.`,
    columns: COLUMNS,
    rows,
    notes: [
      ...countedNotes(corpus, passages, language, counted, groups),
      ...vocabularyNotes(options),
      `tf_idf weighs by ${numbered(counted.n_docs, "document")}.`,
      left === 0 ? "" : `Each group's ${top} most frequent; ${numbered(left, "row")} more are left out.`,
    ].filter((note) => note !== ""),
    evidence: (row, column) => evidenceOf(passages, groups, find, { group: row.group, key: row.term }, COLUMNS[column].counts),
  });
}

function vocabularyNotes({ size = 1, terms, stopWords }: VocabularyOptions): string[] {
  const stop = stopWords === undefined ? "stop words" : `${numbered(stopWords.length, "stop word")} of your own list`;
  return [
    ...(size === 1 ? [] : [`Terms are runs of ${size} words with nothing but space between, those that overlap among them.`]),
    ...(terms === undefined ? [] : [terms instanceof RegExp ? `Counted: terms that match ${String(terms)}.` : `Counted: ${numbered(terms.length, "term")} of a list.`]),
    ...(terms === undefined || terms instanceof RegExp ? [`${size === 1 ? "Left out of the list, but not of the rate's denominator" : "No run begins or ends with these, which stay in the rate's denominator"}: ${stop}, single Chinese characters and bare numbers.`] : []),
  ];
}

/** How many documents hold a term. */
function documentsByTerm(passages: readonly CountedPassage[], find: Finder): ReadonlyMap<string, number> {
  const documents = new Map<string, number>();
  const last = new Map<string, DocumentRow>();
  for (const passage of passages) {
    const { document } = passage;
    for (const sentence of sentencesOf(passage)) {
      find(sentence, (term) => {
        if (last.get(term) === document) return;
        last.set(term, document);
        documents.set(term, (documents.get(term) ?? 0) + 1);
      });
    }
  }
  return documents;
}
