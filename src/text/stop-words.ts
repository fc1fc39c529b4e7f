import { join } from "node:path";
import { dataFolder } from "../project";
import type { AskedLanguage } from "../read/document";
import { canonical } from "./canonical";
import { dataLines } from "./data-lines";

const lists = new Map<AskedLanguage, ReadonlySet<string>>();

/**
 * The function words of a language, in canonical form, from data/lexicon/stopwords/<language>.txt
 * (a word a line, `#` begins a comment). Read once a process.
 *
 * @throws MendableError where the list is missing.
 * @example
 * stopWords("en").has("the");   // true
 */
export function stopWords(language: AskedLanguage): ReadonlySet<string> {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const file = join(dataFolder, "lexicon/stopwords", `${language}.txt`);
  const words = new Set(dataLines(file).map(({ text }) => canonical(text, language === "zh" ? "zh-Hans" : language).text));
  lists.set(language, words);
  return words;
}
