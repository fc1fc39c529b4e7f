import { normalQuantile } from "../src/measure/statistics/distributions";
import { kappa } from "../src/measure/statistics/kappa";
import { kappaOf, type SideCounts } from "../src/measure/statistics/kappa-interval";
import type { Random } from "../src/measure/statistics/random";
import { percentile, redrawn, type Draw } from "./draw";
import type { Interval } from "./rival-intervals";
import { variates, type Variates } from "./simulated-counts";

const MANY = 1_000_000;

/** A theme stands in a share of a document's units; the other side keeps it, or adds it, more or less well. */
export interface Sides {
  readonly share: number;
  readonly spread: number;
  readonly keeps: number;
  readonly adds: number;
  /** Whether each document is translated well or badly. */
  readonly uneven: boolean;
  readonly lengths: number;
}

/** Corpora in two languages, whose κ is found in a million documents. */
export function kappaDraw(kind: Sides, source: Random): Draw {
  const from = variates(source);
  const all = { both: 0, only_1: 0, only_2: 0, neither: 0 };
  for (let i = 0; i < MANY; i++) for (const [key, n] of Object.entries(sidesOf(kind, from))) all[key as keyof SideCounts] += n as number;
  const truth = kappaOfTotals(all) ?? NaN;
  return (documents, bootstrap) => {
    const drawn = Array.from({ length: documents }, () => sidesOf(kind, from));
    const { low, high } = kappaOf(drawn);
    if (low === null || high === null) return null;
    const units = overUnits(drawn);
    return { chosen: { interval: [low, high], truth }, "over units": { interval: units, truth }, ...(bootstrap ? { percentile: { interval: percentile(() => kappaOfTotals(summed(redrawn(drawn, source)))), truth } } : {}) };
  };
}

function sidesOf({ share, spread, keeps, adds, uneven, lengths }: Sides, { uniform, beta, length }: Variates): SideCounts {
  const own = beta(share, spread);
  const [keep, add] = uneven ? [beta(keeps, 3), beta(adds, 3)] : [keeps, adds];
  const counts = { both: 0, only_1: 0, only_2: 0, neither: 0 };
  for (let i = length(12, lengths); i > 0; i--) {
    const one = uniform() < own;
    const other = uniform() < (one ? keep : add);
    counts[one ? (other ? "both" : "only_1") : other ? "only_2" : "neither"]++;
  }
  return counts;
}

function kappaOfTotals({ both, only_1, only_2, neither }: SideCounts): number | null {
  return kappa([[both, only_1], [only_2, neither]]);
}

function summed(documents: readonly SideCounts[]): SideCounts {
  const total = (key: keyof SideCounts): number => documents.reduce((sum, document) => sum + document[key], 0);
  return { both: total("both"), only_1: total("only_1"), only_2: total("only_2"), neither: total("neither") };
}

/** Fleiss, Cohen & Everitt 1969: units as if each were a document of its own. */
function overUnits(documents: readonly SideCounts[]): Interval {
  const { both, only_1, only_2, neither } = summed(documents);
  const n = both + only_1 + only_2 + neither;
  const [first, second] = [(both + only_1) / n, (both + only_2) / n];
  const chance = first * second + (1 - first) * (1 - second);
  const agreed = (both + neither) / n;
  const value = (agreed - chance) / (1 - chance);
  const same = (share: number, a: number, b: number): number => share * (1 - chance - (a + b) * (1 - agreed)) ** 2;
  const apart = (share: number, a: number, b: number): number => share * (1 - agreed) ** 2 * (a + b) ** 2;
  const sum = same(both / n, first, second) + same(neither / n, 1 - first, 1 - second) + apart(only_1 / n, second, 1 - first) + apart(only_2 / n, 1 - second, first);
  const half = (normalQuantile(0.975) * Math.sqrt(Math.max(0, sum - (agreed * chance - 2 * chance + agreed) ** 2) / n)) / (1 - chance) ** 2;
  return [value - half, value + half];
}
