import type { DocumentPairs } from "./count-pairs";

/** What a row of pairs is counted from, document by document: the sums are the row's numbers. */
export interface PairSums {
  readonly n: Sparse;
  readonly n_a: Sparse;
  readonly n_b: Sparse;
}

/** The documents that hold something, and how much of it each does. */
export interface Sparse {
  readonly documents: Int32Array;
  readonly counts: Float64Array;
}

export interface GroupSums {
  /** Of each document. */
  readonly units: Float64Array;
  readonly of: (a: string, b: string) => PairSums;
  readonly pairs: readonly (readonly [a: string, b: string])[];
}

/** Turns the counts of each document round: for each pair, the documents that hold it. */
export function pairSums(documents: readonly DocumentPairs[]): GroupSums {
  const [first, second] = [turned(documents, ({ first: keys }) => keys), turned(documents, ({ second: keys }) => keys)];
  const firsts = new Set(documents.flatMap(({ pairs }) => [...pairs.keys()]));
  const both = new Map([...firsts].map((a) => [a, turned(documents, ({ pairs }) => pairs.get(a) ?? new Map<string, number>())]));
  return {
    units: Float64Array.from(documents, ({ units }) => units),
    of: (a, b) => ({ n: both.get(a)?.get(b) ?? NONE, n_a: first.get(a) ?? NONE, n_b: second.get(b) ?? NONE }),
    pairs: [...both].flatMap(([a, row]) => [...row.keys()].map((b) => [a, b] as const)),
  };
}

/** The sum, each document taken as often as `weights` says; once without weights. */
export function sumOf({ documents, counts }: Sparse, weights?: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < documents.length; i++) sum += (counts[i] as number) * (weights === undefined ? 1 : (weights[documents[i] as number] as number));
  return sum;
}

/** How many documents hold it. */
export function documentsOf({ documents }: Sparse, weights?: ArrayLike<number>): number {
  if (weights === undefined) return documents.length;
  let sum = 0;
  for (let i = 0; i < documents.length; i++) if ((weights[documents[i] as number] as number) > 0) sum++;
  return sum;
}

const NONE: Sparse = { documents: new Int32Array(0), counts: new Float64Array(0) };

function turned(documents: readonly DocumentPairs[], keysOf: (document: DocumentPairs) => ReadonlyMap<string, number>): Map<string, Sparse> {
  const found = new Map<string, { documents: number[]; counts: number[] }>();
  for (const [number, document] of documents.entries()) {
    for (const [key, n] of keysOf(document)) {
      let sparse = found.get(key);
      if (sparse === undefined) found.set(key, (sparse = { documents: [], counts: [] }));
      sparse.documents.push(number);
      sparse.counts.push(n);
    }
  }
  return new Map([...found].map(([key, sparse]) => [key, { documents: Int32Array.from(sparse.documents), counts: Float64Array.from(sparse.counts) }]));
}
