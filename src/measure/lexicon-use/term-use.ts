import type { Corpus } from "../../corpus/corpus";
import type { CountedPassage } from "../../corpus/counted-passage";
import { foldTerm, sideOf } from "../../lexicon/find-themes";
import { fold } from "../../lexicon/fold";
import type { ThemeMatch } from "../../lexicon/match";
import { createMatcher } from "../../lexicon/matcher";
import type { AskedLanguage } from "../../read/document";
import { breathe, type MeasureOptions } from "../count/breathe";
import { wordsAround } from "./words-around";

/** How a corpus uses one term of the lexicon. */
export interface TermUse {
  readonly theme: string;
  /** The language in which it is a term, and its number among the theme's terms of that language, from 0. */
  readonly side: AskedLanguage;
  readonly index: number;
  readonly term: string;
  /** Matches that count for the theme. */
  readonly n: number;
  /** Where n is 0: how often it stands in the text, always in other matches of its theme. */
  readonly n_hidden: number;
  /** Chinese: matches that begin or end inside a word, and the commonest words that these run through. */
  readonly n_inside: number;
  readonly words: string;
}

export interface LexiconUse {
  readonly terms: readonly TermUse[];
  /** Word tokens that were searched in each language; terms of a language without any are not in `terms`. */
  readonly tokens: Record<AskedLanguage, number>;
}

/** How each term is used by all text that counts in its language, translations among it. */
export async function termUse(corpus: Corpus, { signal }: MeasureOptions = {}): Promise<LexiconUse> {
  const terms: TermUse[] = [];
  const tokens = { zh: 0, en: 0, vi: 0 };
  for (const side of ["zh", "en", "vi"] as const) {
    const passages = corpus.counted(side);
    tokens[side] = passages.reduce((sum, passage) => sum + passage.tokens.terms.length, 0);
    if (tokens[side] === 0) continue;
    const uses = await countUses(passages, signal);
    const all = [...corpus.lexicon.themes.values()].flatMap((theme) => theme.terms[side].map((term, index) => ({ theme, term, index, use: uses.get(`${theme.id}\n${term}`) })));
    const hidden = countStanding(passages, all.filter(({ use }) => use === undefined).map(({ term }) => foldTerm(term, side)));
    for (const { theme, term, index, use } of all) terms.push({ theme: theme.id, side, index, term, n: use?.n ?? 0, n_hidden: use === undefined ? (hidden.get(foldTerm(term, side)) ?? 0) : 0, ...inside(use?.words) });
  }
  return { terms, tokens };
}

interface Use {
  n: number;
  /** The words that matches run through, and how often. */
  readonly words: Map<string, number>;
}

async function countUses(passages: readonly CountedPassage[], signal: AbortSignal | undefined): Promise<Map<string, Use>> {
  const uses = new Map<string, Use>();
  for (const [i, passage] of passages.entries()) {
    await breathe(i, signal);
    for (const match of passage.themes) {
      const use = useOf(uses, match);
      use.n++;
      const words = sideOf(passage.passage.language) === "zh" ? wordsAround(passage.tokens, match.start, match.end) : null;
      if (words !== null) use.words.set(words, (use.words.get(words) ?? 0) + 1);
    }
  }
  return uses;
}

function useOf(uses: Map<string, Use>, { key, term }: ThemeMatch): Use {
  const id = `${key}\n${term}`;
  let use = uses.get(id);
  if (use === undefined) uses.set(id, (use = { n: 0, words: new Map() }));
  return use;
}

/** How often each of some folded terms stands in the text, whatever else matches there. */
function countStanding(passages: readonly CountedPassage[], patterns: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const unique = [...new Set(patterns)];
  const matcher = createMatcher(unique);
  for (const { passage } of passages) {
    for (const { pattern } of matcher.matches(fold(passage.text, passage.language).text)) counts.set(unique[pattern] ?? "", (counts.get(unique[pattern] ?? "") ?? 0) + 1);
  }
  return counts;
}

function inside(words: ReadonlyMap<string, number> | undefined): Pick<TermUse, "n_inside" | "words"> {
  const sorted = [...(words ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { n_inside: sorted.reduce((sum, [, n]) => sum + n, 0), words: sorted.slice(0, 3).map(([text, n]) => `${text} ${n}`).join(", ") };
}

