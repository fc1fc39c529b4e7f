import type { Lexicon } from "../lexicon/lexicon";

/**
 * A theme's name for a table or a chart, in English and Chinese; an id that the lexicon doesn't know is its own label.
 *
 * @example
 * themeLabel(corpus.lexicon, "opening_up");   // "Opening up 对外开放"
 */
export function themeLabel(lexicon: Lexicon, id: string): string {
  const label = lexicon.themes.get(id)?.label;
  return label === undefined ? id : `${label.en} ${label.zh}`;
}
