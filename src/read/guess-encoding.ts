import { plausibility } from "./everyday-characters";

/** An encoding that reads the bytes as plausible text, and why; null with what they look like instead. */
export type Guess = { readonly encoding: string; readonly evidence: string } | { readonly encoding: null; readonly looksLike: string | null };

const SAMPLE = 64 * 1024;
/** Bytes in another encoding decode to at most two thirds of such characters. */
const LEAST_PLAUSIBLE = 0.85;
/**
 * Below this share of the commonest characters the library's verdict for another encoding counts: Korean decodes to
 * Chinese characters that are all plausible, but seldom among these.
 */
const DOUBTFUL_EVERYDAY = 0.3;
const SURE = 50;
/** So many characters without the commonest among them are no prose, unless the library is sure of this encoding. */
const ENOUGH_HAN = 30;
const LEAST_EVERYDAY = 0.12;

/**
 * The encoding of bytes that are not UTF-8: GB18030, Big5, or UTF-16 without a byte-order mark. Each is tried on a
 * sample, and what comes out must be the characters of everyday text; chardet decides between equals, and names
 * what the kit doesn't read.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const from = firstTelling(bytes);
  const { analyse } = require("chardet") as typeof import("chardet");
  const verdicts = new Map(analyse(bytes.subarray(from, from + SAMPLE)).map(({ name, confidence }) => [name.toLowerCase(), confidence] as const));
  const hasZero = bytes.subarray(0, SAMPLE).includes(0);
  let best: { encoding: string; evidence: string; score: number } | null = null;
  for (const encoding of hasZero ? ["utf-16le", "utf-16be"] : ["gb18030", "big5", "utf-16le", "utf-16be"]) {
    const start = encoding.startsWith("utf-16") ? from & ~1 : from;
    // The sample's end may cut a character in two.
    const text = new TextDecoder(encoding).decode(bytes.subarray(start, start + SAMPLE)).replace(/\ufffd$/, "");
    const { share, everyday, han } = plausibility(text);
    // A text in Latin letters without plain ones among them is none.
    if (share < LEAST_PLAUSIBLE || (han === 0 && text.replace(/[^\t\n\r -~]+/g, "").length * 2 < text.length)) continue;
    const confidence = verdicts.get(encoding) ?? 0;
    const rival = Math.max(0, ...[...verdicts].filter(([name]) => name !== encoding && (han >= ENOUGH_HAN || isMultibyte(name))).map(([, other]) => other));
    if (han > 0 && everyday < DOUBTFUL_EVERYDAY && rival >= SURE && rival > confidence) continue;
    if (han >= ENOUGH_HAN && everyday < LEAST_EVERYDAY && confidence < SURE) continue;
    const score = share + everyday + confidence / 1000;
    const evidence = `${Math.round(share * 100)} % of the characters beyond ASCII are plausible; chardet: ${confidence} of 100`;
    if (best === null || score > best.score) best = { encoding, evidence, score };
  }
  const [first] = [...verdicts].sort((a, b) => b[1] - a[1]);
  return best ?? { encoding: null, looksLike: first !== undefined && first[1] >= SURE ? first[0] : null };
}

/** Of a few characters the library can't tell letters of a small alphabet. */
function isMultibyte(name: string): boolean {
  return /^(?:euc-|shift_jis|iso-2022|big5|gb18030)/.test(name);
}

/** Where the line begins that holds the first byte beyond ASCII; at least here no character is cut. */
function firstTelling(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  return first < 0 ? 0 : bytes.subarray(0, first).lastIndexOf(0x0a) + 1;
}
