import type { CountedPassage } from "../../corpus/counted-passage";
import type { DocumentRow } from "../../corpus/document-row";
import { compare } from "../compare";
import type { Finder } from "../find/finder";
import { breathe } from "./breathe";
import { sentencesOf } from "./sentence";

/** How often each document holds each term: a sparse matrix by rows, since most documents lack most terms. */
export interface TermMatrix {
  /** Sorted by id, so that the order of the corpus changes nothing. */
  readonly documents: readonly DocumentRow[];
  /** Word tokens of each document. */
  readonly tokens: Float64Array;
  /** Sorted. */
  readonly terms: readonly string[];
  /** Document d has the entries [starts[d], starts[d + 1]): `counts[i]` times the term numbered `ids[i]`, by term. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/** Counts by document what a finder finds. */
export async function termMatrix(passages: readonly CountedPassage[], find: Finder, signal?: AbortSignal): Promise<TermMatrix> {
  const found = new Map<DocumentRow, { tokens: number; counts: Map<string, number> }>();
  for (const [i, passage] of passages.entries()) {
    await breathe(i, signal);
    let row = found.get(passage.document);
    if (row === undefined) found.set(passage.document, (row = { tokens: 0, counts: new Map<string, number>() }));
    row.tokens += passage.tokens.terms.length;
    const { counts } = row;
    for (const sentence of sentencesOf(passage)) find(sentence, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
  }
  const rows = [...found].sort(([a], [b]) => compare(a.id, b.id));
  const terms = [...new Set(rows.flatMap(([, { counts }]) => [...counts.keys()]))].sort(compare);
  return { documents: rows.map(([document]) => document), tokens: Float64Array.from(rows, ([, { tokens }]) => tokens), terms, ...compressed(rows.map(([, { counts }]) => counts), terms) };
}

/** The matrix of those terms that are kept. */
export function keepTerms(matrix: TermMatrix, keep: (term: string, id: number) => boolean): TermMatrix {
  const kept = new Map(matrix.terms.flatMap((term, id) => (keep(term, id) ? [[id, term] as const] : [])));
  const rows = matrix.documents.map((_, d) => {
    const counts = new Map<string, number>();
    for (let i = matrix.starts[d] as number; i < (matrix.starts[d + 1] as number); i++) {
      const term = kept.get(matrix.ids[i] as number);
      if (term !== undefined) counts.set(term, matrix.counts[i] as number);
    }
    return counts;
  });
  const terms = [...kept.values()];
  return { documents: matrix.documents, tokens: matrix.tokens, terms, ...compressed(rows, terms) };
}

function compressed(rows: readonly ReadonlyMap<string, number>[], terms: readonly string[]): Pick<TermMatrix, "starts" | "ids" | "counts"> {
  const idOf = new Map(terms.map((term, id) => [term, id]));
  const starts = new Int32Array(rows.length + 1);
  for (const [d, row] of rows.entries()) starts[d + 1] = (starts[d] as number) + row.size;
  const size = starts.at(-1) ?? 0;
  const [ids, counts] = [new Int32Array(size), new Int32Array(size)];
  for (const [d, row] of rows.entries()) {
    const entries = [...row].map(([term, n]) => [idOf.get(term) as number, n] as const).sort(([a], [b]) => a - b);
    entries.forEach(([id, n], i) => {
      ids[(starts[d] as number) + i] = id;
      counts[(starts[d] as number) + i] = n;
    });
  }
  return { starts, ids, counts };
}
