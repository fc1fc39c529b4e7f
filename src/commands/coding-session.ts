import type { Unit } from "../measure/coding/population";
import { named, nameKey, type Verdict } from "../measure/coding/verdicts";
import { codingQuestion } from "./coding-question";

const VERDICTS = new Map<string, Verdict["verdict"]>([["y", "yes"], ["n", "no"], ["?", "unsure"]]);

export interface CodingSession {
  /** What to show, in this order; those that have a verdict are passed over. */
  readonly units: readonly Unit[];
  /** The verdicts so far, of earlier draws too. */
  readonly verdicts: readonly Verdict[];
  /** What a person is asked of each. */
  readonly asked: string;
  readonly seed: number;
  /** Hash of the lexicon, as verdicts hold it. */
  readonly lexicon: string;
  /** Single keys; the session stops with them. */
  readonly keys: AsyncIterable<string>;
  readonly show: (text: string) => void;
  /** Called with all verdicts after every answer. */
  readonly keep: (verdicts: readonly Verdict[]) => void;
}

/** Asks a person about one sentence after the other, until all have an answer or they stop; returns all verdicts. */
export async function codingSession({ units, verdicts, asked, seed, lexicon, keys, show, keep }: CodingSession): Promise<readonly Verdict[]> {
  const answers = new Map(verdicts.map((verdict) => [nameKey(verdict), verdict]));
  const names = units.map(({ sentence }) => named(sentence));
  const isOpen = (at: number): boolean => {
    const name = names[at];
    return name !== undefined && !answers.has(nameKey(name));
  };
  const nextOpen = (from: number): number => {
    while (from < units.length && !isOpen(from)) from++;
    return from;
  };
  let at = nextOpen(0);
  const ask = (): void => {
    const unit = units[at];
    if (unit !== undefined) show(codingQuestion(unit, asked, `${at + 1} of ${units.length}`));
  };
  ask();
  if (at === units.length) return verdicts;
  for await (const key of keys) {
    const [verdict, name] = [VERDICTS.get(key), names[at]];
    show("\n");
    if (key === "q" || name === undefined) break;
    if (verdict !== undefined) {
      answers.set(nameKey(name), { seed, ...name, verdict, lexicon });
      keep([...answers.values()]);
      at = nextOpen(at + 1);
      if (at === units.length) break;
    } else if (key === "b" && at > 0) at--;
    else show(key === "b" ? "This is the first sentence.\n" : "One of y, n, ?, b and q, please.\n");
    ask();
  }
  return [...answers.values()];
}
