import type { CountedPassage } from "../../corpus/counted-passage";
import { wrongName } from "../../wrong-name";
import type { Grouping } from "../by";
import type { Hit } from "../evidence/to-evidence";
import type { Finder } from "../find/finder";
import { sentencesOf } from "./sentence";

export type UnitName = "sentence" | "passage" | "document";

/** Things that stand at most so many tokens apart in one passage, counted as quanteda's `fcm` does. */
export interface Window {
  /** So many tokens on either side; neighbours are 1 apart. All tokens count, stop words among them. */
  readonly window: number;
  /** Counts a before b alone, and b before a as a row of its own. */
  readonly ordered?: boolean | undefined;
  /** Each pair of places (`frequency`, unless told), each document once, or each pair by its distance. */
  readonly count?: "frequency" | "boolean" | "weighted" | undefined;
  /** For `weighted`: the weight of each distance from 1 to `window`; 1 / distance unless told. */
  readonly weights?: readonly number[] | undefined;
}

export type Within = UnitName | Window;

export function isOrdered(within: Within): boolean {
  return typeof within !== "string" && within.ordered === true;
}

const UNITS: readonly string[] = ["sentence", "passage", "document"];

/**
 * @throws MendableError for a unit that there is not.
 * @throws RangeError for a window that is no whole number from 1 (or Infinity), or has not as many weights.
 */
export function checkWithin(within: Within): void {
  if (typeof within === "string") {
    if (!UNITS.includes(within)) throw wrongName("unit", within, UNITS, "the option within");
    return;
  }
  const { window, weights } = within;
  if (!(window >= 1 && (Number.isInteger(window) || window === Infinity))) throw new RangeError(`a window of ${window} tokens: give a whole number from 1`);
  if (weights !== undefined && weights.length !== window) throw new RangeError(`${weights.length} weights for a window of ${window} tokens: give one for each distance`);
}

/** A unit in which things stand together: those sentences of a sentence, passage or document that are in one group. */
export interface Unit {
  readonly group: string;
  readonly document: CountedPassage["document"];
  /** How many word tokens its sentences hold. */
  readonly tokens: number;
  /** What each finder found, by key, in the order of the text. */
  readonly found: readonly ReadonlyMap<string, readonly Hit[]>[];
}

/** The units of a corpus, in its order, those in which nothing is found among them. */
export function* unitsOf(passages: readonly CountedPassage[], within: UnitName, { groupsOf }: Grouping, finders: readonly Finder[]): Generator<Unit, void, undefined> {
  let open = new Map<string, MutableUnit>();
  let last: CountedPassage | undefined;
  for (const passage of passages) {
    const ended = last !== undefined && (within === "passage" || (within === "document" && passage.document !== last.document));
    if (ended) {
      yield* open.values();
      open = new Map();
    }
    last = passage;
    for (const sentence of sentencesOf(passage)) {
      for (const group of groupsOf(sentence)) {
        let unit = open.get(group);
        if (unit === undefined) open.set(group, (unit = { group, document: passage.document, tokens: 0, found: finders.map(() => new Map<string, Hit[]>()) }));
        unit.tokens += sentence.tokens[1] - sentence.tokens[0];
        for (const [side, find] of finders.entries()) collect(find, sentence, unit.found[side] as Map<string, Hit[]>);
      }
      if (within !== "sentence") continue;
      yield* open.values();
      open = new Map();
    }
  }
  yield* open.values();
}

interface MutableUnit extends Unit {
  tokens: number;
  readonly found: readonly Map<string, Hit[]>[];
}

function collect(find: Finder, sentence: Hit["sentence"], into: Map<string, Hit[]>): void {
  find(sentence, (key, start, end) => {
    const hits = into.get(key);
    const hit = { sentence, key, start, end };
    if (hits === undefined) into.set(key, [hit]);
    else hits.push(hit);
  });
}
