/**
 * The order of the leaves of a tree of clusters, so that alike things stand side by side: average linkage (UPGMA: Sokal &
 * Michener 1958), each merged cluster turned so that the two ends that meet are the closest.
 *
 * @param distances symmetric, 0 on the diagonal.
 * @returns the numbers of the things in their order, and the heights at which clusters were merged, in turn. Of equal
 *   distances the first is merged first.
 * @example
 * averageLinkage([[0, 9, 1], [9, 0, 9], [1, 9, 0]]);   // { order: [0, 2, 1], heights: [1, 9] }
 */
export function averageLinkage(distances: readonly (readonly number[])[]): { order: number[]; heights: number[] } {
  const between = (a: number, b: number): number => distances[a]?.[b] ?? 0;
  // Rounded, so that ties are ties on every machine.
  const average = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (const x of a) for (const y of b) sum += between(x, y);
    return Math.round((sum / (a.length * b.length)) * 1e12) / 1e12;
  };
  let clusters = distances.map((_, i) => [i]);
  const heights: number[] = [];
  while (clusters.length > 1) {
    let best: { a: number[]; b: number[]; height: number } | null = null;
    for (const [i, a] of clusters.entries()) {
      for (const b of clusters.slice(i + 1)) {
        const height = average(a, b);
        if (best === null || height < best.height) best = { a, b, height };
      }
    }
    if (best === null) break;
    const { a, b, height } = best;
    heights.push(height);
    clusters = clusters.flatMap((cluster) => (cluster === a ? [joined(a, b, between)] : cluster === b ? [] : [cluster]));
  }
  return { order: clusters[0] ?? [], heights };
}

function joined(a: readonly number[], b: readonly number[], between: (a: number, b: number) => number): number[] {
  const turns = [[...a, ...b], [...a, ...[...b].reverse()], [...[...a].reverse(), ...b], [...[...a].reverse(), ...[...b].reverse()]];
  const meeting = turns.map((turn) => between(turn[a.length - 1] ?? 0, turn[a.length] ?? 0));
  return turns[meeting.indexOf(Math.min(...meeting))] ?? [];
}
