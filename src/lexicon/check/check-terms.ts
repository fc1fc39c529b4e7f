import type { Language } from "../../read/document";
import { foldTerm } from "../find-themes";
import { fold } from "../fold";
import type { Lexicon } from "../lexicon";
import type { Theme } from "../match";
import type { Finding } from "./finding";
import type { Places } from "./places";

type Side = keyof Theme["terms"];
const LANGUAGES = { zh: "zh-Hans", en: "en", vi: "vi" } as const satisfies Record<Side, Language>;
const SIDE_NAMES: Record<Side, string> = { zh: "Chinese", en: "English", vi: "Vietnamese" };

const HAN = /\p{Script=Han}/u;
/** Letters that Vietnamese has and English texts do not, not even in borrowed words such as café. */
const VIETNAMESE = /[ăđơưắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựảạẻẽẹỉĩịỏọủũụỷỹỵ]/iu;

/**
 * Checks each term by itself: it is looked for in a text that is the term (a star or question mark stands for a letter), by the
 * lexicon as it searches all texts. What isn't found there is found nowhere.
 */
export function checkTerms(lexicon: Lexicon, places: Places): Finding[] {
  return [...lexicon.themes.values()].flatMap((theme) =>
    (Object.keys(LANGUAGES) as Side[]).flatMap((side) =>
      theme.terms[side].flatMap((term, i) => {
        const found = checkTerm(lexicon, theme, side, term);
        return found === null ? [] : [{ ...found, file: places.themesFile, line: places.themeLine(theme.id, side, i), of: theme.id, term }];
      }),
    ),
  );
}

function checkTerm(lexicon: Lexicon, theme: Theme, side: Side, term: string): Pick<Finding, "kind" | "why" | "weight"> | null {
  const never = (why: string): Pick<Finding, "kind" | "why" | "weight"> => ({ kind: "never", why, weight: 1 });
  if (side === "zh" && /\p{Script=Han}\s+\p{Script=Han}/u.test(term)) return never("a blank between Chinese characters, where texts have none");
  if (side !== "zh" && HAN.test(term)) return never(`Chinese characters among the ${SIDE_NAMES[side]} terms, which are looked for in ${SIDE_NAMES[side]} text alone`);
  if (side === "en" && VIETNAMESE.test(term.normalize("NFC"))) return never("Vietnamese letters among the English terms, which are looked for in English text alone");
  const text = term.trim().replace(/^=\s*/u, "").replace(/[*?]/g, "q");
  const matched = matchOf(lexicon, theme, text, LANGUAGES[side]);
  if (matched === null) return never("the lexicon does not find it in a text that is this term");
  if (side === "zh" && HAN.test(term)) {
    const traditional = toTraditional(text);
    if (matchOf(lexicon, theme, traditional, "zh-Hant") === null) return { kind: "traditional", why: `${traditional} is read as ${fold(traditional, "zh-Hant").text}`, weight: 1 };
  }
  return foldTerm(matched, side) === foldTerm(term, side) ? coveredBy(theme, side, term, text) : { kind: "covered", why: `${matched} finds the same`, weight: 2 };
}

/** The term of the theme that matches the whole text, or null. */
function matchOf(lexicon: Lexicon, { id }: Theme, text: string, language: Language): string | null {
  return lexicon.findThemes(text, language).find(({ key, start, end }) => key === id && start === 0 && end === text.length)?.term ?? null;
}

/** A shorter term of the theme within it finds the same sentences. */
function coveredBy(theme: Theme, side: Side, term: string, text: string): Pick<Finding, "kind" | "why" | "weight"> | null {
  const within = theme.terms[side].find((other) => other !== term && isWithin(foldTerm(other, side), foldTerm(text, side)));
  return within === undefined ? null : { kind: "covered", why: `${within} stands in it`, weight: 1 };
}

function isWithin(other: string, text: string): boolean {
  if (/[*?]/.test(other)) return false;
  const at = text.indexOf(other);
  const isWord = (place: number): boolean => /[\p{Script=Latin}\d]/u.test(text.charAt(place));
  return at >= 0 && other !== text && !(isWord(at - 1) && isWord(at)) && !(isWord(at + other.length - 1) && isWord(at + other.length));
}

let converter: ((text: string) => string) | undefined;

/** As Taiwan spells it. */
function toTraditional(text: string): string {
  const { Converter } = require("opencc-js/cn2t") as { Converter: (options: { from: string; to: string }) => (text: string) => string };
  return (converter ??= Converter({ from: "cn", to: "tw" }))(text);
}
