import { FUNCTION_LANGUAGES, FUNCTION_WORDS } from "./function-words";
import { ENGLISH_RUNS, VIETNAMESE_RUNS } from "./letter-weights";

/** How much a word speaks for a language, against all others in Latin letters: log odds, more than 0 for it. */
export interface WordEvidence {
  readonly english: number;
  readonly vietnamese: number;
  /** Whether it is a common word of English and of no other language that is known here. */
  readonly common: boolean;
}

const LONGEST_RUN = 5;
/** What a word says that is common in one of the languages: for it, or against it where it is another's. */
const COMMON_WORD = 3.5;
const ENGLISH = 1 << FUNCTION_LANGUAGES.indexOf("en");
const VIETNAMESE = 1 << FUNCTION_LANGUAGES.indexOf("vi");
/** Words come again and again; the memory is emptied rather than let grow. */
const MOST_KEPT = 20_000;

let weights: ReadonlyMap<string, WordEvidence> | undefined;
const known = new Map<string, WordEvidence>();

/**
 * What the letters of a word say of its language, by the runs of letters that it holds, and by the lists of common words.
 *
 * @param word in lower case, NFC
 */
export function wordEvidence(word: string): WordEvidence {
  const there = known.get(word);
  if (there !== undefined) return there;
  weights ??= readWeights();
  let english = 0;
  let vietnamese = 0;
  const edged = `_${word}_`;
  for (let start = 0; start < edged.length; start++) {
    for (let end = start + 1; end <= Math.min(edged.length, start + LONGEST_RUN); end++) {
      const weight = weights.get(edged.slice(start, end));
      if (weight === undefined) continue;
      english += weight.english;
      vietnamese += weight.vietnamese;
    }
  }
  const bits = FUNCTION_WORDS.get(word) ?? 0;
  const evidence = { english: listed(english, bits, ENGLISH), vietnamese: listed(vietnamese, bits, VIETNAMESE), common: bits === ENGLISH };
  if (known.size >= MOST_KEPT) known.clear();
  known.set(word, evidence);
  return evidence;
}

/** A common word of several languages keeps what its letters say. */
function listed(weight: number, bits: number, own: number): number {
  if (bits === 0) return weight;
  if ((bits & own) === 0) return Math.min(weight, -COMMON_WORD);
  return bits === own ? COMMON_WORD : weight;
}

function readWeights(): ReadonlyMap<string, WordEvidence> {
  const map = new Map<string, { english: number; vietnamese: number; common: boolean }>();
  const read = (table: string, language: "english" | "vietnamese", unit: number): void => {
    for (const line of table.trim().split("\n")) {
      const [weight, ...runs] = line.split(" ");
      for (const run of runs) {
        const entry = map.get(run) ?? { english: 0, vietnamese: 0, common: false };
        entry[language] = Number(weight) * unit;
        map.set(run, entry);
      }
    }
  };
  read(ENGLISH_RUNS, "english", 0.25);
  read(VIETNAMESE_RUNS, "vietnamese", 0.5);
  return map;
}
