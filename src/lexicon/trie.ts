import { WORD_UNITS } from "./word-units";

/** Finds all given strings in one walk over a text, over UTF-16 units. */
export interface Trie {
  /**
   * Calls `found` for each string that begins at each place, place by place, the longest first.
   *
   * @param inWords whether strings may begin within a word of letters, as "port" in "export".
   */
  scan(text: string, inWords: boolean, found: (string: number, start: number, end: number) => void): void;
}

/**
 * Builds the trie. Names are short and few places begin one, so walking from each place costs less than an
 * automaton's failure links, and finds in the order of the text. Two units are looked up in a filter first:
 * more strings make the filter larger, not the walk longer.
 *
 * @param strings not empty, each once.
 */
export function createTrie(strings: readonly string[]): Trie {
  const roots = new Int32Array(0x10000);
  const units = strings.reduce((sum, { length }) => sum + length, 1);
  const edges = createEdges(units);
  const pairs = createPairs(strings);
  const mask = pairs.length - 1;
  const stringAt = new Int32Array(units).fill(-1);
  let nodes = 1;
  strings.forEach((string, index) => {
    const first = string.charCodeAt(0);
    let node = (roots[first] ||= nodes++);
    for (let i = 1; i < string.length; i++) node = edges.get(node, string.charCodeAt(i)) || edges.add(node, string.charCodeAt(i), nodes++);
    stringAt[node] = index;
  });
  const singles = strings.some(({ length }) => length === 1);
  const longest = strings.reduce((most, { length }) => Math.max(most, length), 0);
  const [ended, ends] = [new Int32Array(longest), new Int32Array(longest)];
  return {
    scan(text, inWords, found) {
      const { length } = text;
      let next = text.charCodeAt(0);
      for (let start = 0; start < length; start++) {
        const unit = next;
        next = text.charCodeAt(start + 1);
        const pair = pairOf(unit, next);
        if (!singles && (((pairs[(pair >>> 5) & mask] ?? 0) >>> (pair & 31)) & 1) === 0) continue;
        if (!inWords && start > 0 && WORD_UNITS[unit] === 1 && WORD_UNITS[text.charCodeAt(start - 1)] === 1) continue;
        let count = 0;
        let node = roots[unit] ?? 0;
        for (let at = start + 1; node !== 0; at++) {
          const string = stringAt[node] ?? -1;
          if (string >= 0) {
            ended[count] = string;
            ends[count++] = at;
          }
          node = at < length ? edges.get(node, text.charCodeAt(at)) : 0;
        }
        while (count > 0) found(ended[--count] ?? 0, start, ends[count] ?? 0);
      }
    },
  };
}

interface Edges {
  /** The node that a unit leads to, 0 where none (no edge leads to 0). */
  get(node: number, unit: number): number;
  add(node: number, unit: number, next: number): number;
}

/** An open-addressing hash table of nodes; which edge leads to a node is written at the node. */
function createEdges(nodes: number): Edges {
  const mask = powerAbove(nodes * 2) - 1;
  const table = new Int32Array(mask + 1);
  const parent = new Int32Array(nodes + 1);
  const unitOf = new Uint16Array(nodes + 1);
  const place = (node: number, unit: number): number => {
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 3 & mask;
    for (let next = table[at] ?? 0; next !== 0 && (parent[next] !== node || unitOf[next] !== unit); next = table[at] ?? 0) at = (at + 1) & mask;
    return at;
  };
  return {
    get: (node, unit) => table[place(node, unit)] ?? 0,
    add(node, unit, next) {
      parent[next] = node;
      unitOf[next] = unit;
      return (table[place(node, unit)] = next);
    },
  };
}

/** A bit for each two units that begin a string; of a hundred other pairs one or two have a bit too. */
function createPairs(strings: readonly string[]): Uint32Array {
  const pairs = new Uint32Array(powerAbove(strings.length * 64) / 32);
  for (const string of strings) {
    const pair = pairOf(string.charCodeAt(0), string.charCodeAt(1));
    const at = (pair >>> 5) & (pairs.length - 1);
    pairs[at] = (pairs[at] ?? 0) | (1 << (pair & 31));
  }
  return pairs;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 7;
}

function powerAbove(least: number): number {
  let power = 32;
  while (power < least) power *= 2;
  return power;
}
