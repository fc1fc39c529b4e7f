import type { AskedLanguage, Language } from "../../read/document";

/** The language that a person would ask for to get a passage; null for text whose language is not known. */
export function askedLanguage(language: Language): AskedLanguage | null {
  if (language === "zh-Hans" || language === "zh-Hant") return "zh";
  return language === "other" ? null : language;
}
