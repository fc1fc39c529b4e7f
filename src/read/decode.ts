/** How a file's bytes were read; null with a reason where they could not be. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly text: null; readonly reason: string };

/** A text in GB18030 has at least this share of everyday characters; bytes that only happen to decode have far fewer. */
const PLAUSIBLE = 0.95;

/**
 * Text from bytes: UTF-8 with or without a byte-order mark, UTF-16 with one, else GB18030 where what comes out is
 * plausible Chinese. Line ends stay as they are.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (marked !== null) {
    const text = attempt(marked, bytes);
    return text === null ? { text: null, reason: `the bytes begin as ${marked.toUpperCase()}, but are not` } : { text, encoding: marked };
  }
  if (bytes.subarray(0, 4096).includes(0)) return { text: null, reason: "the bytes are not text" };
  const text = attempt("utf-8", bytes);
  if (text !== null) return { text, encoding: "utf-8" };
  const chinese = attempt("gb18030", bytes);
  if (chinese !== null && isPlausible(chinese)) return { text: chinese, encoding: "gb18030" };
  return { text: null, reason: "the bytes are neither UTF-8 nor UTF-16 nor plausible GB18030" };
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isPlausible(text: string): boolean {
  let good = 0;
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    beyondAscii++;
    if ((unit >= 0x4e00 && unit <= 0x9fa5) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff01 && unit <= 0xff5e) || (unit >= 0x2010 && unit <= 0x2026) || unit === 0xb7) good++;
  }
  return beyondAscii > 0 && good / beyondAscii >= PLAUSIBLE;
}
