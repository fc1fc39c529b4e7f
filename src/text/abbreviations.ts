/**
 * Whether the point behind a word belongs to it and does not end the sentence.
 *
 * @param word what stands before the point, inner points included: `Dr`, `U.S`, `No`
 * @param next the text that follows, from its first character that is no space
 */
export function isAbbreviation(word: string, next: string): boolean {
  if (word === "") return false;
  const lower = word.toLowerCase();
  if (BEFORE_NAMES.has(word) || ALWAYS.has(lower)) return true;
  if (BEFORE_NUMBERS.has(lower) && /^[\dIVX]/.test(next)) return true;
  // An initial or a dotted acronym ends a sentence only before a word that clearly begins one: "in the U.S. The …".
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && (word.length > 1 || word !== lower)) return !STARTERS.has(firstWord(next));
  if (!/^["'“‘(]?\p{Ll}/u.test(next)) return false;
  return OFTEN.has(lower) || lower.length <= 3;
}

function firstWord(next: string): string {
  return (/^["'“‘(]?(\p{Lu}[\p{L}\p{M}]*)/u.exec(next)?.[1] ?? "").toLowerCase();
}

/** Titles and the like: a name follows. Capitals count, since "gen" and "ts" may be words. */
const BEFORE_NAMES = new Set(
  ("Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Sgt Capt Maj Brig Adm Rev Hon St Mt Messrs " +
    "TP Tp TX Tx TT TS Ts ThS Ths GS Gs PGS Pgs BS KS CN NGND NSND GS.TS PGS.TS Th.S PGS.TSKH Tr Đ/c").split(" "),
);
const ALWAYS = new Set("e.g i.e eg cf vs viz ca approx tp".split(" "));
const BEFORE_NUMBERS = new Set(
  ("no nos art arts sec secs ch chap fig figs p pp vol vols para paras eq tab ed ver tr đ " +
    "jan feb mar apr jun jul aug sep sept oct nov dec").split(" "),
);
/** These may end a sentence, and do so unless it goes on in lower case. */
const OFTEN = new Set("etc co ltd inc corp jr sr al bros dept univ assn govt intl dist prov v.v vv".split(" "));
const STARTERS = new Set(
  ("the a an in on at it its this these those that he she we they i you but and or however for as if when while with by to from there here " +
    "our his her their according after before during since until meanwhile moreover furthermore besides both all some many most other under such both " +
    "trong theo với tại đây đó các những ông bà việc nhằm để từ về đến sau trước khi hai cùng bên do vì nhờ ngoài hiện đồng mặt tuy nếu bộ năm ngày").split(" "),
);
