import type { Language } from "../read/document";
import { canonical } from "./canonical";
import { chineseWords } from "./chinese-words";
import type { Tokens } from "./span";
import { vietnameseWords } from "./vietnamese-words";
import { words } from "./words";

/**
 * The word tokens of a passage, in order, with their places in it.
 *
 * Chinese: nodejieba's words of the canonical text; runs of Latin letters and digits stay whole (rcep, 5g, 3.5).
 * Vietnamese: syllables, joined with a space where data/lexicon/words-vi.txt knows the word (longest match).
 * English and other: words with their inner apostrophes and hyphens (high-quality is one token, as quanteda's
 * `tokens()` has it by default), numbers with their inner points and commas. Punctuation is no token.
 *
 * @throws MendableError where nodejieba's binary is missing or a word list is broken.
 * @example
 * tokenize("推进RCEP合作", "zh-Hans");   // { terms: ["推进", "rcep", "合作"], starts: [0, 2, 6], ends: [2, 6, 8] }
 */
export function tokenize(text: string, language: Language): Tokens {
  const { text: plain, offsets } = canonical(text, language);
  const spans = language === "zh-Hans" || language === "zh-Hant" ? chineseWords(plain) : language === "vi" ? vietnameseWords(plain) : words(plain);
  const terms = new Array<string>(spans.length);
  const starts = new Int32Array(spans.length);
  const ends = new Int32Array(spans.length);
  spans.forEach(({ start, end }, i) => {
    const term = plain.slice(start, end);
    terms[i] = language === "vi" ? term.replace(/\s+/g, " ") : term;
    starts[i] = offsets?.[start] ?? start;
    ends[i] = offsets === null ? end : endOf(offsets, end);
  });
  return { terms, starts, ends };
}

/** Where a run that ends before canonical unit `end` ends in the text: behind all that its last unit came from. */
function endOf(offsets: Int32Array, end: number): number {
  const last = offsets[end - 1] ?? 0;
  let next = end;
  while (next < offsets.length - 1 && offsets[next] === last) next++;
  return offsets[next] ?? 0;
}

