import type { Corpus } from "../corpus/corpus";
import type { CountedPassage } from "../corpus/counted-passage";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { ALL, grouping } from "./by";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { documentsIn } from "./count/documents-in";
import { sentencesOf } from "./count/sentence";
import { sequences } from "./count/sequences";
import { tally } from "./count/tally";
import { evidenceOf } from "./evidence/evidence-of";
import { hasMeaning } from "./find/has-meaning";
import { joined, ngramFinder } from "./find/ngram-finder";
import { tokenRuns } from "./find/token-runs";
import { countedNotes } from "./notes/counted-notes";
import { numbered } from "./notes/numbered";
import { collocationStrength } from "./statistics/collocation-strength";

export interface CollocationsOptions extends MeasureOptions {
  /** The language whose text is counted, translations among it. */
  readonly language: AskedLanguage;
  /** Words in a collocation: 2 unless told. */
  readonly size?: 2 | 3 | 4 | 5 | undefined;
  /** Sequences that occur less often than this are left out: 2 unless told. */
  readonly min?: number | undefined;
  /** So many of the strongest: 100 unless told; `Infinity` for all. */
  readonly top?: number | undefined;
}

export interface Collocation {
  readonly term: string;
  readonly n: number;
  readonly n_docs: number;
  readonly lambda: number;
  readonly z: number;
}

const COLUMNS: Columns<Collocation> = {
  term: { type: "string", about: "the words, in canonical form, with a space between" },
  n: { type: "int32", counts: "match", about: "occurrences" },
  n_docs: { type: "int32", counts: "document", about: "documents with one or more" },
  lambda: { type: "float32", about: "how much more often they stand together than their parts explain, as a logarithm" },
  z: { type: "float32", about: "lambda over its standard error; ranks" },
};

/**
 * Words that stand side by side more often than chance has it, sorted by z from the largest, then by term.
 *
 * Every run of `size` words with nothing but space between is counted; of these, rows show the ones that begin and end
 * with a term as `termFrequencies` has it (belt and road, but not and the). λ and z are quanteda's; see
 * `collocationStrength`. They take each word for an independent draw: z ranks, and is no test. Overlapping runs count,
 * and so does each entry of the evidence.
 *
 * @throws the signal's reason once it is aborted.
 * @example
 * const pairs = await collocations(corpus, { language: "zh", min: 5 });
 */
export async function collocations(corpus: Corpus, { language, size = 2, min = 2, top = 100, signal }: CollocationsOptions): Promise<Table<Collocation>> {
  const passages = corpus.counted(language);
  const all = grouping(corpus, undefined);
  const find = ngramFinder(size, hasMeaning());
  const counted = (await tally(passages, all, find, signal)).groups.get(ALL);
  const { counts, agreeing } = sequences(await runsOf(passages, signal), size);
  const rows: Collocation[] = [];
  let left = 0;
  for (const [key, n] of counts) {
    const words = key.split("\n");
    const term = joined(words);
    const cell = counted?.cells.get(term);
    if (cell === undefined) continue;
    if (n < min) left++;
    else rows.push({ term, n, n_docs: cell.n_docs, ...collocationStrength(agreeing(words)) });
  }
  rows.sort((a, b) => b.z - a.z || compare(a.term, b.term));
  return new Table({
    name: "collocations",
    about: `Runs of ${size} words that stand side by side more often than chance has it.`,
    columns: COLUMNS,
    rows: rows.slice(0, top),
    notes: [
      ...countedNotes(corpus, passages, language, documentsIn(passages, all), all),
      "No run begins or ends with a stop word, a single Chinese character or a bare number; all are counted.",
      ...(left === 0 ? [] : [`Left out: ${numbered(left, "run")} of fewer than ${numbered(min, "occurrence")}.`]),
      ...(rows.length <= top ? [] : [`The ${top} strongest; ${numbered(rows.length - top, "row")} more are left out.`]),
      "z ranks, and is no test: words of one document are not independent.",
    ],
    evidence: (row, column) => evidenceOf(passages, all, find, { group: ALL, key: row.term }, COLUMNS[column].counts),
  });
}

async function runsOf(passages: readonly CountedPassage[], signal: AbortSignal | undefined): Promise<string[][]> {
  const runs: string[][] = [];
  for (const [i, passage] of passages.entries()) {
    await breathe(i, signal);
    for (const sentence of sentencesOf(passage)) {
      for (const [from, to] of tokenRuns(sentence)) runs.push(passage.tokens.terms.slice(from, to));
    }
  }
  return runs;
}
