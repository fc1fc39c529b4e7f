import type { Lexicon } from "../lexicon/lexicon";
import type { Mention, ThemeMatch } from "../lexicon/match";
import { isLanguage, type AskedLanguage, type Passage, type SourceDocument } from "../read/document";
import { sentences } from "../text/sentences";
import type { Span, Tokens } from "../text/span";
import { tokenize } from "../text/tokenize";
import type { DocumentRow } from "./document-row";

/** A passage that counts, with all that is counted in it; every position is one of `passage.text`. */
export interface CountedPassage {
  readonly document: DocumentRow;
  readonly passage: Passage;
  readonly sentences: readonly Span[];
  readonly tokens: Tokens;
  /** Sorted by start; those of different themes may overlap. */
  readonly themes: readonly ThemeMatch[];
  /** Sorted by start; none overlap. */
  readonly mentions: readonly Mention[];
}

/**
 * The passages of a document that count: its title and body, once.
 *
 * Without a language the original counts; with one, the passages in that language do, translations among them,
 * unless they translate a passage of that same language. Text in a language that the kit does not know counts nowhere.
 */
export function countedPassages(source: SourceDocument, language: AskedLanguage | null, { boilerplate = false }: { boilerplate?: boolean | undefined } = {}): Passage[] {
  return source.passages.filter((passage) => {
    const counts = passage.role === "title" || passage.role === "body" || (boilerplate && passage.role === "boilerplate");
    if (!counts || passage.language === "other") return false;
    if (language === null) return passage.origin === "original";
    if (!isLanguage(passage.language, language)) return false;
    const translated = passage.translation_of === null ? undefined : source.passages[passage.translation_of];
    return translated === undefined || !isLanguage(translated.language, language);
  });
}

/** Sentences, tokens and matches of one passage, with its document's region and date to decide ambiguous names. */
export function analyse(passage: Passage, document: DocumentRow, lexicon: Lexicon): CountedPassage {
  const { text, language } = passage;
  return {
    document,
    passage,
    sentences: sentences(text, language),
    tokens: tokenize(text, language),
    themes: lexicon.findThemes(text, language),
    mentions: lexicon.findRegions(text, language, { date: document.date, home: document.issuer_region }),
  };
}
