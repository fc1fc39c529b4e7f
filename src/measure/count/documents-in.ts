import type { CountedPassage } from "../../corpus/counted-passage";
import type { Grouping } from "../by";
import { sentencesOf } from "./sentence";

/** How many documents have text that counts, and how many of them are in no group. */
export function documentsIn(passages: readonly CountedPassage[], { groupsOf }: Grouping): { n_docs: number; n_open: number } {
  const [all, grouped] = [new Set<CountedPassage["document"]>(), new Set<CountedPassage["document"]>()];
  for (const passage of passages) {
    if (grouped.has(passage.document)) continue;
    for (const sentence of sentencesOf(passage)) {
      all.add(passage.document);
      if (groupsOf(sentence).length > 0) grouped.add(passage.document);
    }
  }
  return { n_docs: all.size, n_open: all.size - grouped.size };
}
