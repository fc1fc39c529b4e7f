import type { CountedPassage } from "../../corpus/counted-passage";
import type { Column, Evidence } from "../../table";
import type { Grouping } from "../by";
import { sentencesOf } from "../count/sentence";
import type { Finder } from "../find/finder";
import { held } from "./held";
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
  for (const i of held(passages, groupsOf, find, group, key)) {
    const passage = passages[i] as CountedPassage;
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
