import type { Stratum } from "../statistics/precision-recall";
import type { Population, Unit } from "./population";
import { named, nameKey, type Verdict } from "./verdicts";

/** What the verdicts say of the two parts of a population. */
export interface Coded {
  readonly matched: Stratum;
  readonly unmatched: Stratum;
  /** Answers that are used, the unsure ones left out. */
  readonly n: number;
  /** Answers left out since the person was not sure. */
  readonly unsure: number;
  /** Answers that wait: a sentence drawn before theirs has none yet, so that they are no random sample. */
  readonly waiting: number;
  /** Verdicts on sentences that are not there: the text changed, or is another. */
  readonly lost: number;
}

/**
 * Takes from each part of a population its random sample: its first sentences in the order of the draw, as far as
 * each has a verdict.
 */
export function coded({ matched, unmatched }: Population, verdicts: readonly Verdict[]): Coded {
  const answers = new Map(verdicts.map((verdict) => [nameKey(verdict), verdict.verdict]));
  const [first, second] = [answered(matched, answers), answered(unmatched, answers)];
  const unsure = first.unsure + second.unsure;
  const n = first.n + second.n;
  const found = first.found + second.found;
  return {
    matched: { size: matched.length, n: first.n, positive: first.positive },
    unmatched: { size: unmatched.length, n: second.n, positive: second.positive },
    n,
    unsure,
    waiting: found - n - unsure,
    lost: answers.size - found,
  };
}

function answered(part: readonly Unit[], answers: ReadonlyMap<string, Verdict["verdict"]>): { n: number; positive: number; unsure: number; found: number } {
  const places = new Set([...answers.keys()].map(placeOf));
  let [n, positive, unsure, found] = [0, 0, 0, 0];
  let open = false;
  for (const { sentence } of part) {
    const { document, passage } = sentence.passage.passage;
    // Few sentences have answers, and only theirs need be hashed.
    const verdict = places.has(`${document}\n${passage}\n${sentence.index}`) ? answers.get(nameKey(named(sentence))) : undefined;
    if (verdict === undefined) open = true;
    else found++;
    if (open) continue;
    if (verdict === "unsure") unsure++;
    else n++;
    if (verdict === "yes") positive++;
  }
  return { n, positive, unsure, found };
}

function placeOf(key: string): string {
  return key.slice(0, key.lastIndexOf("\n"));
}
