import { xoroshiro128plus } from "pure-rand";

/** A source of random whole numbers that gives the same row for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to `below` − 1; `below` is at most 2^24. */
  readonly index: (below: number) => number;
  /** Fills `into` with numbers from 0 to its length − 1, drawn with replacement: one bootstrap resample. */
  readonly resample: (into: Int32Array) => void;
}

/**
 * Seeded random numbers (xoroshiro128+, from pure-rand).
 *
 * A 32-bit number is scaled to the range instead of drawing again: some indices come up more often than
 * others by at most `below` / 2^32, far below what any resampling can show.
 *
 * @param seed a whole number
 * @example
 * random(1).index(6);   // 0 to 5, the same every time
 */
export function random(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const index = (below: number): number => Math.floor(((generator.unsafeNext() >>> 0) / 0x1_0000_0000) * below);
  return {
    index,
    resample: (into) => {
      const { length } = into;
      for (let i = 0; i < length; i++) into[i] = index(length);
    },
  };
}
