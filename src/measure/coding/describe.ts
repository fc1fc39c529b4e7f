import { numbered } from "../notes/numbered";
import { precisionRecall, type Estimate } from "../statistics/precision-recall";
import type { Coded } from "./coded";

/**
 * What hand coding came to, in sentences: "precision 0.93 [0.84, 0.97], recall 0.80 [0.42, 0.97] (95 % intervals; 117
 * sentences coded by hand, 3 unsure ones left out)." and what else a reader must know.
 *
 * @param isOlder whether verdicts were given with another lexicon than now.
 */
export function describeCoded(coded: Coded, isOlder: boolean): string {
  const { precision, recall } = precisionRecall(coded.matched, coded.unmatched);
  const unsure = coded.unsure === 0 ? "" : `, ${coded.unsure} unsure left out`;
  const shares = [shown("precision", precision, "no matched sentence has been coded"), shown("recall", recall, missing(coded))];
  return [
    `${shares.join(", ")} (95 % intervals; ${numbered(coded.n, "sentence")} coded by hand${unsure}).`,
    coded.lost === 0 ? "" : `Left out: ${numbered(coded.lost, "verdict")} on sentences that are not in this text (changed since, or of documents that it doesn't hold).`,
    coded.waiting === 0 ? "" : `Not used yet: ${numbered(coded.waiting, "verdict")}, until the sentences drawn before theirs are coded (npm run code asks for them).`,
    isOlder ? "The lexicon has changed since; where these verdicts helped to mend it, they flatter it, and a new draw (npm run code with --seed) tells." : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function missing({ matched, unmatched }: Coded): string {
  if (unmatched.n === 0 && unmatched.size > 0) return "no unmatched sentence has been coded";
  return matched.n === 0 && matched.size > 0 ? "no matched sentence has been coded" : "no sentence was about it";
}

function shown(what: string, { value, low, high }: Estimate, why: string): string {
  return value === null ? `${what} open, since ${why}` : `${what} ${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}
