import { clean } from "./clean";
import { LANGUAGES, type Language, type Role } from "./document";
import { languageOf, type LanguageContext } from "./language";
import { paragraphs } from "./paragraphs";
import { pressParts } from "./press-parts";
import { sliceText, trimmedPart, type Slice } from "./slice";
import { splitLanguages } from "./split-languages";

/** A paragraph, or the part of a line that is in one language, with the role that it turns out to have. */
export interface Block {
  readonly slice: Slice;
  /** What is counted of it. */
  readonly text: string;
  language: Language;
  /** Blank lines before it. */
  readonly gap: number;
  readonly heading: boolean;
  role: Role;
  /** The block of the same line that says the same in another language. */
  readonly twin: Block | null;
}

const HEADING = /^#{1,6}\s+/;

/**
 * Takes a text apart into blocks, all "body" as yet; short ones without evidence get the language of the whole.
 *
 * @param context what the whole is in: for a title, its document's text
 */
export function blocksOf(slice: Slice, context: Context = contextOf(sliceText(slice))): Block[] {
  const blocks: Block[] = [];
  for (const { slice: line, gap } of paragraphs(slice).flatMap(pressParts)) {
    const mark = HEADING.exec(sliceText(line))?.[0].length ?? 0;
    const whole = trimmedPart(line, line.start + mark, line.end);
    let twin: Block | null = null;
    for (const part of splitLanguages(whole)) {
      const { text } = clean(part);
      if (text.trim() === "") continue;
      const block: Block = { slice: part, text, language: languageWithin(text, context), gap: twin === null ? gap : 0, heading: mark > 0, role: "body", twin };
      blocks.push(block);
      twin = block;
    }
  }
  return blocks;
}

/** A few words in Latin letters amid Chinese are names or abbreviations, not a passage in another language. */
const FEW_WORDS = 4;

function languageWithin(text: string, context: Context): Language {
  const language = languageOf(text, context) ?? context.main ?? "other";
  const foreign = (language === "en" || language === "other") && (context.main === "zh-Hans" || context.main === "zh-Hant");
  const named = foreign && context.latin === undefined && (text.match(/\p{Script=Latin}+/gu)?.length ?? 0) < FEW_WORDS;
  return named ? (context.main ?? language) : language;
}

export interface Context extends LanguageContext {
  /** What most of the text is in. */
  readonly main?: Language;
}

/** The main language, the script and the Latin language of a text as a whole, by its longer lines. */
export function contextOf(text: string): Context {
  const tally = new Map<Language, number>();
  for (const line of text.split(/[\r\n]+/)) {
    if (line.length < 20) continue;
    const language = languageOf(line, {});
    if (language !== null) tally.set(language, (tally.get(language) ?? 0) + line.length);
  }
  const whole = tally.size === 0 ? languageOf(text, {}) : null;
  if (whole !== null) tally.set(whole, text.length);
  const most = (languages: readonly Language[]): Language | undefined =>
    languages.filter((language) => tally.has(language)).sort((a, b) => (tally.get(b) ?? 0) - (tally.get(a) ?? 0))[0];
  const main = most(LANGUAGES);
  const latin = most(["en", "vi", "other"]) as LanguageContext["latin"];
  const chinese = most(["zh-Hans", "zh-Hant"]) as LanguageContext["chinese"];
  return { ...(main === undefined ? {} : { main }), ...(latin === undefined ? {} : { latin }), ...(chinese === undefined ? {} : { chinese }) };
}
