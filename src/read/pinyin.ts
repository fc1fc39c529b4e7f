const HAN = /\p{Script=Han}/u;
// Accents may come as marks of their own: the class lists them as such.
// eslint-disable-next-line no-misleading-character-class
const GLOSS = /[(（]([a-zü\u00e0-\u01dc\u0300-\u030c]{1,9})[)）]/y;
const TONE = /[\u0300\u0301\u0304\u030c]/g;
/** A Mandarin syllable without its tone: initial, glide, vowel, ending. */
const SYLLABLE =
  /^(?:[bpmf]|[dtnl]|[gkh]|[jqx]|[zcs]h?|r|y|w)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ueng|ü|üe|ue)$/;
/** Syllables that are written without a tone because they have none. */
const TONELESS = new Set(["de", "le", "zhe", "men", "zi", "ma", "ne", "ba", "ge", "me", "shang", "li", "tou"]);

/**
 * Length of a reading that a converter left behind a character, such as `(shì)` in 形勢(shì)下; 0 where the bracket
 * at `at` is the author's own. Readings are one lower-case syllable with a tone mark; syllables that carry none in
 * Mandarin count where a toned reading stands within the same text.
 *
 * @param before the visible character in front of the bracket
 */
export function pinyinGloss(source: string, at: number, end: number, before: string): number {
  if (!HAN.test(before)) return 0;
  GLOSS.lastIndex = at;
  const match = GLOSS.exec(source);
  if (match === null || at + match[0].length > end) return 0;
  const letters = (match[1] ?? "").normalize("NFD");
  const tones = letters.match(TONE)?.length ?? 0;
  const plain = letters.replace(TONE, "").normalize("NFC");
  if (tones === 1 && SYLLABLE.test(plain)) return match[0].length;
  return tones === 0 && TONELESS.has(plain) && hasTonedGloss(source) ? match[0].length : 0;
}

const TONED_GLOSS = /\p{Script=Han}[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/u;
/** The text that was last asked about: its brackets come one after another. */
let asked: { readonly source: string; readonly toned: boolean } = { source: "", toned: false };

/** Whether a text holds readings that a converter left behind its characters. */
export function hasTonedGloss(source: string): boolean {
  if (asked.source !== source) asked = { source, toned: TONED_GLOSS.test(source) };
  return asked.toned;
}
