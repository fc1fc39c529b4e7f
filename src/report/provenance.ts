import type { Corpus } from "../corpus/corpus";
import { kitVersion } from "../project";
import type { Problem } from "../problem";

/** What a reader must know to trust, and to repeat, the numbers of a report. */
export interface Provenance {
  readonly corpus: string;
  readonly n_files: number;
  readonly n_documents: number;
  /** Word tokens that count. */
  readonly n_tokens: number;
  readonly languages: readonly string[];
  readonly issuers: readonly string[];
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly n_undated: number;
  readonly n_without_issuer: number;
  /** Passages that do not count, by why. */
  readonly not_counted: readonly { readonly why: string; readonly n: number }[];
  readonly problems: readonly Problem[];
  readonly corpus_hash: string;
  readonly lexicon_hash: string;
  readonly kit_version: string;
  /** English names of the regions that issued the documents, by code. */
  readonly region_names: Readonly<Record<string, string>>;
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly bytes: number }[];
}

/** Collects the facts of a corpus for the last section of every report. */
export function provenance(corpus: Corpus): Provenance {
  const documents = corpus.documents.rows;
  const years = documents.map(({ year }) => year).filter((year): year is number => year !== null);
  const counted = new Set(corpus.counted().map(({ passage }) => passage));
  const reprints = documents.filter(({ duplicate_of }) => duplicate_of !== null).length;
  const why = new Map<string, number>();
  for (const { source, row } of corpus.contents) {
    for (const passage of source.passages) {
      if (counted.has(passage)) continue;
      const reason = reasonFor(passage, row.duplicate_of === null ? 0 : reprints);
      why.set(reason, (why.get(reason) ?? 0) + 1);
    }
  }
  const issuers = unique(documents.map(({ issuer_region }) => issuer_region).filter((code): code is string => code !== null));
  return {
    corpus: corpus.name,
    n_files: corpus.files.length,
    n_documents: documents.length,
    n_tokens: documents.reduce((sum, { n_tokens, duplicate_of }) => sum + (duplicate_of === null ? n_tokens : 0), 0),
    languages: unique(documents.flatMap(({ languages }) => languages.split(", ").filter(Boolean))),
    issuers,
    first_year: years.length === 0 ? null : Math.min(...years),
    last_year: years.length === 0 ? null : Math.max(...years),
    n_undated: documents.filter(({ date }) => date === null).length,
    n_without_issuer: documents.filter(({ issuer_region }) => issuer_region === null).length,
    not_counted: [...why].map(([reason, n]) => ({ why: reason, n })).sort((a, b) => b.n - a.n || (a.why < b.why ? -1 : 1)),
    problems: corpus.problems.rows,
    corpus_hash: corpus.hash,
    lexicon_hash: corpus.lexicon.hash,
    kit_version: kitVersion,
    region_names: Object.fromEntries(issuers.map((code) => [code, corpus.lexicon.regions.get(code)?.name_en ?? code])),
    files: corpus.files,
  };
}

function reasonFor(passage: { role: string; origin: string; language: string }, reprints: number): string {
  if (reprints > 0) return reprints === 1 ? "of one document that reprints another" : `of ${reprints} documents that reprint others`;
  if (passage.role === "boilerplate") return "boilerplate: page furniture, source and legal lines, other headlines";
  if (passage.role === "summary") return "summary";
  if (passage.language === "other") return "a language that the kit does not count";
  return `${passage.origin}, counted only where its language is asked for`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
