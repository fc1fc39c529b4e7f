/** Names of countries and provinces that are languages too. */
const LANGUAGES =
  /^(?:Chinese|French|German|Russian|Japanese|Korean|Vietnamese|Thai|Lao|Laotian|Indonesian|Burmese|Cambodian|Malaysian|Filipino|Spanish|Portuguese|Italian|Dutch|Polish|Greek|Turkish|Hungarian|Czech|Serbian|Ukrainian|Mongolian|Kazakh|Kyrgyz|Tajik|Uzbek|Turkmen|Danish|Swedish|Norwegian|Finnish|Nepali|Tibetan)$/u;

/** What speaks of languages before one or a row of them, and behind. */
const SPEAKS = /\b(?:in|into|speak|speaks|speaking|spoken|spoke|learn|learns|learning|learned|study|studying|studied|teach|teaches|teaching|taught|fluent in|languages?(?: such as| including|:| like)?|namely)\s+$/u;
const TONGUE = /^(?:[\s-]+(?:languages?|[Ss]peaking|speakers?|subtitles?|translations?|translators?|interpret(?:ation|ers?|ing)|proficiency|lessons|classes|textbooks|versions?|editions?)\b)/u;
/** No noun that the name would describe. */
const ALONE = /^(?:$|[.,;:)!?\n]|\s+(?:and|or|as|to|at|for|well|fluently|with|by|is|was|are|were)\b)/u;
const OTHERS_BEFORE = /(?:\b\p{Lu}\p{L}+(?:,? and |,? or |, |\/))+$/u;
const OTHERS_BEHIND = /^(?:(?:,? and |,? or |, |\/)\p{Lu}\p{L}+)+/u;

/** Whether a name in an English text is a language: "speak French", "in Russian, English and Thai", "Lao-language". */
export function isLanguage(text: string, start: number, end: number): boolean {
  if (!LANGUAGES.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 120), start);
  const behind = text.slice(end, end + 120);
  const others = OTHERS_BEFORE.exec(before)?.[0] ?? "";
  const next = OTHERS_BEHIND.exec(behind)?.[0] ?? "";
  const rest = behind.slice(next.length);
  if (TONGUE.test(rest)) return true;
  const withEnglish = /\bEnglish\b/u.test(others + next);
  return ALONE.test(rest) && (withEnglish || SPEAKS.test(before.slice(0, before.length - others.length)));
}
