import { fileKind } from "./file-kind";
import { guessEncoding } from "./guess-encoding";

/** How a file's bytes were read; null with a reason where they could not be. */
export type Decoded =
  | {
      readonly text: string;
      readonly encoding: string;
      /** Why it was taken for this encoding. */
      readonly evidence: string;
      /** Where bytes stand that are no character: each became U+FFFD. */
      readonly damage: { readonly line: number; readonly places: number } | null;
    }
  | { readonly text: null; readonly reason: string };

/** A text with more broken places than this is in another encoding. */
const MOST_BROKEN = 0.01;
/** Control characters beyond this share are no text's. */
const MOST_CONTROLS = 0.01;
/** Western quotation marks and letters in English; Vietnamese in an encoding of its own has far more beyond ASCII. */
const MOST_WESTERN = 0.1;
const WESTERN = /^[\u00a0-\u00ff\u0152\u0153\u0160\u0161\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u20ac\u2122]*$/;
/** What windows-1252 has from 80 to 9F. */
const WESTERN_MARKS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BROKEN = "\ufffd";

/**
 * Text from bytes, what is certain first: a byte-order mark, strict UTF-8, UTF-8 with a few broken places, what the
 * page itself declares, then the encoding in which the bytes read as everyday text. Line ends stay as they are, the
 * mark is no part of the text.
 *
 * @param declared the encoding that an HTML page names, if any
 * @example
 * decode(Uint8Array.of(0xba, 0xcf, 0xd7, 0xf7));   // text 合作, encoding "gb18030"
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const kind = fileKind(bytes);
  if (kind !== null) return { text: null, reason: `the file is not text, but ${kind}` };
  const marked = markOf(bytes);
  if (marked !== null) {
    return accepted(marked, bytes, "a byte-order mark", MOST_BROKEN) ?? { text: null, reason: `the bytes begin as ${marked.toUpperCase()}, but are not` };
  }
  const hasZero = bytes.includes(0);
  const utf8 = accepted("utf-8", bytes, "valid throughout", 0);
  if (utf8 !== null && !hasZero && isText(utf8.text)) return utf8;
  const guess = hasZero || utf8 === null ? guessEncoding(bytes) : null;
  if (hasZero && guess !== null && guess.encoding !== null) return accepted(guess.encoding, bytes, guess.evidence, MOST_BROKEN) ?? NOT_TEXT;
  if (utf8 !== null) return isText(utf8.text) ? utf8 : NOT_TEXT;
  const named = declared === null ? null : accepted(declared, bytes, "declared in the page", MOST_BROKEN);
  // Any bytes are Western text, so that this declaration says the least.
  const isWeak = named !== null && /^(?:windows|iso)-/.test(named.encoding);
  const guessed = guess === null || guess.encoding === null ? null : accepted(guess.encoding, bytes, guess.evidence, MOST_BROKEN);
  const found = brokenUtf8(bytes) ?? (isWeak ? null : named) ?? guessed ?? western(bytes) ?? named;
  if (found !== null) return isText(found.text) ? found : NOT_TEXT;
  const seems = guess !== null && guess.encoding === null && guess.looksLike !== null ? `; they look like ${guess.looksLike}` : "";
  return { text: null, reason: `the bytes are neither UTF-8 nor UTF-16 nor plausible GB18030 or Big5${seems}` };
}

const NOT_TEXT: Decoded = { text: null, reason: "the bytes are not text" };

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** The text in this encoding, where no more than `most` of it is broken; null too for an encoding that nobody knows. */
function accepted(encoding: string, bytes: Uint8Array, evidence: string, most: number): (Decoded & { text: string }) | null {
  try {
    if (most === 0) return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, evidence, damage: null };
    const decoder = new TextDecoder(encoding);
    const text = decoder.encoding === "windows-1252" ? decodeWestern(bytes) : decoder.decode(bytes);
    const damage = damageOf(text);
    return damage !== null && damage.places > text.length * most + 1 ? null : { text, encoding: decoder.encoding, evidence, damage };
  } catch {
    return null;
  }
}

/** UTF-8 that was cut or glued: what stands beside the broken places is too regular to be another encoding. */
function brokenUtf8(bytes: Uint8Array): (Decoded & { text: string }) | null {
  const found = accepted("utf-8", bytes, "valid but for a few places", MOST_BROKEN);
  if (found === null) return null;
  const places = found.damage?.places ?? 0;
  let sound = 0;
  for (let i = 0; i < found.text.length; i++) {
    const unit = found.text.charCodeAt(i);
    if (unit >= 0x80 && unit !== 0xfffd) sound++;
  }
  const isCut = places === 1 && sound >= 3 && found.text.endsWith(BROKEN);
  return isCut || sound >= places * 10 ? found : null;
}

function western(bytes: Uint8Array): (Decoded & { text: string }) | null {
  const text = decodeWestern(bytes);
  const beyond = text.replace(/[\u0000-\u007f]+/g, "");
  if (beyond.length > text.length * MOST_WESTERN || !WESTERN.test(beyond)) return null;
  return { text, encoding: "windows-1252", evidence: "English but for a few Western letters and quotation marks", damage: null };
}

/** Some versions of Node read windows-1252 as Latin-1, in which the quotation marks are control characters. */
function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, (unit) => WESTERN_MARKS.charAt(unit.charCodeAt(0) - 0x80));
}

function damageOf(text: string): { line: number; places: number } | null {
  const first = text.indexOf(BROKEN);
  if (first < 0) return null;
  let places = 0;
  for (let at = first; at >= 0; at = text.indexOf(BROKEN, at + 1)) places++;
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < first; at = text.indexOf("\n", at + 1)) line++;
  return { line, places };
}

function isText(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 ? unit < 0x09 || (unit > 0x0d && unit !== 0x1b) : unit === 0x7f) controls++;
  }
  return controls <= text.length * MOST_CONTROLS;
}
