import type { Folded } from "./fold";
import type { Found } from "./found";
import { isFree, take } from "./taken";

/** Countries by one syllable, as pairs name them: đường sắt Việt - Trung. */
const SYLLABLES = new Map(
  Object.entries({ việt: "VN", trung: "CN", lào: "LA", nga: "RU", mỹ: "US", nhật: "JP", hàn: "KR", ấn: "IN", thái: "TH", đức: "DE", pháp: "FR", anh: "GB", úc: "AU", âu: "X-EUROPE", đài: "TW", campuchia: "KH", asean: "X-ASEAN" }),
);

/** Both sides of a pair such as Việt - Trung, where both are written with a capital. */
export function findVietnamesePairs(text: string, folded: Folded, taken: Uint8Array): Found[] {
  const found: Found[] = [];
  for (const match of folded.text.matchAll(/(?<!\p{L})(\p{L}+)-(\p{L}+)(?!\p{L}|\s\p{L}*\s?-)/gu)) {
    const sides = [
      { word: match[1] ?? "", start: match.index },
      { word: match[2] ?? "", start: match.index + (match[1] ?? "").length + 1 },
    ];
    if (!sides.every(({ word, start }) => SYLLABLES.has(word) && isCapital(text.charAt(folded.span(start, start + 1)[0])))) continue;
    for (const { word, start } of sides) {
      const end = start + word.length;
      if (!isFree(taken, start, end)) continue;
      take(taken, start, end);
      found.push({ start, end, codes: [SYLLABLES.get(word) ?? ""], weak: new Set(), reason: `one of two in ${match[0]}`, kind: null });
    }
  }
  return found;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
