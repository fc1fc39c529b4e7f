import type { Language } from "./document";
import { simplifiedBalance } from "./script";
import { wordEvidence } from "./word-evidence";

/** What a short text without evidence is taken for: its neighbours' language, where they have one. */
export interface LanguageContext {
  readonly latin?: "en" | "vi" | "other";
  readonly chinese?: "zh-Hans" | "zh-Hant";
}

/** Fewer words lean on the rest of their document, where the evidence of each is below `DOUBTFUL` in the mean. */
const SOME_WORDS = 8;
const DOUBTFUL = 2;
/** A word whose letters speak so much for Vietnamese is taken for it. */
const SURE = 1;
/** Without a letter that only Vietnamese has, one word in so many must be taken for it. */
const LIKELY = 2;
/** What a word may say for English, and against it: learned words look alike in all of Europe, so that it is less. */
const MOST_FOR = 2;
const MOST_AGAINST = 4;
/** What the words of a text must say together where none of them is a common English one. */
const LEAST = 1;
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;
/** Addresses are in no language. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]{1,64}@[\w.-]+|(?<![\w.-])(?:[\w-]{1,63}\.){1,4}[a-z]{2,10}\/[!-~]*/g;
/** Letters that of the languages met here only Vietnamese has. */
const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/;
const VIETNAMESE_SYLLABLE =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|t[hr]?|v|x)?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:ch?|m|n[gh]?|p|t)?$/;
/** Letters that English does not have, but for loan words and names. */
const ACCENTED = /[^\u0000-\u007f]/;
/** Characters that Japan simplified in its own way: neither script of Chinese has them. */
const JAPANESE = /[図対気県実広総経済単労働戦検験発変続読売壱弐円団囲応桜価仏払浜辺歳歩竜黒徳毎海漢帰軽権恵拝抜転伝鉄様両齢蔵増圧駅訳択沢釈]/gu;

/**
 * The language of a text by its letters, then by its commonest words: `zh-Hans`, `zh-Hant`, `en`, `vi`, or `other`
 * (Japanese, Korean, Indonesian, French and what else there is). Null where it has no letters.
 *
 * @example
 * languageOf("加强合作", {});   // "zh-Hans"
 */
export function languageOf(text: string, context: LanguageContext): Language | null {
  const plain = text.normalize("NFC").replace(ADDRESS, " ");
  const { han, kana, hangul, others } = countScripts(plain);
  const words = plain.match(WORD) ?? [];
  // A Chinese word has about two characters.
  const latin = words.length * 2;
  if (hangul > (han + latin) / 3 || others > (han + latin) / 2) return "other";
  if (kana * 10 >= han + kana && kana > 0 && kana * 2 > latin) return "other";
  if (han + latin === 0) return null;
  return han >= latin ? chinese(plain, han, context) : latinLanguage(words, context);
}

function chinese(text: string, han: number, context: LanguageContext): Language {
  const balance = simplifiedBalance(text);
  // Japanese titles may do without kana; their own characters then stand beside ones of both Chinese scripts.
  if (count(text, JAPANESE) * 6 >= han && Math.abs(balance) * 6 < han) return "other";
  if (balance !== 0) return balance > 0 ? "zh-Hans" : "zh-Hant";
  return context.chinese ?? "zh-Hans";
}

function latinLanguage(words: readonly string[], context: LanguageContext): Language {
  let english = 0;
  let vietnamese = 0;
  let likely = 0;
  let common = 0;
  let strange = 0;
  let syllables = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    const evidence = wordEvidence(lower);
    if (evidence.common) common++;
    const syllable = VIETNAMESE_SYLLABLE.test(lower);
    if (syllable) syllables++;
    if (VIETNAMESE_LETTER.test(lower)) vietnamese++;
    else if (syllable && evidence.vietnamese > SURE && evidence.vietnamese > evidence.english) likely++;
    else if (ACCENTED.test(lower)) strange++;
    english += Math.max(-MOST_AGAINST, Math.min(evidence.common ? Infinity : MOST_FOR, evidence.english));
  }
  const n = words.length;
  if (vietnamese > 0 && ((vietnamese + likely) * 3 >= n || (vietnamese * 5 >= n && english <= 0))) return "vi";
  if (likely * LIKELY >= n) return "vi";
  // Short texts may hold only letters that French has too, but their words are Vietnamese syllables one and all.
  if (strange + vietnamese > 0 && n <= 12 && syllables >= n * 0.9 && english <= 0) return "vi";
  // A name or a heading of a few words says little by itself.
  if (context.latin !== undefined && n < SOME_WORDS && Math.abs(english) < n * DOUBTFUL) return context.latin;
  return english > (common > 0 ? 0 : LEAST) ? "en" : "other";
}

function countScripts(text: string): { readonly han: number; readonly kana: number; readonly hangul: number; readonly others: number } {
  let [han, kana, hangul, others] = [0, 0, 0, 0];
  // By code unit, as every line of a corpus passes here; a character beyond the BMP counts by its first half.
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x370) continue;
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xd840 && unit <= 0xd88f) || unit === 0x3007) han++;
    // The middle dot and the prolonged-sound mark stand in Chinese too.
    else if ((unit >= 0x3041 && unit <= 0x30fa) || (unit >= 0xff66 && unit <= 0xff9d)) kana++;
    else if ((unit >= 0xac00 && unit <= 0xd7af) || (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0x3130 && unit <= 0x318f)) hangul++;
    else if (unit <= 0x10ff || (unit >= 0x1780 && unit <= 0x17ff)) others++;
  }
  return { han, kana, hangul, others };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
