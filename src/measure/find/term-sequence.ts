import type { Language } from "../../read/document";
import { tokenize } from "../../text/tokenize";
import type { Finder } from "./finder";

/**
 * Finds a word or a phrase as it is cut into tokens, however it is cut there: 对外开放 as one token or as two.
 *
 * @param term as a person writes it; without a letter or digit it is found nowhere.
 */
export function termSequence(term: string): Finder {
  const wanted = new Map<Language, string>();
  return ({ passage: { passage, tokens }, tokens: [from, to] }, found) => {
    const joint = passage.language === "zh-Hans" || passage.language === "zh-Hant" ? "" : " ";
    let target = wanted.get(passage.language);
    if (target === undefined) wanted.set(passage.language, (target = tokenize(term, passage.language).terms.join(joint)));
    if (target === "") return;
    for (let i = from; i < to; ) {
      let run = tokens.terms[i] ?? "";
      let last = i;
      while (run.length < target.length && last + 1 < to && target.startsWith(run)) run += joint + (tokens.terms[++last] ?? "");
      if (run !== target) {
        i++;
        continue;
      }
      found(term, tokens.starts[i] ?? 0, tokens.ends[last] ?? 0);
      i = last + 1;
    }
  };
}
