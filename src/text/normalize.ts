/** A text after replacements: `offsets[i]` is where unit i came from, `offsets[text.length]` the old length; null where no unit moved. */
export interface Replaced {
  readonly text: string;
  readonly offsets: Int32Array | null;
}

/**
 * Unicode normalisation with the way back; invisible characters are dropped.
 *
 * NFKC here leaves alone what it would melt into its neighbour (10² → 102, 2024① → 20241, 5，2024 → 5,2024), and the ellipsis.
 */
export function normalize(text: string, form: "NFC" | "NFKC"): Replaced {
  const unusual = form === "NFC" ? UNUSUAL_NFC : UNUSUAL_NFKC;
  if (!unusual.test(text)) return { text: form === "NFC" ? text : foldWidth(text), offsets: null };
  let moved = false;
  const pieces: string[] = [];
  const origins: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const kept = form === "NFKC" && KEPT.test(cluster) ? cluster.slice(0, 1) : "";
    const piece = kept + cluster.slice(kept.length).replace(INVISIBLE, "").normalize(form);
    // Of a cluster that changed, all units lead to its beginning: which of them came from which mark is not told.
    const inPlace = piece === cluster || (piece.length === 1 && cluster.length === 1);
    moved ||= !inPlace;
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) origins.push(inPlace ? index + i : index);
  }
  origins.push(text.length);
  return { text: pieces.join(""), offsets: moved ? Int32Array.from(origins) : null };
}

/** What composes with the character before it: marks, Hangul vowels and finals, half-width voicing marks; and what is dropped. */
const CLUSTER = /[^](?:[\p{M}\u1160-\u11FF\uFF9E\uFF9F\u00AD\u200B-\u200D\u2060\uFEFF])*/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const KEPT = /^[²³¹…，\u2070-\u209F\u2460-\u24FF\u2776-\u2793]/;

/** Anything beside the characters that NFC leaves as they are in most texts. */
const UNUSUAL_NFC = /[^\u0020-\u007E\n\r\t\u00A0-\u00AC\u00AE-\u02FF\u1EA0-\u1EF9\u2010-\u2027\u2030-\u203A\u3000-\u3029\u3400-\u4DBF\u4E00-\u9FFF\uFF01-\uFF5E]/;
/** Anything beside the characters that NFKC leaves as they are, or replaces by one unit, in most texts. */
const UNUSUAL_NFKC = /[^\u0020-\u007E\n\r\t\u00A0\u00B0-\u00B3\u00B7\u00D7\u2014\u2018-\u201D\u2026\u2460-\u24FF\u3000-\u3002\u3007-\u3029\u3400-\u4DBF\u4E00-\u9FFF\uFF01-\uFF5E]/;

/** NFKC for a text without unusual characters: full-width forms and two spaces are all that changes. */
function foldWidth(text: string): string {
  return text.replace(/[\u00A0\u3000\uFF01-\uFF0B\uFF0D-\uFF5E]/g, (unit) => (unit <= "\u3000" ? " " : String.fromCharCode(unit.charCodeAt(0) - 0xfee0)));
}
