/** OpenCC's tables: lists of "key value" pairs with | between them, in the order in which they are applied. */
export interface Tables {
  readonly normalizationChain: readonly (readonly string[])[];
  readonly conversionChain: readonly (readonly string[])[];
}

/**
 * A table over UTF-16 units: a text in which no unit is marked is not changed by the conversion.
 *
 * Marked are the characters that change by themselves, everything beyond the basic plane, and one character of each
 * phrase that changes though none of its characters does (反覆 → 反复): the one that most of these phrases share.
 */
export function traditionalUnits({ normalizationChain, conversionChain }: Tables): Uint8Array {
  const marked = new Uint8Array(0x10000).fill(1, 0xd800, 0xe000);
  const isMarked = (character: string): boolean => marked[character.charCodeAt(0)] === 1;
  const changing = [...normalizationChain, ...conversionChain]
    .flat()
    .flatMap((table) => table.split("|").map((pair) => pair.split(" ")))
    .filter(([key, value]) => key !== value)
    .map(([key = ""]) => key);
  for (const key of changing) if (key.length === 1) marked[key.charCodeAt(0)] = 1;
  const phrases = changing.map((key) => key.split("")).filter((key) => !key.some(isMarked));
  const shared = new Map<string, number>();
  for (const phrase of phrases) for (const character of new Set(phrase)) shared.set(character, (shared.get(character) ?? 0) + 1);
  for (const phrase of phrases) {
    if (phrase.some(isMarked)) continue;
    const most = phrase.reduce((best, character) => ((shared.get(character) ?? 0) > (shared.get(best) ?? 0) ? character : best));
    marked[most.charCodeAt(0)] = 1;
  }
  return marked;
}
