import type { CountedPassage } from "../../corpus/counted-passage";
import type { Things } from "../find/things";
import { breathe } from "./breathe";
import { pairsIn } from "./pairs-in";
import type { Unit } from "./units";

export interface PairCell {
  n: number;
  n_docs: number;
  /** The last document that it was found in. */
  document: CountedPassage["document"] | null;
}

export interface PairGroup {
  n_units: number;
  /** Units that hold a key; of each side. */
  readonly n_first: Map<string, number>;
  readonly n_second: Map<string, number>;
  readonly pairs: Map<string, Map<string, PairCell>>;
}

/** Counts by group in how many units each key and each pair of keys stands. */
export async function countPairs(units: Iterable<Unit>, sides: readonly Things[], signal?: AbortSignal): Promise<Map<string, PairGroup>> {
  const groups = new Map<string, PairGroup>();
  let done = 0;
  for (const unit of units) {
    await breathe(done++, signal);
    let group = groups.get(unit.group);
    if (group === undefined) {
      const n_first = new Map<string, number>();
      group = { n_units: 0, n_first, n_second: sides.length === 1 ? n_first : new Map<string, number>(), pairs: new Map() };
      groups.set(unit.group, group);
    }
    group.n_units++;
    count(unit.found[0], group.n_first);
    count(unit.found[1], group.n_second);
    const { pairs } = group;
    pairsIn(unit, sides, (a, b) => {
      let row = pairs.get(a);
      if (row === undefined) pairs.set(a, (row = new Map<string, PairCell>()));
      let cell = row.get(b);
      if (cell === undefined) row.set(b, (cell = { n: 0, n_docs: 0, document: null }));
      cell.n++;
      if (cell.document !== unit.document) cell.n_docs++;
      cell.document = unit.document;
    });
  }
  return groups;
}

function count(found: ReadonlyMap<string, unknown> | undefined, into: Map<string, number>): void {
  for (const key of found?.keys() ?? []) into.set(key, (into.get(key) ?? 0) + 1);
}
