import { random, type Random } from "../src/measure/statistics/random";

/** A kind of corpus with a known rate. */
export interface Kind {
  readonly name: string;
  /** Hits per token that a document has on average. */
  readonly rate: number;
  /** Shape of the gamma distribution of the documents' rates: their coefficient of variation is 1 / √shape. */
  readonly shape: number;
  /** Spread of the documents' lengths (σ of a lognormal distribution with a mean of 800 tokens). */
  readonly spread: number;
  /** The rate of a document falls with its length to this power: 0 where it does not. */
  readonly fall?: number;
}

export interface Simulated {
  readonly hits: readonly number[];
  readonly tokens: readonly number[];
  /** The same by paragraph, of 40 to 159 tokens each. */
  readonly paragraphs: { readonly hits: readonly number[]; readonly tokens: readonly number[] };
}

const MEAN_LENGTH = 800;

/** Hits per token over all documents that there could be. */
export function trueRate({ rate, spread, fall = 0 }: Kind): number {
  // E(L^(1 − fall)) / E(L) of a lognormal L, over the same for the mean length, by which `rateOf` scales.
  return rate * Math.exp(((1 - fall) * (1 - fall) - (1 - fall)) * (spread * spread) * 0.5);
}

/** Draws corpora one after the other from one source of random numbers. */
export function simulator(seed: number): (kind: Kind, documents: number) => Simulated {
  const { index } = random(seed);
  const { uniform, normal } = variates({ index });
  return ({ rate, shape, spread, fall = 0 }, documents) => {
    const made = { hits: [] as number[], tokens: [] as number[], paragraphs: { hits: [] as number[], tokens: [] as number[] } };
    for (let i = 0; i < documents; i++) {
      const length = MEAN_LENGTH * Math.exp(spread * normal() - (spread * spread) / 2);
      const own = (rate * (length / MEAN_LENGTH) ** -fall * gamma(shape, uniform, normal)) / shape;
      let [hits, tokens] = [0, 0];
      for (const whole = Math.max(1, Math.round(length)); tokens < whole; ) {
        const part = Math.min(whole - tokens, 40 + index(120));
        const found = poisson(part * own, uniform);
        made.paragraphs.hits.push(found);
        made.paragraphs.tokens.push(part);
        hits += found;
        tokens += part;
      }
      made.hits.push(hits);
      made.tokens.push(tokens);
    }
    return made;
  };
}

export interface Variates {
  readonly uniform: () => number;
  readonly normal: () => number;
  /** Of a mean between 0 and 1; the larger `spread`, the nearer to it. */
  readonly beta: (mean: number, spread: number) => number;
  /** A whole number from 1, of a lognormal distribution. */
  readonly length: (mean: number, spread: number) => number;
}

/** Random numbers of other distributions, from one source of whole ones. */
export function variates({ index }: Pick<Random, "index">): Variates {
  const uniform = (): number => (index(1 << 24) + 0.5) / (1 << 24);
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    beta: (mean, spread) => {
      const [a, b] = [gamma(mean * spread, uniform, normal), gamma((1 - mean) * spread, uniform, normal)];
      return a / (a + b);
    },
    length: (mean, spread) => Math.max(1, Math.round(mean * Math.exp(spread * normal() - (spread * spread) / 2))),
  };
}

/** Marsaglia & Tsang 2000. */
function gamma(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) return gamma(shape + 1, uniform, normal) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poisson(mean: number, uniform: () => number): number {
  // Halved where the product below would run out of digits.
  if (mean > 30) return poisson(mean / 2, uniform) + poisson(mean / 2, uniform);
  let [n, product] = [0, uniform()];
  for (const end = Math.exp(-mean); product > end; n++) product *= uniform();
  return n;
}
