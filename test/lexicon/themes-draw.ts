// Draws the sentences of fixtures/themes-coded.json and prints them for a reader who must not see what was matched:
//   node dist/test/lexicon/themes-draw.js tune    (or score, or strata)
// Matched and unmatched sentences are shuffled together, and which is which is not printed.

import { random } from "../../src/measure/statistics/random";
import { placedSentences, type PlacedSentence } from "./themes-sentences";

/** Sentences drawn of each language, matched and unmatched: of the few in English and Vietnamese nearly all. */
const DRAWN = { zh: [150, 167], en: [34, 31], vi: [16, 2] } as const;
const SEED = 20260401;

export interface Drawn extends PlacedSentence {
  readonly matched: boolean;
  readonly half: "tune" | "score";
}

export interface Stratum {
  readonly language: string;
  readonly matched: boolean;
  readonly n_sentences: number;
  readonly n_drawn: number;
}

/** A seeded draw without replacement within each stratum; the first half of each tunes, the second scores. */
export function draw(sentences: readonly PlacedSentence[]): { strata: Stratum[]; drawn: Drawn[] } {
  const strata: Stratum[] = [];
  const drawn: Drawn[] = [];
  const { index } = random(SEED);
  for (const [language, sizes] of Object.entries(DRAWN)) {
    for (const [i, matched] of [true, false].entries()) {
      const all = shuffled(sentences.filter((sentence) => sentence.language === language && sentence.found.length > 0 === matched), index);
      const taken = all.slice(0, sizes[i] ?? 0);
      strata.push({ language, matched, n_sentences: all.length, n_drawn: taken.length });
      drawn.push(...taken.map((sentence, at) => ({ ...sentence, matched, half: at < taken.length / 2 ? ("tune" as const) : ("score" as const) })));
    }
  }
  return { strata, drawn: shuffled(drawn, index) };
}

function shuffled<T>(items: readonly T[], index: (below: number) => number): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = index(i + 1);
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

async function main(what: string | undefined): Promise<void> {
  const { strata, drawn } = draw(await placedSentences());
  if (what === "strata") console.log(JSON.stringify(strata, null, 2));
  else for (const [i, { half, text }] of drawn.entries()) if (half === what) console.log(`${i}\t${text.replace(/\s+/gu, " ")}`);
}

if (require.main === module) void main(process.argv[2]);
