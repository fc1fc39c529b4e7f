import type { Language } from "../read/document";
import type { Canonical } from "./span";
import { convertScript } from "./convert-script";
import { normalize, type Replaced } from "./normalize";

/**
 * The one form in which texts are compared.
 *
 * Chinese, and text in a language that is not known: NFKC (see {@link normalize} for what is left alone),
 * simplified characters, lower case. English and Vietnamese: NFC, straight apostrophes and quotes, plain
 * spaces and hyphens, lower case; in Vietnamese the tone mark stands where the older spelling puts it
 * (hòa, thủy), since both spellings are common for the same names. Invisible characters (soft hyphens,
 * zero-width spaces) are dropped.
 *
 * @returns the text, and the way back to the characters that each unit came from; `offsets` is null,
 *   and nothing is built, where both have the same units.
 * @example
 * canonical("ＲＣＥＰ與廣西", "zh-Hant");   // { text: "rcep与广西", offsets: null }
 */
export function canonical(text: string, language: Language): Canonical {
  if (last?.text !== text || last.language !== language) last = { text, language, form: formOf(text, language) };
  return last.form;
}

/** A passage is cut into tokens, then searched for themes and regions: the last form serves all. */
let last: { readonly text: string; readonly language: Language; readonly form: Canonical } | null = null;

function formOf(text: string, language: Language): Canonical {
  if (language === "en" || language === "vi") {
    const { text: composed, offsets } = normalize(text, "NFC");
    const lower = lowerCase(foldTypography(composed));
    return { text: language === "vi" ? moveToneMarks(lower) : lower, offsets };
  }
  const normalized = normalize(text, "NFKC");
  const converted = convertScript(normalized.text, language === "zh-Hant" ? "tw" : "t");
  return { text: lowerCase(converted.text), offsets: compose(converted, normalized) };
}

/** Unit i of the last text came from unit `last.offsets[i]` of the one between, and that from `first.offsets[…]`. */
function compose(last: Replaced, first: Replaced): Int32Array | null {
  const { offsets } = first;
  if (last.offsets === null || offsets === null) return last.offsets ?? offsets;
  return last.offsets.map((middle) => offsets[middle] ?? 0);
}

/** Lower case unit by unit: İ is the only letter whose lower case has more units than itself. */
function lowerCase(text: string): string {
  return text.replaceAll("İ", "I").toLowerCase();
}

/** Unit by unit, so that offsets stay good. A dash (–, —) is no hyphen and stays. */
function foldTypography(text: string): string {
  if (!TYPOGRAPHY.test(text)) return text;
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, " ");
}
const TYPOGRAPHY = /[‘’ʼ“”\u2010\u2011\u00A0\u2000-\u200A\u202F\u3000]/;

/** hoà → hòa, thuỷ → thủy; not in toàn or quý, where both spellings agree. */
function moveToneMarks(text: string): string {
  return text.replace(NEW_STYLE, (pair) => OLD_STYLE.get(pair) ?? pair);
}
const NEW_STYLE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;
const OLD_STYLE = new Map(
  ["oa", "oe", "uy"].flatMap((pair) => {
    const [first = "", second = ""] = pair.split("");
    const tones = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
    return tones.map((tone) => [first + (second + tone).normalize("NFC"), (first + tone).normalize("NFC") + second] as const);
  }),
);
