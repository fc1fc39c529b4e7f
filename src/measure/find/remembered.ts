import type { AskedLanguage } from "../../read/document";
import type { Counts } from "./has-meaning";

/** The same test, asked once for each term: regular expressions cost more than a look-up, and a vocabulary is far smaller than its text. */
export function remembered(counts: Counts): Counts {
  const known = new Map<AskedLanguage, Map<string, boolean>>();
  let last: AskedLanguage | undefined;
  let answers = new Map<string, boolean>();
  return (term, language) => {
    if (language !== last) {
      last = language;
      answers = known.get(language) ?? new Map<string, boolean>();
      known.set(language, answers);
    }
    let answer = answers.get(term);
    if (answer === undefined) answers.set(term, (answer = counts(term, language)));
    return answer;
  };
}
