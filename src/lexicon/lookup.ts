import { MendableError, problem } from "../problem";
import type { Language } from "../read/document";
import { tokenize } from "../text/tokenize";
import { createTermFinder, type NestedScope, type Term, type TermFinder } from "./find-terms";
import { fold } from "./fold";
import { badGlob } from "./glob";
import type { ThemeMatch } from "./match";
import { isWholeTokens } from "./whole-tokens";
import { writtenAs } from "./written-as";

/** Keys with their terms, or with keys of their own. */
export interface Dictionary {
  readonly [key: string]: readonly string[] | Dictionary;
}

export interface LookupOptions {
  /** Whether capitals count; unless told they make no difference. */
  readonly caseSensitive?: boolean;
  /** Which levels of nested keys name a match, 1 the outermost; a term without any of them is left out. All unless told. */
  readonly levels?: readonly number[];
  /** Within which terms the longest counts alone; those of a key unless told. */
  readonly nestedScope?: NestedScope;
  /** Counts a match only where it begins and ends with a token, as quanteda does; unless told a Chinese term counts wherever it stands. */
  readonly wholeTokens?: boolean;
}

const HAN = /\p{Script=Han}/u;

/**
 * Looks for the terms of a dictionary of one's own, as quanteda's `tokens_lookup` does with globs: `*` is the rest of a
 * word, alone one word, `?` one letter. Keys of several levels are joined with a point.
 *
 * Three things differ from quanteda. Marks are never removed before: "Manchester United, states" holds no United
 * States. Chinese is searched by characters (see `wholeTokens`). And of two terms of one key that overlap without one
 * lying within the other, the left one counts, not the longer one.
 *
 * @returns a function that finds the terms in a passage's text, sorted by start, longer ones first.
 * @throws MendableError where a term is empty or its stars can't be understood.
 * @example
 * const find = lookup({ asia: { east: ["Japan*"], south: ["India*"] } }, { levels: [1, 2] });
 * find("Japanese and Indian firms", "en").map(({ key }) => key);   // ["asia.east", "asia.south"]
 */
export function lookup(dictionary: Dictionary, options: LookupOptions = {}): (text: string, language: Language) => ThemeMatch[] {
  const { caseSensitive = false, levels = null, nestedScope = "key", wholeTokens = false } = options;
  const terms = [...termsOf(dictionary, [])].flatMap(({ path, term }) => {
    const key = (levels === null ? path : path.filter((_, i) => levels.includes(i + 1))).join(".");
    return key === "" ? [] : [{ key, term }];
  });
  check(terms);
  const finders = new Map<Language, TermFinder>();
  const finderOf = (language: Language): TermFinder => {
    const entry = ({ key, term }: (typeof terms)[number]): Term => {
      const pattern = fold(term.trim(), HAN.test(term) ? "zh-Hans" : language).text;
      return { key, term, pattern, isWritten: caseSensitive ? writtenAs(term) : null, not: false };
    };
    return createTermFinder(terms.map(entry), nestedScope);
  };
  return (text, language) => {
    let finder = finders.get(language);
    if (finder === undefined) finders.set(language, (finder = finderOf(language)));
    const matches = finder.find(text, fold(text, language));
    if (!wholeTokens) return matches;
    const tokens = tokenize(text, language);
    return matches.filter((match) => isWholeTokens(match, tokens));
  };
}

function* termsOf(dictionary: Dictionary, above: readonly string[]): Generator<{ path: readonly string[]; term: string }> {
  for (const [name, inner] of Object.entries(dictionary)) {
    const path = [...above, name];
    if (Array.isArray(inner)) for (const term of inner as readonly string[]) yield { path, term };
    else yield* termsOf(inner as Dictionary, path);
  }
}

function check(terms: readonly { key: string; term: string }[]): void {
  const problems = terms.flatMap(({ key, term }) => {
    const wrong = term.trim() === "" ? "no characters" : badGlob(term);
    if (wrong === null) return [];
    return [problem({ code: "dictionary", file: "the dictionary", field: key, reason: `the term "${term}" has ${wrong}`, mend: "Use one star for the rest of a word, as in export*." })];
  });
  if (problems.length > 0) throw new MendableError(problems);
}
