import type { Folded } from "./fold";
import { isLanguage } from "./language-names";
import { isWrittenAsName, standsAlone } from "./latin-names";
import type { NameEntry, NameLanguage, Verdict } from "./region-names";

/** Whether a run of a folded text that is a name in Latin letters stands for the region: "turkey", "US dollars" and "speak French" hold none. */
export function judgeLatin({ spellings, codes }: NameEntry, from: number, to: number, text: string, folded: Folded, language: NameLanguage): Verdict {
  const [start, end] = folded.span(from, to);
  const written = text.slice(start, end);
  const name = spellings.find((spelling) => isWrittenAsName(written, spelling));
  if (name === undefined || text.charAt(end) === "$") return "nothing";
  if (language === "vi" ? VIETNAMESE_WORD.test(text.slice(Math.max(0, start - 12), start)) : ENGLISH_CURRENCY.test(text.slice(end, end + 12)) || isLanguage(text, start, end)) return "word";
  const whole = language !== "vi" || /[\s-]/.test(name) || name === name.toUpperCase() || codes.every((code) => code.startsWith("X-")) || standsAlone(text, start, end);
  return whole ? "name" : "nothing";
}

/** US dollars, Vietnamese dong. */
const ENGLISH_CURRENCY = /^\s(?:dollars?|dong|baht|yuan|renminbi|rupiah|ringgit|yen|won|kip|kyat|riel|pesos?|r(?:o)?ubles?|rupees?|francs?|pounds?|tenge)\b/u;
/** tiếng Pháp, đô la Mỹ: languages and currencies name their country last. */
const VIETNAMESE_WORD = /(?<!\p{L})(?:tiếng|đô la|đô-la|bảng|yên|rúp|won|bạt|baht)\s$/iu;
