/** How paragraphs may answer each other, with what each way costs beside the lengths: one to one is what translators do. */
const MOVES: readonly (readonly [ours: number, theirs: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 0.5],
  [2, 1, 0.5],
  [1, 0, 1.6],
  [0, 1, 1.6],
];
/** Names and numbers weigh as much as a length that is off by this factor (as a logarithm). */
const ANCHOR = 0.7;
/** Numbers of two digits or more, and names and abbreviations in Latin letters. */
const ANCHORS = /\d[\d.,]*\d|\p{Lu}\p{Script=Latin}{2,}/gu;

/**
 * Pairs the paragraphs of two texts that say the same, in order, where one has more of them than the other: the
 * cheapest path by the ratio of their lengths (after Gale and Church 1993) and by the numbers and names that both hold.
 *
 * @returns for each of `theirs` the place in `ours` of what it translates (of two, the first, unless the second holds more of its names and numbers), or null where nothing answers
 */
export function align(ours: readonly string[], theirs: readonly string[]): (number | null)[] {
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const ratio = Math.log(length(theirs) / length(ours));
  const ourAnchors = ours.map(anchorsOf);
  const theirAnchors = theirs.map(anchorsOf);
  const cost = (i: number, n: number, k: number, m: number): number => {
    const lengths = Math.abs(Math.log(length(theirs.slice(k, k + m)) / length(ours.slice(i, i + n))) - ratio);
    const said = ourAnchors.slice(i, i + n).flat();
    const named = theirAnchors.slice(k, k + m).flat();
    return lengths + (shared(said, named) > 0 ? -ANCHOR : said.length > 0 && named.length > 0 ? ANCHOR : 0);
  };
  const width = theirs.length + 1;
  const best = new Float64Array((ours.length + 1) * width).fill(Infinity);
  const move = new Int8Array(best.length);
  best[0] = 0;
  for (let at = 0; at < best.length; at++) {
    const [i, k] = [Math.floor(at / width), at % width];
    for (const [which, [n, m, extra]] of MOVES.entries()) {
      if (i + n > ours.length || k + m > theirs.length) continue;
      const to = at + n * width + m;
      const sum = (best[at] ?? Infinity) + extra + (n === 0 || m === 0 ? 0 : cost(i, n, k, m));
      if (sum < (best[to] ?? Infinity)) [best[to], move[to]] = [sum, which];
    }
  }
  const found = theirs.map((): number | null => null);
  for (let at = best.length - 1; at > 0; ) {
    const [n, m] = MOVES[move[at] ?? 0] ?? [1, 1];
    at -= n * width + m;
    const i = Math.floor(at / width);
    for (let k = at % width; n > 0 && k < (at % width) + m; k++) {
      const second = n === 2 && shared(ourAnchors[i + 1], theirAnchors[k]) > shared(ourAnchors[i], theirAnchors[k]);
      found[k] = second ? i + 1 : i;
    }
  }
  return found;
}

function shared(ours: readonly string[] = [], theirs: readonly string[] = []): number {
  return theirs.filter((anchor) => ours.includes(anchor)).length;
}

function anchorsOf(text: string): string[] {
  return text.match(ANCHORS)?.map((anchor) => anchor.toLowerCase()) ?? [];
}
