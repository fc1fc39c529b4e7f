import type { Mention } from "../../lexicon/match";
import type { Finder } from "./finder";

/** Finds the codes of the regions whose mention counts. */
export function regionFinder(counts: (mention: Mention) => mention is Mention & { readonly code: string }): Finder {
  return ({ passage, mentions: [from, to] }, found) => {
    for (let i = from; i < to; i++) {
      const mention = passage.mentions[i];
      if (mention !== undefined && counts(mention)) found(mention.code, mention.start, mention.end);
    }
  };
}
