import type { Corpus } from "../corpus/corpus";
import type { CountedPassage } from "../corpus/counted-passage";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping, type By } from "./by";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { groupRates } from "./count/group-rates";
import { tally, type Cell } from "./count/tally";
import { evidenceOf } from "./evidence/evidence-of";
import { termFinder } from "./find/term-finder";
import { countedNotes } from "./notes/counted-notes";
import { numbered } from "./notes/numbered";
import { tfIdf } from "./statistics/tf-idf";

export interface TermFrequenciesOptions extends MeasureOptions {
  /** The language whose text is counted, translations among it. */
  readonly language: AskedLanguage;
  /** One row a term for all documents together unless told. */
  readonly by?: By | undefined;
  /** So many of the most frequent terms of each group: 100 unless told; `Infinity` for all. */
  readonly top?: number | undefined;
  /** Terms that a group has less often than this are left out: 1 unless told. */
  readonly min?: number | undefined;
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
  term: { type: "string", about: "word, in canonical form" },
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
 * The words of each group, sorted by group, then by n from the largest, then by term. Stop words, single Chinese
 * characters and bare numbers are left out, but stay in the denominator of `per_10k`.
 *
 * `tf_idf` weighs by all documents with text in the language, whatever their group. `low` and `high` are a bootstrap
 * over documents (over paragraphs below 20 documents), null below 5.
 *
 * @throws the signal's reason once it is aborted.
 * @example
 * const terms = await termFrequencies(corpus, { language: "zh", by: "year", top: 20 });
 */
export async function termFrequencies(corpus: Corpus, { language, by, top = 100, min = 1, signal }: TermFrequenciesOptions): Promise<Table<TermFrequency>> {
  const passages = corpus.counted(language);
  const groups = grouping(corpus, by);
  const find = termFinder();
  const counted = await tally(passages, groups, find, signal);
  const documentsWith = documentsByTerm(passages);
  const rows: TermFrequency[] = [];
  let left = 0;
  for (const [name, group] of [...counted.groups].sort(([a], [b]) => compare(a, b))) {
    const all = [...group.cells].filter(([, { n }]) => n >= min).sort(([a, { n: n_a }], [b, { n: n_b }]) => n_b - n_a || compare(a, b));
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
      "Left out of the list, but not of the rate's denominator: stop words, single Chinese characters and bare numbers.",
      `tf_idf weighs by ${numbered(counted.n_docs, "document")}.`,
      left === 0 ? "" : `Each group's ${top} most frequent; ${numbered(left, "row")} more are left out.`,
    ].filter((note) => note !== ""),
    evidence: (row, column) => evidenceOf(passages, groups, find, { group: row.group, key: row.term }, COLUMNS[column].counts),
  });
}

/** How many documents hold a token. */
function documentsByTerm(passages: readonly CountedPassage[]): ReadonlyMap<string, number> {
  const documents = new Map<string, number>();
  const last = new Map<string, CountedPassage["document"]>();
  for (const { document, tokens } of passages) {
    for (const term of tokens.terms) {
      if (last.get(term) === document) continue;
      last.set(term, document);
      documents.set(term, (documents.get(term) ?? 0) + 1);
    }
  }
  return documents;
}
