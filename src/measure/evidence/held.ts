import type { CountedPassage } from "../../corpus/counted-passage";
import type { Grouping } from "../by";
import { sentencesOf } from "../count/sentence";
import type { Finder } from "../find/finder";

/** By group and key, the numbers of the passages that hold it. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** A report asks for the evidence of each cell of a chart: each finder of a table walks through the text once. */
const known = new WeakMap<Finder, { readonly passages: readonly CountedPassage[]; readonly index: Index }>();

/**
 * The numbers of the passages in which a finder finds a key in sentences of a group.
 *
 * @param find one for each table, so that passages and groups are always those of the first call with it.
 */
export function held(passages: readonly CountedPassage[], groupsOf: Grouping["groupsOf"], find: Finder, group: string, key: string): readonly number[] {
  let of = known.get(find);
  if (of?.passages !== passages) known.set(find, (of = { passages, index: indexOf(passages, groupsOf, find) }));
  return of.index.get(group)?.get(key) ?? [];
}

function indexOf(passages: readonly CountedPassage[], groupsOf: Grouping["groupsOf"], find: Finder): Index {
  const groups = new Map<string, Map<string, number[]>>();
  passages.forEach((passage, i) => {
    for (const sentence of sentencesOf(passage)) {
      const names = groupsOf(sentence);
      if (names.length === 0) continue;
      find(sentence, (key) => {
        for (const name of names) {
          let keys = groups.get(name);
          if (keys === undefined) groups.set(name, (keys = new Map<string, number[]>()));
          const places = keys.get(key);
          if (places === undefined) keys.set(key, [i]);
          else if (places.at(-1) !== i) places.push(i);
        }
      });
    }
  });
  return groups;
}
