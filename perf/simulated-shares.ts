import type { Random } from "../src/measure/statistics/random";
import { standardisedDifference, type StratumCounts } from "../src/measure/statistics/standardised-difference";
import { percentile, type Draw } from "./draw";
import { variates } from "./simulated-counts";

/** Issuers differ in how many of their documents have a theme, and all move by the same odds. */
export interface Shares {
  readonly share: number;
  /** The fewer, the more issuers differ. */
  readonly alike: number;
  /** Documents of an issuer and genre. */
  readonly size: number;
  /** The logarithm of the odds after over those before. */
  readonly moves: number;
  /** The share of documents that are before. */
  readonly before: number;
}

/** Corpora of issuers with documents before and after; each has its own true difference, that of its issuers. */
export function shareDraw({ share, alike, size, moves, before }: Shares, source: Random): Draw {
  const { uniform, beta } = variates(source);
  const hits = (of: number, rate: number): number => {
    let n = 0;
    for (let i = 0; i < of; i++) if (uniform() < rate) n++;
    return n;
  };
  return (documents, bootstrap) => {
    const strata: StratumCounts[] = [];
    let truth = 0;
    for (let left = documents; left >= 2; ) {
      const drawn = Math.min(left, 2 + Math.round(-Math.log(uniform()) * size));
      const of = left - drawn < 2 ? left : drawn;
      left -= of;
      const of_before = Math.min(of - 1, Math.max(1, hits(of, before)));
      const own = Math.min(0.999, Math.max(0.001, beta(share, alike / Math.min(share, 1 - share))));
      const then = 1 / (1 + ((1 - own) / own) * Math.exp(-moves));
      truth += (of / documents) * (then - own);
      strata.push({ n_before: hits(of_before, own), of_before, n_after: hits(of - of_before, then), of_after: of - of_before });
    }
    const { low, high } = standardisedDifference(strata);
    const redrawnStrata = (): StratumCounts[] => strata.map(({ n_before, of_before, n_after, of_after }) => ({ n_before: hits(of_before, n_before / of_before), of_before, n_after: hits(of_after, n_after / of_after), of_after }));
    return { chosen: { interval: [low, high], truth }, ...(bootstrap ? { percentile: { interval: percentile(() => standardisedDifference(redrawnStrata()).difference), truth } } : {}) };
  };
}
