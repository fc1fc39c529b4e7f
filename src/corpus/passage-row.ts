import type { Passage } from "../read/document";
import type { Column, Columns } from "../table";

/** A passage as a row of `corpus.passages`. */
export type PassageRow = Omit<Passage, "offsets">;

const text = (about: string): Column => ({ type: "string", about });
const whole = (about: string): Column => ({ type: "int32", about });

export const PASSAGE_COLUMNS: Columns<PassageRow> = {
  document: text("id of the document"),
  passage: whole("number within the document, from 0"),
  language: text("zh-Hans, zh-Hant, en, vi or other"),
  role: text("title and body count; summary and boilerplate do not"),
  origin: text("original, translation or machine translation"),
  translation_of: whole("number of the passage that it translates"),
  file: text("file, relative to the corpus"),
  record: whole("row or line within the file, from 1"),
  field: text("field of the record"),
  start: whole("where it begins in the field, in UTF-16 units"),
  end: whole("where it ends"),
  text: text("the text that is counted, without converter artefacts"),
};
