/** Letters that no name in pinyin or a European language has. */
const VIETNAMESE_LETTER = /[ăđơưảạằẳẵắặẩẫấầậẻẽẹềểễếệỉịỏọồổỗốộờởỡớợủụừửữứựỷỹỵ]/iu;
/** Letters that Portuguese, French or Spanish have too. */
const SHARED_LETTER = /[âêôàãáèéìĩíòõóùũúỳý]/iu;
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouyâêôàãáèéìĩíòõóùũúỳý]{1,3}(?:ch|ng|nh|[cmnpt])?$/iu;

/**
 * Whether a name is written in Vietnamese letters, so that no English text has it: by a letter that only Vietnamese
 * has, or because all its parts are Vietnamese syllables.
 *
 * @example
 * isVietnamese("Mê-hi-cô");    // true
 * isVietnamese("São Paulo");   // false
 */
export function isVietnamese(name: string): boolean {
  const composed = name.normalize("NFC");
  return VIETNAMESE_LETTER.test(composed) || (SHARED_LETTER.test(composed) && composed.split(/[\s-]+/u).every((part) => SYLLABLE.test(part)));
}
