import { sliceText, trimmedPart, type Slice } from "./slice";

const HAN = /\p{Script=Han}/u;
const ENOUGH_LATIN = /\p{Script=Latin}{2}[^\p{Script=Han}]{4}/u;
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu;
/** Each language's part must say something by itself (one word less will do where a gap keeps them apart) … */
const LEAST_HAN = 4;
const LEAST_WORDS = 3;
/** … and about as much as the other: English has 0.3 to 1.4 words for a Chinese character. */
const LEAST_RATIO = 0.25;
const MOST_RATIO = 1.5;

/**
 * The parts of a line that holds one text in two languages, Chinese and one in Latin letters, one after the other;
 * the line itself where it doesn't. A name in the other script, or a sentence with foreign words, stays whole.
 */
export function splitLanguages(slice: Slice): readonly Slice[] {
  const text = sliceText(slice);
  if (!ENOUGH_LATIN.test(text)) return [slice];
  const first = text.search(HAN);
  if (first < 0) return [slice];
  const last = lastHan(text);
  const chineseFirst = cutAfterHan(text, last);
  if (isPair(text.slice(0, chineseFirst), text.slice(chineseFirst))) return cut(slice, slice.start + chineseFirst);
  const latinFirst = cutBeforeHan(text, first);
  if (isPair(text.slice(latinFirst), text.slice(0, latinFirst))) return cut(slice, slice.start + latinFirst);
  return [slice];
}

function isPair(chinese: string, latin: string): boolean {
  if (HAN.test(latin)) return false;
  const words = latin.match(LATIN_WORD)?.length ?? 0;
  const foreign = chinese.match(LATIN_WORD)?.length ?? 0;
  const han = chinese.match(/\p{Script=Han}/gu)?.length ?? 0;
  const apart = /\s{2}$/.test(chinese) || /^\s{2}/.test(latin) || /\s{2}$/.test(latin);
  return han >= LEAST_HAN && words >= (apart ? LEAST_WORDS - 1 : LEAST_WORDS) && foreign * 4 <= words && words >= han * LEAST_RATIO && words <= han * MOST_RATIO;
}

function lastHan(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) {
    if (HAN.test(text.charAt(i))) return i;
  }
  return -1;
}

/** After the last Chinese character and the punctuation that closes its part. */
function cutAfterHan(text: string, last: number): number {
  let at = last + 1;
  while (at < text.length && /[\s。，！？；：、”’》）】」』\d%.!?;)\]]/u.test(text.charAt(at))) at++;
  return at;
}

/** Before the first Chinese character and what opens its part. */
function cutBeforeHan(text: string, first: number): number {
  let at = first;
  while (at > 0 && /[“‘《（【「『\d]/u.test(text.charAt(at - 1))) at--;
  return at;
}

function cut(slice: Slice, at: number): readonly Slice[] {
  return [trimmedPart(slice, slice.start, at), trimmedPart(slice, at, slice.end)];
}
