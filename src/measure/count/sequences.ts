/** The sequences of so many words in runs of words, and how many others agree with each at some of its places. */
export interface Sequences {
  /** How often each occurs, by its words joined with a line feed. */
  readonly counts: ReadonlyMap<string, number>;
  /** For a sequence: how many of all sequences agree with it at just the places that are the bits of m, for each m. */
  readonly agreeing: (words: readonly string[]) => Float64Array;
}

/**
 * Counts every run of `size` neighbours, those that overlap among them.
 *
 * @param size 2 or more
 */
export function sequences(runs: Iterable<readonly string[]>, size: number): Sequences {
  const masks = 2 ** size;
  // By the places of a mask: how many sequences have these words there, whatever stands at the other places.
  const having = Array.from({ length: masks }, () => new Map<string, number>());
  for (const run of runs) {
    for (let i = 0; i + size <= run.length; i++) {
      for (let mask = 0; mask < masks; mask++) {
        const key = keyOf(run, i, size, mask);
        const counts = having[mask] as Map<string, number>;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return {
    counts: having[masks - 1] as Map<string, number>,
    agreeing: (words) => {
      const counts = Float64Array.from(having, (by, mask) => by.get(keyOf(words, 0, size, mask)) ?? 0);
      // Those that agree at other places too are taken off, place by place.
      for (let place = 1; place < masks; place *= 2) {
        for (let mask = 0; mask < masks; mask++) if ((mask & place) === 0) (counts[mask] as number) -= counts[mask | place] as number;
      }
      return counts;
    },
  };
}

/** The words at the places of a mask; no token holds a line feed. */
function keyOf(words: readonly string[], from: number, size: number, mask: number): string {
  let key = "";
  for (let place = 0; place < size; place++) {
    if (place > 0) key += "\n";
    if ((mask & (1 << place)) !== 0) key += words[from + place] as string;
  }
  return key;
}
