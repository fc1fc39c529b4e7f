/** The numbers of texts by how few name them. */
export interface RankedNumbers {
  /** For each text its numbers as ranks, ascending: 0 is the one that fewest texts name. */
  readonly texts: readonly Int32Array[];
  /** For each rank, how many texts name the number. */
  readonly counts: Int32Array;
}

/**
 * Ranks the numbers of texts, the rarest first. A number that a text names twice is two, the second of which is rarer.
 *
 * @param texts the numbers of each text, in any order
 * @example
 * rarestFirst([["2024", "5"], ["2024", "7"], ["2024", "5"]]).texts;   // [[1, 2], [0, 2], [1, 2]], as Int32Arrays
 */
export function rarestFirst(texts: readonly (readonly string[])[]): RankedNumbers {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const tokens = texts.map((numbers) => {
    const named = new Map<string, number>();
    return numbers.map((value) => {
      const times = named.get(value) ?? 0;
      named.set(value, times + 1);
      const token = `${value} ${times}`;
      const id = ids.get(token) ?? ids.size;
      ids.set(token, id);
      counts[id] = (counts[id] ?? 0) + 1;
      return id;
    });
  });
  const order = [...counts.keys()].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const ranks = new Int32Array(order.length);
  for (const [rank, id] of order.entries()) ranks[id] = rank;
  return { texts: tokens.map((own) => Int32Array.from(own, (id) => ranks[id] ?? 0).sort()), counts: Int32Array.from(order, (id) => counts[id] ?? 0) };
}
