/** 1 for a unit of a word that is written with letters or digits, Vietnamese ones included; Chinese characters are none. */
export const WORD_UNITS = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x2000; unit++) {
  const plain = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);
  WORD_UNITS[unit] = plain || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7) ? 1 : 0;
}

/** Letters and digits, and an apostrophe or hyphen between two of them. */
export function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (WORD_UNITS[unit] === 1) return true;
  return (unit === 0x27 || unit === 0x2d) && WORD_UNITS[text.charCodeAt(at - 1)] === 1 && WORD_UNITS[text.charCodeAt(at + 1)] === 1;
}

/** No word runs through this place. */
export function isEdge(text: string, at: number): boolean {
  return !(WORD_UNITS[text.charCodeAt(at - 1)] === 1 && WORD_UNITS[text.charCodeAt(at)] === 1);
}
