/** Finds all given strings in one walk over a text (Aho and Corasick 1975), over UTF-16 units. */
export interface Automaton {
  /** Calls `found` with the index of each string that ends before unit `end`, longer ones first, in the order of the text. */
  scan(text: string, found: (string: number, end: number) => void): void;
}

/**
 * Builds the automaton. Edges are kept in one hash table of typed arrays: with some thousand Chinese characters
 * a full table of node × character would not fit, and Maps are slower.
 *
 * @param strings not empty, each once.
 */
export function createAutomaton(strings: readonly string[]): Automaton {
  const alphabet = new Uint16Array(0x10000);
  let symbols = 1;
  let units = 1;
  for (const string of strings) {
    units += string.length;
    for (let i = 0; i < string.length; i++) if (alphabet[string.charCodeAt(i)] === 0) alphabet[string.charCodeAt(i)] = symbols++;
  }
  const edges = createEdges(units, symbols);
  const stringAt = new Int32Array(units).fill(-1);
  const parent = new Int32Array(units);
  const symbolOf = new Int32Array(units);
  let nodes = 1;
  strings.forEach((string, index) => {
    let node = 0;
    for (let i = 0; i < string.length; i++) {
      const symbol = alphabet[string.charCodeAt(i)] ?? 0;
      let next = edges.get(node, symbol);
      if (next === 0) {
        next = nodes++;
        parent[next] = node;
        symbolOf[next] = symbol;
        edges.set(node, symbol, next);
      }
      node = next;
    }
    stringAt[node] = index;
  });
  const { fail, shorter } = links(nodes, parent, symbolOf, stringAt, edges);
  return {
    scan(text, found) {
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        const symbol = alphabet[text.charCodeAt(i)] ?? 0;
        if (symbol === 0) {
          node = 0;
          continue;
        }
        let next = edges.get(node, symbol);
        while (next === 0 && node !== 0) {
          node = fail[node] ?? 0;
          next = edges.get(node, symbol);
        }
        node = next;
        for (let at = (stringAt[node] ?? -1) >= 0 ? node : (shorter[node] ?? 0); at !== 0; at = shorter[at] ?? 0) found(stringAt[at] ?? 0, i + 1);
      }
    },
  };
}

interface Edges {
  /** The node that `symbol` leads to, 0 where none (no edge leads back to the root). */
  get(node: number, symbol: number): number;
  set(node: number, symbol: number, next: number): void;
}

/** An open-addressing hash table; the key is node × symbols + symbol, plus one since 0 is an empty place. */
function createEdges(units: number, symbols: number): Edges {
  let bits = 4;
  while (1 << bits < units * 2) bits++;
  const mask = (1 << bits) - 1;
  const keys = new Float64Array(1 << bits);
  const values = new Int32Array(1 << bits);
  const place = (node: number, symbol: number): number => {
    const key = node * symbols + symbol + 1;
    let at = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 3) & mask;
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  };
  return {
    get: (node, symbol) => values[place(node, symbol)] ?? 0,
    set(node, symbol, next) {
      const at = place(node, symbol);
      keys[at] = node * symbols + symbol + 1;
      values[at] = next;
    },
  };
}

/** `fail`: the node of the longest proper suffix; `shorter`: the nearest node on that chain at which a string ends. */
function links(nodes: number, parent: Int32Array, symbolOf: Int32Array, stringAt: Int32Array, edges: Edges): { fail: Int32Array; shorter: Int32Array } {
  const fail = new Int32Array(nodes);
  const shorter = new Int32Array(nodes);
  const depth = new Int32Array(nodes);
  // A node is made after its parent, so depths are known in order; counting sort then gives breadth-first order.
  for (let node = 1; node < nodes; node++) depth[node] = (depth[parent[node] ?? 0] ?? 0) + 1;
  const order = Array.from({ length: nodes }, (_, node) => node).sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0) || a - b);
  for (const node of order) {
    if (node === 0) continue;
    const symbol = symbolOf[node] ?? 0;
    const from = parent[node] ?? 0;
    if (from !== 0) {
      let at = fail[from] ?? 0;
      while (at !== 0 && edges.get(at, symbol) === 0) at = fail[at] ?? 0;
      fail[node] = edges.get(at, symbol);
    }
    const suffix = fail[node] ?? 0;
    shorter[node] = (stringAt[suffix] ?? -1) >= 0 ? suffix : (shorter[suffix] ?? 0);
  }
  return { fail, shorter };
}
