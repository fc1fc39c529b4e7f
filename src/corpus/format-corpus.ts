import { Table, type Columns } from "../table";
import type { Corpus } from "./corpus";
import { DOCUMENT_COLUMNS, type DocumentRow } from "./document-row";
import { PASSAGE_COLUMNS, type PassageRow } from "./passage-row";

/** The document's columns, prefixed where a passage has one of the same name. */
type Joined = PassageRow & Record<string, unknown>;

/**
 * The normalised corpus as text.
 *
 * `jsonl`: a document a line, with the columns of `documents` and its `passages`;
 * `csv`: a passage a row, its columns first, then its document's as `document_title`, `document_date` …
 */
export function formatCorpus(corpus: Corpus, format: "jsonl" | "csv"): string {
  if (format === "jsonl") {
    return corpus.contents
      .map(({ row, source }) => `${JSON.stringify({ ...row, passages: source.passages.map(({ offsets: _, ...passage }) => passage) })}\n`)
      .join("");
  }
  const documents = new Map(corpus.documents.rows.map((row) => [row.id, prefixed(row)]));
  const rows = corpus.passages.rows.map((passage): Joined => ({ ...passage, ...documents.get(passage.document) }));
  const columns = { ...PASSAGE_COLUMNS, ...prefixed(DOCUMENT_COLUMNS) } as Columns<Joined>;
  return new Table<Joined>({ name: "passages", about: "", columns, rows }).toCSV();
}

function prefixed(row: DocumentRow | Columns<DocumentRow>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [`document_${name}`, value as unknown]));
}
