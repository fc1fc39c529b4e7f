import type { Language } from "../read/document";
import { hanSentenceEnds } from "./han-sentence-ends";
import { latinSentenceEnds } from "./latin-sentence-ends";
import type { Span } from "./span";

/**
 * The sentences of a passage, in order, without the space around them.
 *
 * Chinese ends at 。！？；… and at line ends; English, Vietnamese and other at . ! ? ; and at line ends that
 * are not soft wraps, and not at the point of an abbreviation, an initial, a number or an enumerator. Closing
 * quotes and brackets stay with their sentence. A run without letters and digits is no sentence. The rules are
 * written out, since `Intl.Segmenter` differs between versions of Node.
 *
 * @example
 * sentences("扩大开放；加强合作。", "zh-Hans");   // [{ start: 0, end: 5 }, { start: 5, end: 10 }]
 */
export function sentences(text: string, language: Language): Span[] {
  const ends = language === "zh-Hans" || language === "zh-Hant" ? hanSentenceEnds(text) : latinSentenceEnds(text);
  const spans: Span[] = [];
  let from = 0;
  for (const to of ends) {
    const run = text.slice(from, to);
    if (LETTER_OR_DIGIT.test(run)) {
      spans.push({ start: from + run.length - run.trimStart().length, end: from + run.trimEnd().length });
    }
    from = to;
  }
  return spans;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
