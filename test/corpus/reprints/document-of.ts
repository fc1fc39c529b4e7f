import type { Reprintable } from "../../../src/corpus/reprints";
import type { Language, Passage, SourceDocument } from "../../../src/read/document";

/** A document of one paragraph, as far as reprints go. */
export function documentOf(id: string, text: string, language: Language, date: string | null, more: Partial<Reprintable["row"]> & { readonly title?: string } = {}): Reprintable {
  const { title = null, ...row } = more;
  const passage = (number: number, role: Passage["role"], of: string): Passage => ({ document: id, passage: number, language, role, origin: "original", translation_of: null, file: `${id}.txt`, record: null, field: null, start: 0, end: of.length, text: of, offsets: null });
  const passages = [...(title === null ? [] : [passage(0, "title", title)]), passage(1, "body", text)];
  return { source: { passages } as unknown as SourceDocument, row: { id, date, issuer_region: null, doc_number: null, ...row } };
}
