import { createHash } from "node:crypto";
import type { Lexicon } from "../lexicon/lexicon";
import type { Problem } from "../problem";
import type { AskedLanguage, SourceDocument } from "../read/document";
import { Table } from "../table";
import { wrongName } from "../wrong-name";
import { analyse, countedPassages, type CountedPassage } from "./counted-passage";
import { DOCUMENT_COLUMNS, type DocumentRow } from "./document-row";
import { meets, toFilter, type Filter } from "./filter";
import { issuerRegion } from "./issuer-region";
import { PASSAGE_COLUMNS, type PassageRow } from "./passage-row";
import { reprints } from "./reprints";
import { subjectRegion } from "./subject-region";
import { rereader, type Variant } from "./variant";

/** One document with what was read and what is known of it. */
export interface CorpusDocument {
  readonly source: SourceDocument;
  readonly row: DocumentRow;
}

interface CorpusParts {
  readonly name: string;
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly bytes: number }[];
  readonly contents: readonly CorpusDocument[];
  readonly problems: readonly Problem[];
  readonly lexicon: Lexicon;
  readonly language: AskedLanguage | null;
  /** Analysed passages, shared by a corpus and all that are made from it. */
  readonly analysed: Map<SourceDocument["passages"][number], CountedPassage>;
  readonly variant?: Variant;
}

/**
 * Documents with their passages, and the lexicon by which they are read. Immutable: `where` gives a smaller one.
 *
 * @example
 * const corpus = await loadCorpus("data/sample");
 * corpus.where({ language: "zh", from: "2021" }).documents.frame.head(3).print();
 */
export class Corpus {
  /** The folder's or file's name. */
  readonly name: string;
  /** One row a document. */
  readonly documents: Table<DocumentRow>;
  /** What went wrong while loading, and how to mend it. */
  readonly problems: Table<Problem>;
  readonly lexicon: Lexicon;
  /** The language whose passages count; null counts each document's original. */
  readonly language: AskedLanguage | null;
  /** The files that were read, with their hashes. */
  readonly files: CorpusParts["files"];
  readonly contents: readonly CorpusDocument[];
  readonly #parts: CorpusParts;
  #passages: Table<PassageRow> | undefined;
  readonly #counted = new Map<AskedLanguage | null, readonly CountedPassage[]>();

  constructor(parts: CorpusParts) {
    this.#parts = parts;
    this.name = parts.name;
    this.files = parts.files;
    this.lexicon = parts.lexicon;
    this.language = parts.language;
    this.contents = parts.contents;
    this.documents = new Table({ name: "documents", about: "The documents that were loaded.", columns: DOCUMENT_COLUMNS, rows: parts.contents.map(({ row }) => row) });
    this.problems = new Table({ name: "problems", about: "What went wrong while loading, and what to do about it.", columns: PROBLEM_COLUMNS, rows: parts.problems.map((row) => ({ ...row })) });
  }

  /** Makes a corpus of documents as they were read: finds their issuers and subjects, and counts their tokens. */
  static of(given: { name: string; files?: CorpusParts["files"]; documents: readonly SourceDocument[]; problems?: readonly Problem[]; lexicon: Lexicon }): Corpus {
    const analysed: CorpusParts["analysed"] = new Map();
    const contents = given.documents.map((source) => ({ source, row: toRow(source, given.lexicon, analysed) }));
    const originals = reprints(contents);
    // As with the number of tokens: the analysed passages hold these very rows.
    for (const { row } of contents) Object.assign(row, { duplicate_of: originals.get(row.id) ?? null });
    return new Corpus({ name: given.name, files: given.files ?? [], contents, problems: given.problems ?? [], lexicon: given.lexicon, language: null, analysed });
  }

