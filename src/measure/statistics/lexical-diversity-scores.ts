export interface LexicalDiversityScores {
  readonly n_tokens: number;
  readonly n_types: number;
  /** Different words over words; falls as a text grows. */
  readonly ttr: number | null;
  /** Mean TTR of all runs of so many words. */
  readonly mattr: number | null;
  /** Mean length of runs whose TTR stays above 0.72. */
  readonly mtld: number | null;
}

/** Below this TTR a run ends, as McCarthy & Jarvis have it. */
const FACTOR = 0.72;

/**
 * How varied the words of some texts are.
 *
 * TTR: types over tokens of all texts together. MATTR: Covington & McFall 2010, "Cutting the Gordian knot", over the runs
 * within each text. MTLD: McCarthy & Jarvis 2010, "MTLD, vocd-D, and HD-D": tokens over factors, read forwards and backwards
 * and averaged; of several texts, all tokens over all factors. So the order of the texts changes nothing. Null: TTR
 * without tokens, MATTR where no text has a whole run, MTLD where the TTR of no text ever falls below 1.
 *
 * @param texts the words of each
 * @param window words in a run of MATTR
 * @example
 * lexicalDiversityScores([["a", "b", "a"]], 2);   // { n_tokens: 3, n_types: 2, ttr: 0.666…, mattr: 1, mtld: 3 }
 */
export function lexicalDiversityScores(texts: readonly (readonly string[])[], window: number): LexicalDiversityScores {
  const n_tokens = texts.reduce((sum, { length }) => sum + length, 0);
  const types = new Set<string>();
  for (const text of texts) for (const word of text) types.add(word);
  const n_types = types.size;
  return { n_tokens, n_types, ttr: n_tokens === 0 ? null : n_types / n_tokens, mattr: movingAverage(texts, window), mtld: meanRun(texts, n_tokens) };
}

function movingAverage(texts: readonly (readonly string[])[], window: number): number | null {
  let [sum, runs] = [0, 0];
  for (const text of texts) {
    const inside = new Map<string, number>();
    for (const [i, word] of text.entries()) {
      inside.set(word, (inside.get(word) ?? 0) + 1);
      const gone = i < window ? undefined : text[i - window];
      if (gone !== undefined) {
        const left = (inside.get(gone) ?? 0) - 1;
        if (left === 0) inside.delete(gone);
        else inside.set(gone, left);
      }
      if (i + 1 < window) continue;
      sum += inside.size;
      runs++;
    }
  }
  return runs === 0 ? null : sum / runs / window;
}

function meanRun(texts: readonly (readonly string[])[], n_tokens: number): number | null {
  const sum = (of: (text: readonly string[]) => number): number => texts.reduce((total, text) => total + of(text), 0);
  const [forwards, backwards] = [sum(factors), sum((text) => factors([...text].reverse()))];
  // No repetition read forwards is none read backwards.
  return forwards === 0 || backwards === 0 ? null : (n_tokens / forwards + n_tokens / backwards) / 2;
}

/** How many runs end in a text, the share of the last among them. */
function factors(text: readonly string[]): number {
  let [whole, tokens] = [0, 0];
  let types = new Set<string>();
  for (const word of text) {
    tokens++;
    types.add(word);
    if (types.size / tokens >= FACTOR) continue;
    whole++;
    tokens = 0;
    types = new Set();
  }
  return tokens === 0 ? whole : whole + (1 - types.size / tokens) / (1 - FACTOR);
}
