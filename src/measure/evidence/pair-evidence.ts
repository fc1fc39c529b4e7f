import type { CountedPassage } from "../../corpus/counted-passage";
import type { Evidence } from "../../table";
import type { Grouping } from "../by";
import { closestPair } from "../count/pairs-in";
import { unitsOf, type UnitName, type Window, type Within } from "../count/units";
import { windowPairs } from "../count/window-pairs";
import type { Things } from "../find/things";
import { held } from "./held";
import { textOf, toEvidence, type Hit } from "./to-evidence";

interface PairRow {
  readonly group: string;
  readonly a: string;
  readonly b: string;
}

/**
 * The units behind a row of co-occurrence: one entry for each unit that holds both (`n`), the first (`n_a`) or the
 * second (`n_b`), or for each document with a unit that holds both (`n_docs`). Of a window, one entry for each pair of
 * places, or for each document.
 */
export function pairEvidence(passages: readonly CountedPassage[], within: Within, groups: Grouping, sides: readonly Things[], row: PairRow, column: string): Evidence[] {
  const some = passagesOf(passages, within, groups, sides, row, column);
  const own: Grouping = { ...groups, groupsOf: (sentence) => (groups.groupsOf(sentence).includes(row.group) ? [row.group] : []) };
  return typeof within === "string" ? inUnits(some, within, own, sides, row, column) : inWindows(some, within, own, sides, row, column);
}

/** The passages that can hold what a row counts: with both things, or with one of them in a document that has both. */
function passagesOf(passages: readonly CountedPassage[], within: Within, { groupsOf }: Grouping, sides: readonly Things[], { group, a, b }: PairRow, column: string): CountedPassage[] {
  const [one, other = one] = sides;
  const withFirst = one === undefined || column === "n_b" ? null : held(passages, groupsOf, one.find, group, a);
  const withSecond = other === undefined || column === "n_a" ? null : held(passages, groupsOf, other.find, group, b);
  const of = (numbers: readonly number[]): CountedPassage[] => numbers.flatMap((i) => passages[i] ?? []);
  if (within !== "document") return of(inBoth(withFirst, withSecond));
  const [first, second] = [withFirst, withSecond].map((numbers) => (numbers === null ? null : new Set(of(numbers).map(({ document }) => document))));
  const either = [...new Set([...(withFirst ?? []), ...(withSecond ?? [])])].sort((one, two) => one - two);
  return of(either).filter(({ document }) => first?.has(document) !== false && second?.has(document) !== false);
}

/** Null stands for all. */
function inBoth(some: readonly number[] | null, others: readonly number[] | null): readonly number[] {
  if (some === null || others === null) return some ?? others ?? [];
  const set = new Set(others);
  return some.filter((i) => set.has(i));
}

function inUnits(passages: readonly CountedPassage[], within: UnitName, groups: Grouping, sides: readonly Things[], { a, b }: PairRow, column: string): Evidence[] {
  const evidence: Evidence[] = [];
  let document: CountedPassage["document"] | undefined;
  for (const unit of unitsOf(passages, within, groups, sides.map(({ find }) => find))) {
    if (column === "n_docs" && unit.document === document) continue;
    const [as, bs] = [unit.found[0]?.get(a) ?? [], (unit.found[1] ?? unit.found[0])?.get(b) ?? []];
    const entry = column === "n_a" ? ofOne(as) : column === "n_b" ? ofOne(bs) : ofBoth(as, bs);
    if (entry === null) continue;
    evidence.push(entry);
    document = unit.document;
  }
  return evidence;
}

function inWindows(passages: readonly CountedPassage[], window: Window, groups: Grouping, sides: readonly Things[], { a, b }: PairRow, column: string): Evidence[] {
  const evidence: Evidence[] = [];
  const once = column === "n_docs" || window.count === "boolean";
  let document: CountedPassage["document"] | undefined;
  for (const unit of unitsOf(passages, "passage", groups, sides.map(({ find }) => find))) {
    windowPairs(unit, sides, window, (x, y) => {
      if (x.key !== a || y.key !== b || (once && unit.document === document)) return;
      document = unit.document;
      evidence.push(ofPair([x.hit, y.hit]));
    });
  }
  return evidence;
}

function ofOne(hits: readonly Hit[]): Evidence | null {
  const [first] = hits;
  if (first === undefined) return null;
  return toEvidence(first, hits.filter(({ sentence }) => sentence === first.sentence));
}

function ofBoth(as: readonly Hit[], bs: readonly Hit[]): Evidence | null {
  const pair = closestPair(as, bs);
  return pair === null ? null : ofPair(pair);
}

function ofPair(pair: readonly [Hit, Hit]): Evidence {
  const [first, second] = inOrder(pair);
  return toEvidence(first, [first, second], { key: pair.map(({ key }) => key).join(" + "), match: pair.map(textOf).join(" + ") });
}

function inOrder([a, b]: readonly [Hit, Hit]): readonly [Hit, Hit] {
  const passages = a.sentence.passage.passage.passage - b.sentence.passage.passage.passage;
  return (passages || a.start - b.start) <= 0 ? [a, b] : [b, a];
}
