import type { CountedPassage } from "../../corpus/counted-passage";
import type { Column, Evidence } from "../../table";
import type { Grouping } from "../by";
import { sentencesOf } from "../count/sentence";
import type { Finder } from "../find/finder";
import { toEvidence, type Hit } from "./to-evidence";

/**
 * The matches behind a row, found again by the finder that counted them: as many entries as the row's number says.
 *
 * @param counts one entry for each match, each sentence with one or more (all marked), or each document with one
 *   or more (the first sentence).
 */
export function evidenceOf(passages: readonly CountedPassage[], { groupsOf }: Grouping, find: Finder, { group, key }: { group: string; key: string }, counts: Column["counts"]): Evidence[] {
  const evidence: Evidence[] = [];
  let document: CountedPassage["document"] | undefined;
  for (const passage of passagesWith(passages, groupsOf, find, group, key)) {
    if (counts === "document" && passage.document === document) continue;
    for (const sentence of sentencesOf(passage)) {
      if (!groupsOf(sentence).includes(group)) continue;
      const hits: Hit[] = [];
      find(sentence, (found, start, end) => {
        if (found === key) hits.push({ sentence, key, start, end });
      });
      const [first] = hits;
      if (first === undefined) continue;
      if (counts === "match") evidence.push(...hits.map((hit) => toEvidence(hit, [hit])));
      else evidence.push(toEvidence(first, hits));
      if (counts !== "document") continue;
      document = passage.document;
      break;
    }
  }
  return evidence;
}

/** By group and key, the numbers of the passages that hold it: a report asks for the evidence of each cell of a chart. */
const held = new WeakMap<Finder, Map<string, Map<string, number[]>>>();

function passagesWith(passages: readonly CountedPassage[], groupsOf: Grouping["groupsOf"], find: Finder, group: string, key: string): CountedPassage[] {
  let groups = held.get(find);
  if (groups === undefined) held.set(find, (groups = index(passages, groupsOf, find)));
  return (groups.get(group)?.get(key) ?? []).flatMap((i) => passages[i] ?? []);
}

function index(passages: readonly CountedPassage[], groupsOf: Grouping["groupsOf"], find: Finder): Map<string, Map<string, number[]>> {
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
