import { MINIMA, mix, resemblance } from "./min-hash";

/** What a document is found by: the signatures of its text and of the numbers in it. */
export interface Signatures {
  readonly text: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Documents that may be near-duplicates of one another, found without comparing each with each. */
export interface NearIndex {
  /** The numbers, in the order in which they were added, of the documents that resemble this one by at least `least`. */
  readonly similar: (signatures: Signatures, least: number) => readonly number[];
  readonly add: (signatures: Signatures) => void;
}

/** Two minima of the text and two of the numbers make a band; two documents meet where one band is the same. */
const ROWS = 2;
const BANDS = MINIMA / ROWS;

/**
 * Locality-sensitive hashing in bands. Releases from one template have much text in common, and would all meet in
 * every band; their numbers, which are part of the band, keep them apart.
 *
 * Two texts that have a fifth of their shingles in common, and all their numbers, meet with a probability of
 * 1 − (1 − 0.2²)¹²⁸ = 0.995.
 *
 * @param capacity the most documents that will be added
 */
export function nearIndex(capacity: number): NearIndex {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, capacity)));
  // Chains in two flat arrays: a Map a band would take ten times the memory.
  const heads = new Int32Array(BANDS * slots).fill(-1);
  const next = new Int32Array(BANDS * capacity);
  const added: Signatures[] = [];
  const asked = new Int32Array(capacity).fill(-1);
  let question = 0;
  const slotOf = ({ text, numbers }: Signatures, band: number): number => {
    let hash = band;
    for (let row = 0; row < ROWS; row++) {
      hash = mix(hash ^ (text[band * ROWS + row] ?? 0));
      hash = mix(hash ^ (numbers[band * ROWS + row] ?? 0));
    }
    return band * slots + (hash & (slots - 1));
  };
  return {
    similar: (signatures, least) => {
      question++;
      const found: number[] = [];
      for (let band = 0; band < BANDS; band++) {
        for (let other = heads[slotOf(signatures, band)] ?? -1; other >= 0; other = next[other * BANDS + band] ?? -1) {
          if (asked[other] === question) continue;
          asked[other] = question;
          const known = added[other];
          if (known !== undefined && resemblance(known.text, signatures.text) >= least) found.push(other);
        }
      }
      return found.sort((a, b) => a - b);
    },
    add: (signatures) => {
      const number = added.push(signatures) - 1;
      for (let band = 0; band < BANDS; band++) {
        const slot = slotOf(signatures, band);
        next[number * BANDS + band] = heads[slot] ?? -1;
        heads[slot] = number;
      }
    },
  };
}
