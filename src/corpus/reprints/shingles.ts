import { mix } from "./min-hash";

/** Units in a shingle that begins with a Chinese character, and in another: a character says more than a letter. */
const HAN_UNITS = 3;
const OTHER_UNITS = 4;

/** Hashes of all overlapping runs of characters of a text, one for each place; empty for a text that is shorter than one. */
export function shingles(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - OTHER_UNITS + 1));
  for (let i = 0; i < hashes.length; i++) {
    const first = text.charCodeAt(i);
    const units = first >= 0x3400 && first <= 0x9fff ? HAN_UNITS : OTHER_UNITS;
    let hash = first;
    for (let k = 1; k < units; k++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(i + k);
    hashes[i] = mix(hash);
  }
  return hashes;
}
