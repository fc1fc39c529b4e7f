import type { Corpus } from "../corpus/corpus";
import type { CountedPassage } from "../corpus/counted-passage";
import type { DocumentRow } from "../corpus/document-row";
import { Table, type Columns, type Evidence } from "../table";
import { grouping, type By, type Grouping } from "./by";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { documentsIn } from "./count/documents-in";
import { sentencesOf, type Sentence } from "./count/sentence";
import { toEvidence } from "./evidence/to-evidence";
import { askedLanguage } from "./find/asked-language";
import { countedNotes } from "./notes/counted-notes";

export interface CoverageOptions extends MeasureOptions {
  /** One row a year unless told. */
  readonly by?: By | undefined;
}

export interface CoverageRow {
  readonly group: string;
  readonly group_label: string;
  /** Null for documents without a date. */
  readonly year: number | null;
  readonly n_docs: number;
  readonly n_sentences: number;
  readonly n_tokens: number;
  readonly languages: string;
  readonly origins: string;
  readonly genres: string;
}

const COLUMNS: Columns<CoverageRow> = {
  group: { type: "string", about: "group of documents or sentences" },
  group_label: { type: "string", about: "name of the group" },
  year: { type: "int32", about: "year of the documents' date" },
  n_docs: { type: "int32", counts: "document", about: "documents" },
  n_sentences: { type: "int32", about: "sentences" },
  n_tokens: { type: "int32", about: "word tokens" },
  languages: { type: "string", about: "languages of the counted text" },
  origins: { type: "string", about: "original, translation or machine translation" },
  genres: { type: "string", about: "genres of the documents" },
};

/**
 * What there is, before anything is compared: documents and tokens of each group and year, sorted by group, then by
 * year, those without a date last. The evidence of `n_docs` is each document's title, else its first sentence.
 *
 * @throws the signal's reason once it is aborted.
 * @example
 * const there = await coverage(corpus, { by: "issuer_region" });
 * there.evidence(there.rows[0]!, "n_docs").map(({ text }) => text);
 */
export async function coverage(corpus: Corpus, { by, signal }: CoverageOptions = {}): Promise<Table<CoverageRow>> {
  const passages = corpus.counted();
  const groups = grouping(corpus, by);
  const found = new Map<string, Map<number | null, Covered>>();
  for (const [i, passage] of passages.entries()) {
    await breathe(i, signal);
    for (const sentence of sentencesOf(passage)) {
      for (const group of groups.groupsOf(sentence)) add(found, group, sentence);
    }
  }
  const rows = [...found].flatMap(([group, years]) => [...years].map(([year, covered]) => toRow(group, groups.labelOf(group), year, covered)));
  rows.sort((a, b) => compare(a.group, b.group) || (a.year ?? Infinity) - (b.year ?? Infinity));
  return new Table({
    name: "coverage",
    about: `The documents that count${groups.words}${by === undefined ? " by year" : by === "year" ? "" : " and year"}.`,
    columns: COLUMNS,
    rows,
    notes: countedNotes(corpus, passages, corpus.language, documentsIn(passages, groups), groups),
    evidence: (row) => titles(passages, groups, row),
  });
}

interface Covered {
  readonly documents: Set<DocumentRow>;
  readonly languages: Set<string>;
  readonly origins: Set<string>;
  readonly genres: Set<string>;
  n_sentences: number;
  n_tokens: number;
}

function add(found: Map<string, Map<number | null, Covered>>, group: string, { passage: { document, passage }, tokens }: Sentence): void {
  let years = found.get(group);
  if (years === undefined) found.set(group, (years = new Map<number | null, Covered>()));
  let covered = years.get(document.year);
  if (covered === undefined) {
    covered = { documents: new Set(), languages: new Set(), origins: new Set(), genres: new Set(), n_sentences: 0, n_tokens: 0 };
    years.set(document.year, covered);
  }
  covered.documents.add(document);
  covered.languages.add(askedLanguage(passage.language) ?? "other");
  covered.origins.add(passage.origin);
  covered.genres.add(document.genre);
  covered.n_sentences++;
  covered.n_tokens += tokens[1] - tokens[0];
}

function toRow(group: string, group_label: string, year: number | null, covered: Covered): CoverageRow {
  const list = (set: ReadonlySet<string>): string => [...set].sort(compare).join(", ");
  const { documents, n_sentences, n_tokens, languages, origins, genres } = covered;
  return { group, group_label, year, n_docs: documents.size, n_sentences, n_tokens, languages: list(languages), origins: list(origins), genres: list(genres) };
}

/** One entry for each document of a row. */
function titles(passages: readonly CountedPassage[], { groupsOf }: Grouping, { group, year }: CoverageRow): Evidence[] {
  const first = new Map<DocumentRow, Sentence>();
  const member = new Set<DocumentRow>();
  for (const passage of passages) {
    if (passage.document.year !== year) continue;
    for (const sentence of sentencesOf(passage)) {
      const before = first.get(passage.document);
      if (before === undefined || (before.passage.passage.role !== "title" && passage.passage.role === "title")) first.set(passage.document, sentence);
      if (groupsOf(sentence).includes(group)) member.add(passage.document);
    }
  }
  return [...first].flatMap(([document, sentence]) => {
    if (!member.has(document)) return [];
    const { role, text } = sentence.passage.passage;
    const [start, end] = role === "title" ? [0, text.length] : [sentence.start, sentence.end];
    const title = { sentence, key: group, start, end };
    return [{ ...toEvidence(title, [title]), marks: [] }];
  });
}
