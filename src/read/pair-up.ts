import { align } from "./align";
import type { Origin } from "./document";
import type { DraftPassage } from "./draft";
import { sliceText } from "./slice";

/** Beyond so many pairs of paragraphs the two sides are no text and its translation. */
const MOST = 250_000;

/** Says of each translated passage which it translates: the one at the same place, or, where one side has more, the likeliest. */
export function pairUp(translations: readonly DraftPassage[], originals: readonly DraftPassage[], origin: Origin): DraftPassage[] {
  const places = partners(originals.map(({ slice }) => sliceText(slice)), translations.map(({ slice }) => sliceText(slice)));
  return translations.map((passage, i) => ({ ...passage, origin, translationOf: originals[places[i] ?? -1] ?? null }));
}

/** For each of `theirs` the place of its original in `ours`. */
export function partners(ours: readonly string[], theirs: readonly string[]): readonly (number | null)[] {
  if (ours.length === theirs.length) return theirs.map((_, i) => i);
  return ours.length === 0 || theirs.length === 0 || ours.length * theirs.length > MOST ? theirs.map(() => null) : align(ours, theirs);
}
