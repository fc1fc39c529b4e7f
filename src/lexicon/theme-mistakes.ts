import { foldTerm } from "./find-themes";
import { badGlob } from "./glob";
import { SIDES, type ThemeEntry } from "./theme-entry";
import type { YamlEntry } from "./yaml-entries";
import { offsetOf } from "./yaml-places";

export type Report = (line: number, reason: string, mend: string) => void;

/** An entry of themes.yaml and its place there. */
export interface ReadEntry {
  readonly entry: ThemeEntry;
  readonly yaml: YamlEntry;
}

/**
 * Reports what is wrong between entries, and with terms.
 *
 * @param unread the text of entries that could not be read: a parent may be among them.
 */
export function themeMistakes(read: readonly ReadEntry[], unread: readonly string[], report: Report): void {
  const byId = new Map<string, ReadEntry>();
  for (const one of read) {
    const before = byId.get(one.entry.id);
    if (before === undefined) byId.set(one.entry.id, one);
    else report(lineOf(one, ["id"]), `the id ${one.entry.id} is there already, in line ${lineOf(before, ["id"])}`, "Give each theme an id of its own.");
  }
  for (const one of read) {
    checkParent(one, byId, unread, report);
    for (const side of SIDES) checkTerms(one, side, report);
  }
}

function checkParent(one: ReadEntry, byId: ReadonlyMap<string, ReadEntry>, unread: readonly string[], report: Report): void {
  const { id, parent } = one.entry;
  if (parent === null) return;
  const above = byId.get(parent)?.entry;
  const line = lineOf(one, ["parent"]);
  if (parent === id) report(line, `${id} is its own parent`, "Name a group as the parent, or null.");
  else if (above === undefined) {
    if (!unread.some((text) => new RegExp(`\\bid: *["']?${parent}["']?(?![\\w-])`).test(text))) report(line, `there is no theme ${parent} to be the parent of ${id}`, "Correct the parent's id, or add the group.");
  } else if (above.parent !== null) report(line, `${parent} has a parent itself: themes have two levels`, "Name a group as the parent.");
}

function checkTerms(one: ReadEntry, side: (typeof SIDES)[number], report: Report): void {
  const { entry } = one;
  const before = new Map<string, string>();
  const check = (terms: readonly string[], path: readonly PropertyKey[], what: string): void => {
    terms.forEach((term, i) => {
      const line = lineOf(one, [...path, i]);
      const folded = foldTerm(term, side);
      const glob = badGlob(folded);
      if (glob !== null) report(line, `${entry.id}: the ${what} ${term} has ${glob}`, "Use one star for the rest of a word, as in export*, or ? for one letter.");
      else if (!/[\p{L}\p{N}]/u.test(folded)) report(line, `${entry.id}: the ${what} ${term} has no letter or digit`, "Remove it.");
      const same = before.get(folded);
      if (same !== undefined) report(line, `${entry.id}: the ${what} ${term} is there already${same === term ? "" : ` as ${same}`}`, "Remove one of the two.");
      before.set(folded, term);
    });
  };
  check(entry[side], [side], "term");
  check(entry.not[side], ["not", side], "not-term");
}

function lineOf({ yaml }: ReadEntry, path: readonly PropertyKey[]): number {
  return yaml.lineAt(offsetOf(yaml.node, path));
}
