import type { Corpus } from "../corpus/corpus";
import type { CountedPassage } from "../corpus/counted-passage";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns, type Evidence } from "../table";
import { ALL, grouping } from "./by";
import { breathe, type MeasureOptions } from "./count/breathe";
import { documentsIn } from "./count/documents-in";
import { partsOf, type Parts } from "./count/parts";
import { sentencesOf } from "./count/sentence";
import { evidenceOf } from "./evidence/evidence-of";
import { toEvidence } from "./evidence/to-evidence";
import type { Finder } from "./find/finder";
import { termSequence } from "./find/term-sequence";
import { countedNotes } from "./notes/counted-notes";
import { numbered } from "./notes/numbered";
import { dispersionScores } from "./statistics/dispersion-scores";

export interface DispersionOptions extends MeasureOptions {
  /** The language whose text is counted, translations among it. */
  readonly language: AskedLanguage;
  /** Words or phrases, as a person writes them. */
  readonly terms: readonly string[];
  /** `documents` unless told; a number cuts the text, in the order of the corpus, into as many parts of equal length. */
  readonly parts?: "documents" | number | undefined;
}

export interface Dispersion {
  readonly term: string;
  readonly n: number;
  readonly n_docs: number;
  readonly n_parts: number;
  readonly of_parts: number;
  /** Null for a term that does not occur; the other two also where there is one part. */
  readonly dp: number | null;
  readonly dp_norm: number | null;
  readonly juilland_d: number | null;
}

const COLUMNS: Columns<Dispersion> = {
  term: { type: "string", about: "word or phrase, as it was asked for" },
  n: { type: "int32", counts: "match", about: "occurrences" },
  n_docs: { type: "int32", counts: "document", about: "documents with one or more" },
  n_parts: { type: "int32", counts: "unit", about: "parts with one or more" },
  of_parts: { type: "int32", about: "parts of the text" },
  dp: { type: "float32", about: "deviation of proportions: 0 spread evenly, towards 1 in one small part" },
  dp_norm: { type: "float32", about: "dp over the most that it can be with these parts" },
  juilland_d: { type: "float32", about: "Juilland's D of the rates: 1 the same in all parts, 0 in one alone" },
};

/**
 * How evenly terms are spread over the documents, or over equal parts of the text: a row for each term, in the order in
 * which they are asked for. Formulae: see `dispersionScores`. Documents without word tokens are no parts.
 *
 * An occurrence belongs to the part in which it begins. Equal parts differ by one token at most; they follow the order of
 * the corpus, so that they show whether a term comes early or late only where that order means something.
 *
 * @throws RangeError where `parts` is not a whole number of 1 or more.
 * @throws the signal's reason once it is aborted.
 * @example
 * const spread = await dispersion(corpus, { language: "zh", terms: ["对外开放", "东盟"] });
 */
export async function dispersion(corpus: Corpus, { language, terms, parts: asked = "documents", signal }: DispersionOptions): Promise<Table<Dispersion>> {
  const passages = corpus.counted(language);
  const parts = partsOf(passages, asked);
  const all = grouping(corpus, undefined);
  const finders = new Map(terms.map((term) => [term, termSequence(term)]));
  const rows: Dispersion[] = [];
  for (const [term, find] of finders) {
    await breathe(0, signal);
    const counts = parts.sizes.map(() => 0);
    const documents = new Set<string>();
    await eachHit(passages, find, signal, (passage, start) => {
      (counts[parts.partAt(passage, start)] as number)++;
      documents.add(passage.document.id);
    });
    const n = counts.reduce((sum, count) => sum + count, 0);
    rows.push({ term, n, n_docs: documents.size, n_parts: counts.filter((count) => count > 0).length, of_parts: parts.sizes.length, ...dispersionScores(counts, parts.sizes) });
  }
  return new Table({
    name: "dispersion",
    about: `How evenly terms are spread over ${asked === "documents" ? "the documents" : `${numbered(asked, "equal part")} of the text`}.`,
    columns: COLUMNS,
    rows,
    notes: parts.sizes.length === 0 ? ["There is no text."] : [...countedNotes(corpus, passages, language, documentsIn(passages, all), all), `Parts: ${asked === "documents" ? numbered(parts.sizes.length, "document") : `${parts.sizes.length} of ${numbered(parts.sizes.reduce((least, size) => Math.min(least, size), Infinity), "word token")} or one more`}.`],
    evidence: ({ term }, column) => {
      const find = finders.get(term) ?? termSequence(term);
      return column === "n_parts" ? firstOfParts(passages, parts, find) : evidenceOf(passages, all, find, { group: ALL, key: term }, COLUMNS[column].counts);
    },
  });
}

async function eachHit(passages: readonly CountedPassage[], find: Finder, signal: AbortSignal | undefined, hit: (passage: CountedPassage, start: number) => void): Promise<void> {
  for (const [i, passage] of passages.entries()) {
    await breathe(i, signal);
    for (const sentence of sentencesOf(passage)) find(sentence, (_, start) => hit(passage, start));
  }
}

/** The first occurrence in each part that has one. */
function firstOfParts(passages: readonly CountedPassage[], parts: Parts, find: Finder): Evidence[] {
  const evidence: Evidence[] = [];
  const seen = new Set<number>();
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage)) {
      find(sentence, (key, start, end) => {
        const part = parts.partAt(passage, start);
        if (seen.has(part)) return;
        seen.add(part);
        const hit = { sentence, key, start, end };
        evidence.push(toEvidence(hit, [hit]));
      });
    }
  }
  return evidence;
}
