import { rateIntervals, type RateInterval } from "../statistics/rate-interval";
import type { Cell, Group } from "./tally";

/** The rate of a key per 10,000 tokens of its group; `cell` is undefined where the key was not found there. */
export type GroupRates = (cell: Cell | undefined) => { per_10k: number | null } & Omit<RateInterval, "rate">;

/** Rates per 10,000 tokens of a group, each with its 95 % interval over documents: see `rateIntervals`. */
export function groupRates({ n_docs, n_tokens, passageTokens, passageDocument }: Group): GroupRates {
  const tokens = new Float64Array(n_docs);
  passageTokens.forEach((own, passage) => {
    const document = passageDocument[passage] ?? 0;
    tokens[document] = (tokens[document] ?? 0) + own;
  });
  const intervalOf = rateIntervals(tokens);
  return (cell) => {
    const hits = new Map<number, number>();
    cell?.passages.forEach((passage, i) => {
      const document = passageDocument[passage] ?? 0;
      hits.set(document, (hits.get(document) ?? 0) + (cell.counts[i] ?? 0));
    });
    const { low, high, interval } = intervalOf([...hits.keys()], [...hits.values()]);
    return { per_10k: n_tokens === 0 ? null : (10_000 * (cell?.n ?? 0)) / n_tokens, low: per10k(low), high: per10k(high), interval };
  };
}

function per10k(rate: number | null): number | null {
  return rate === null ? null : rate * 10_000;
}
