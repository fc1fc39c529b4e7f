/**
 * A set of characters to be asked by their UTF-16 units: `set[text.charCodeAt(at)] === 1`. A text's character as a
 * string of its own has to be made first, which costs more than the question.
 */
export function unitSet(characters: string): Uint8Array {
  const set = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}
