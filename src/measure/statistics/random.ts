import { xoroshiro128plus } from "pure-rand";

/** A source of random whole numbers that gives the same row for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to `below` − 1; `below` is at most 2^24. */
  readonly index: (below: number) => number;
  /** Fills `into` with numbers from 0 to its length − 1, drawn with replacement: one bootstrap resample. */
  readonly resample: (into: Int32Array) => void;
}

/**
 * Seeded random numbers (xoroshiro128+, from pure-rand), its state filled by splitmix32: the generator's own first
 * numbers hardly hang on the seed, and are alike for neighbouring seeds.
 *
 * A 32-bit number is scaled to the range instead of drawing again: some indices come up more often than
 * others by at most `below` / 2^32, far below what any resampling can show.
 *
 * @param seed a whole number
 * @example
 * random(1).index(6);   // 0 to 5, the same every time
 */
export function random(seed: number): Random {
  const next = splitmix32(seed);
  const generator = xoroshiro128plus.fromState([next(), next(), next(), next()]);
  const index = (below: number): number => Math.floor(((generator.unsafeNext() >>> 0) / 0x1_0000_0000) * below);
  return {
    index,
    resample: (into) => {
      const { length } = into;
      for (let i = 0; i < length; i++) into[i] = index(length);
    },
  };
}

/** Steele, Lea and Flood (2014), in 32 bits with the constants of MurmurHash3's finalizer. */
function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) | 0;
  };
}