  /** One row a passage, those that do not count among them. */
  get passages(): Table<PassageRow> {
    return (this.#passages ??= new Table({
      name: "passages",
      about: "The passages of the documents; title and body count.",
      columns: PASSAGE_COLUMNS,
      rows: this.contents.flatMap(({ source }) => source.passages.map(({ offsets: _, ...row }) => row)),
    }));
  }

  /**
   * The documents that meet a filter.
   *
   * @throws MendableError for a condition or a region that does not exist.
   */
  where(filter: Filter): Corpus {
    const asked = toFilter(filter, this);
    return new Corpus({
      ...this.#parts,
      language: asked.language ?? this.language,
      contents: this.contents.filter(({ row, source }) => meets(row, source.languages, asked, this)),
    });
  }

  /** How the documents are counted otherwise than usual; empty unless `counting` made this corpus. */
  get variant(): Variant {
    return this.#parts.variant ?? {};
  }

  /**
   * The same documents, counted in another way: with reprints, with boilerplate, without some terms, or by character.
   *
   * @example
   * await themeCounts(corpus.counting({ reprints: true }));
   */
  counting(variant: Variant): Corpus {
    return new Corpus({ ...this.#parts, variant: { ...this.variant, ...variant } });
  }

  /**
   * The passages that count, in the order of the documents, each with its sentences, tokens and matches.
   * Reprints are left out, unless the variant asks for them.
   *
   * @param language counts this language's text instead of the originals.
   * @throws MendableError for a language that is none of these.
   */
  counted(language: AskedLanguage | null = this.language): readonly CountedPassage[] {
    if (language !== null && !LANGUAGES.includes(language)) throw wrongName("language", language, LANGUAGES, "the option language");
    let counted = this.#counted.get(language);
    if (counted === undefined) {
      const { reprints: withReprints = false, boilerplate } = this.variant;
      const reread = rereader(this.variant, this.lexicon);
      counted = this.contents
        .filter(({ row }) => withReprints || row.duplicate_of === null)
        .flatMap(({ row, source }) => countedPassages(source, language, { boilerplate }).map((passage) => reread(analysed(passage, row, this.#parts))));
      this.#counted.set(language, counted);
    }
    return counted;
  }

  /** A hash of all that was read, for the provenance of a report. */
  get hash(): string {
    const hash = createHash("sha256");
    for (const { file, sha256 } of this.files) hash.update(`${file}\0${sha256}\0`);
    return hash.digest("hex");
  }
}

const LANGUAGES: readonly AskedLanguage[] = ["zh", "en", "vi"];

const PROBLEM_COLUMNS: Table<Problem>["columns"] = {
  code: { type: "string", about: "kind of problem" },
  file: { type: "string", about: "file, relative to the corpus" },
  line: { type: "int32", about: "line of the file, from 1" },
  record: { type: "int32", about: "row or line of the file's records, from 1" },
  field: { type: "string", about: "field of the record" },
  reason: { type: "string", about: "what is wrong" },
  mend: { type: "string", about: "what to do about it" },
};

function analysed(passage: SourceDocument["passages"][number], row: DocumentRow, parts: Pick<CorpusParts, "analysed" | "lexicon">): CountedPassage {
  let known = parts.analysed.get(passage);
  if (known === undefined) {
    known = analyse(passage, row, parts.lexicon);
    parts.analysed.set(passage, known);
  }
  return known;
}

function toRow(source: SourceDocument, lexicon: Lexicon, known: CorpusParts["analysed"]): DocumentRow {
  const { passages, languages, layout_reason: _, ...facts } = source;
  const issuer = issuerRegion(source, lexicon);
  const subject = subjectRegion(source, issuer.code, lexicon);
  const row: DocumentRow = {
    ...facts,
    languages: languages.join(", "),
    issuer_region: issuer.code,
    issuer_reason: issuer.reason,
    subject_region: subject.code,
    subject_reason: subject.reason,
    n_passages: passages.length,
    n_tokens: 0,
    duplicate_of: null,
  };
  const tokens = countedPassages(source, null).reduce((sum, passage) => sum + analysed(passage, row, { analysed: known, lexicon }).tokens.terms.length, 0);
  // The row that the analysed passages hold is this very one, so the number is set and not copied.
  return Object.assign(row, { n_tokens: tokens });
}
