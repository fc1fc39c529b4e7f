import type { CountedPassage } from "../../corpus/counted-passage";
import type { DocumentRow } from "../../corpus/document-row";

/** A text cut into parts. */
export interface Parts {
  /** Word tokens of each part; none is empty. */
  readonly sizes: readonly number[];
  /** The number of the part in which the token lies that begins at a place of a passage. */
  readonly partAt: (passage: CountedPassage, start: number) => number;
}

/**
 * Cuts passages into their documents, or into so many parts of equal length; no more than there are tokens.
 *
 * @throws RangeError where `asked` is not a whole number of 1 or more.
 */
export function partsOf(passages: readonly CountedPassage[], asked: "documents" | number): Parts {
  return asked === "documents" ? documentParts(passages) : equalParts(passages, asked);
}

function documentParts(passages: readonly CountedPassage[]): Parts {
  const numbers = new Map<DocumentRow, number>();
  const sizes: number[] = [];
  for (const { document, tokens } of passages) {
    if (tokens.terms.length === 0) continue;
    let number = numbers.get(document);
    if (number === undefined) numbers.set(document, (number = sizes.push(0) - 1));
    (sizes[number] as number) += tokens.terms.length;
  }
  return { sizes, partAt: ({ document }) => numbers.get(document) as number };
}

function equalParts(passages: readonly CountedPassage[], asked: number): Parts {
  if (!(Number.isInteger(asked) && asked >= 1)) throw new RangeError(`parts is a whole number of 1 or more, or "documents", not ${asked}`);
  const before = new Map<CountedPassage, number>();
  let all = 0;
  for (const passage of passages) {
    before.set(passage, all);
    all += passage.tokens.terms.length;
  }
  const parts = Math.min(asked, all);
  // Token t lies in part ⌊t · parts / all⌋.
  const firstOf = (part: number): number => Math.ceil((part * all) / parts);
  return {
    sizes: Array.from({ length: parts }, (_, part) => firstOf(part + 1) - firstOf(part)),
    partAt: (passage, start) => Math.floor((((before.get(passage) as number) + passage.tokens.starts.indexOf(start)) * parts) / all),
  };
}
