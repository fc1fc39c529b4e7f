import { createHash } from "node:crypto";
import type { CountedPassage } from "../../corpus/counted-passage";
import type { Grouping } from "../by";
import { compare } from "../compare";
import type { Things } from "../find/things";
import { breathe } from "./breathe";
import { pairsIn } from "./pairs-in";
import { unitsOf, type Unit, type Within, type Window } from "./units";
import { placesOf, windowPairs } from "./window-pairs";

/** What one document adds to a group's pairs: all that a resample or a permutation of whole documents needs. */
export interface DocumentPairs {
  readonly document: CountedPassage["document"];
  /** Units; of a window, all that its pairs add up to. */
  units: number;
  tokens: number;
  /** Units that hold a key, of each side; of a window, what its pairs add up to. */
  readonly first: Map<string, number>;
  readonly second: Map<string, number>;
  readonly pairs: Map<string, Map<string, number>>;
  /** Where the keys stand: places are units, or the tokens of a window. */
  readonly places: Place[];
  /** How many places there are. */
  length: number;
}

export interface Place {
  readonly key: string;
  readonly side: number;
  readonly first: number;
  readonly last: number;
  /** [start, end) of the places within which a window may reach. */
  readonly start: number;
  readonly end: number;
}

/**
 * Counts by group and document in how many units each key and each pair of keys stands. The documents of a group are
 * in an order of their own (by length, then by a hash of their text), so that the order of the corpus decides nothing.
 */
export async function countPairs(
  passages: readonly CountedPassage[],
  within: Within,
  groups: Grouping,
  sides: readonly Things[],
  signal?: AbortSignal,
): Promise<Map<string, DocumentPairs[]>> {
  const found = new Map<string, DocumentPairs[]>();
  const window = typeof within === "string" ? null : within;
  let done = 0;
  for (const unit of unitsOf(passages, typeof within === "string" ? within : "passage", groups, sides.map(({ find }) => find))) {
    await breathe(done++, signal);
    let documents = found.get(unit.group);
    if (documents === undefined) found.set(unit.group, (documents = []));
    let last = documents.at(-1);
    if (last?.document !== unit.document) documents.push((last = empty(unit.document)));
    last.tokens += unit.tokens;
    if (window === null) addUnit(last, unit, sides);
    else addPassage(last, unit, sides, window);
  }
  for (const documents of found.values()) {
    if (window !== null) for (const one of documents) addUp(one, window, sides.length === 1);
    inOwnOrder(documents, passages);
  }
  return found;
}

function empty(document: CountedPassage["document"]): DocumentPairs {
  return { document, units: 0, tokens: 0, first: new Map(), second: new Map(), pairs: new Map(), places: [], length: 0 };
}

function addUnit(to: DocumentPairs, unit: Unit, sides: readonly Things[]): void {
  const at = to.length++;
  to.units++;
  unit.found.forEach((keys, side) => {
    for (const key of keys.keys()) {
      add(side === 0 ? to.first : to.second, key, 1);
      to.places.push({ key, side, first: at, last: at, start: at, end: at + 1 });
    }
  });
  if (sides.length === 1) for (const key of unit.found[0]?.keys() ?? []) add(to.second, key, 1);
  pairsIn(unit, sides, (a, b) => {
    addPair(to, a, b, 1);
  });
}

function addPassage(to: DocumentPairs, unit: Unit, sides: readonly Things[], window: Window): void {
  const places = placesOf(unit);
  const start = to.length;
  const end = start + (places[0]?.hit.sentence.passage.tokens.terms.length ?? unit.tokens);
  for (const { key, side, first, last } of places) to.places.push({ key, side, first: start + first, last: start + last, start, end });
  to.length = end;
  windowPairs(unit, sides, window, ({ key: a }, { key: b }, weight) => {
    addPair(to, a, b, weight);
  });
}

/** The marginals of a window's pairs; `boolean` counts a document once (a key with itself twice, as `fcm` has it). */
function addUp(to: DocumentPairs, { count, ordered = false }: Window, one: boolean): void {
  for (const [a, row] of to.pairs) {
    for (const [b, n] of row) {
      const counted = count === "boolean" ? Math.min(n, one && !ordered && a === b ? 2 : 1) : n;
      row.set(b, counted);
      add(to.first, a, counted);
      add(to.second, b, counted);
      to.units += counted;
    }
  }
}

/** By a hash, not by what was found: documents of one length that hold the same things must not become neighbours. */
function inOwnOrder(documents: DocumentPairs[], passages: readonly CountedPassage[]): void {
  const hashes = new Map<CountedPassage["document"], ReturnType<typeof createHash>>(documents.map(({ document }) => [document, createHash("sha1")]));
  for (const { document, passage } of passages) hashes.get(document)?.update(`${passage.text}\n`);
  const texts = new Map(documents.map((one) => [one, hashes.get(one.document)?.digest("hex") ?? ""]));
  documents.sort((a, b) => a.tokens - b.tokens || a.length - b.length || compare(texts.get(a) ?? "", texts.get(b) ?? ""));
}

function addPair({ pairs }: DocumentPairs, a: string, b: string, n: number): void {
  let row = pairs.get(a);
  if (row === undefined) pairs.set(a, (row = new Map<string, number>()));
  add(row, b, n);
}

function add(to: Map<string, number>, key: string, n: number): void {
  to.set(key, (to.get(key) ?? 0) + n);
}
