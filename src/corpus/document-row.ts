import type { SourceDocument } from "../read/document";
import type { Column, Columns } from "../table";

/** A document as a row of `corpus.documents`. */
export interface DocumentRow extends Omit<SourceDocument, "passages" | "languages" | "layout_reason"> {
  /** Joined by a comma. */
  readonly languages: string;
  /** Code of the region whose government speaks; null where that stays open. */
  readonly issuer_region: string | null;
  readonly issuer_reason: string;
  /** Code of the region that title and lead are about; null where that stays open. */
  readonly subject_region: string | null;
  readonly subject_reason: string;
  readonly n_passages: number;
  /** Word tokens of the passages that count. */
  readonly n_tokens: number;
  /** Id of the document that this one reprints. */
  readonly duplicate_of: string | null;
}

const text = (about: string): Column => ({ type: "string", about });

export const DOCUMENT_COLUMNS: Columns<DocumentRow> = {
  id: text("stable name of the document, made from its title, text and address"),
  file: text("file, relative to the corpus"),
  record: { type: "int32", about: "row or line within the file, from 1, where it holds several documents" },
  layout: text("how the file was read"),
  title: text("title in the original language"),
  language: text("language of the original"),
  languages: text("languages of the text that counts"),
  date: text("issued, else published, else event"),
  date_basis: text("which of the three dates that is"),
  date_precision: text("day, month or year"),
  year: { type: "int32", about: "year of date" },
  issued: text("date of issue, as the text says"),
  published: text("date of publication"),
  event: text("date of what is reported"),
  retrieved: text("date on which an archive or scraper took it"),
  publisher: text("who published it, as the text says"),
  doc_number: text("document number"),
  genre: text("report, notice, news, speech or release"),
  url: text("original address"),
  archive_url: text("address of the archived copy"),
  issuer_region: text("code of the region whose government speaks"),
  issuer_reason: text("the evidence for it, or why it stays open"),
  subject_region: text("code of the region that it is about"),
  subject_reason: text("the evidence for it, or why it stays open"),
  n_passages: { type: "int32", about: "passages, those that do not count among them" },
  n_tokens: { type: "int32", about: "word tokens of the passages that count" },
  duplicate_of: text("the document that it reprints"),
};
