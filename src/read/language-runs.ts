import type { Block } from "./blocks";
import { furnitureOf } from "./furniture";
import { labelsOf } from "./labels";

export interface LanguageRuns {
  /** Stretches of paragraphs in one language, in order; both scripts of Chinese are one. */
  readonly runs: readonly { readonly language: string; readonly n: number }[];
  /** The share of each language's paragraphs. */
  readonly shares: readonly number[];
  /** Lines that hold both languages. */
  readonly twins: number;
}

/** How a text's paragraphs change their language, page furniture and vocabulary left out. */
export function languageRuns(blocks: readonly Block[]): LanguageRuns {
  const runs: { language: string; n: number }[] = [];
  const tally = new Map<string, number>();
  let twins = 0;
  for (const block of blocks) {
    if (block.role === "boilerplate" || block.language === "other" || furnitureOf(block.text) !== null || labelsOf(block.text).length > 0 || block.text.length < 6 || !/\p{L}{2}/u.test(block.text)) continue;
    const language = block.language.slice(0, 2);
    tally.set(language, (tally.get(language) ?? 0) + 1);
    if (block.twin !== null) twins++;
    const last = runs[runs.length - 1];
    if (last?.language === language) last.n++;
    else runs.push({ language, n: 1 });
  }
  const all = [...tally.values()].reduce((sum, n) => sum + n, 0);
  return { runs, shares: [...tally.values()].map((n) => n / all), twins };
}
