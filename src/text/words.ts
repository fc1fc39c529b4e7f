import type { Span } from "./span";

/** Words and numbers of text that is written with spaces between them. */
export function words(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) spans.push({ start: index, end: index + word.length });
  return spans;
}

/**
 * Letters, digits and their marks; joined by an apostrophe or hyphen (people's, opening-up, covid-19),
 * single letters by a point (u.s), digits by a point or comma (3.5, 1,200).
 */
const WORD =
  /(?<![\p{L}\p{Nd}])\p{L}(?:\.\p{L})+(?![\p{L}\p{Nd}])|[\p{L}\p{Nl}\p{Nd}][\p{L}\p{M}\p{Nl}\p{Nd}]*(?:(?:['-](?=\p{L}|\p{Nd})|(?<=\p{Nd})[.,](?=\p{Nd}))[\p{L}\p{M}\p{Nl}\p{Nd}]+)*/gu;
