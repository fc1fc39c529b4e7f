// How often the 95 % intervals of κ, of differences of NPMI and of standardised differences of shares hold the true value,
// in simulated corpora whose documents differ in length and in what they write of, and how wide they are; beside them the
// percentile bootstrap over documents. Seeded.
// Run: npm run build && node dist/perf/difference-coverage.js [kappa | npmi | share] (some minutes each)
import { npmiInterval } from "../src/measure/count/npmi-interval";
import type { PairSums, Sparse } from "../src/measure/count/pair-sums";
import { association } from "../src/measure/statistics/association";
import { kappa } from "../src/measure/statistics/kappa";
import { kappaOf, type SideCounts } from "../src/measure/statistics/kappa-interval";
import { normalQuantile } from "../src/measure/statistics/distributions";
import { random } from "../src/measure/statistics/random";
import { standardisedDifference, type StratumCounts } from "../src/measure/statistics/standardised-difference";
import type { Interval } from "./rival-intervals";
import { variates } from "./simulated-counts";

const SIMULATIONS = 2000;
/** The bootstrap is measured in fewer: it takes most of the time. */
const BOOTSTRAPPED = 500;
const RESAMPLES = 499;
/** Documents by which the true value is found. */
const MANY = 1_000_000;

const source = random(20_240_501);
const { uniform, beta, length } = variates(source);

/** One corpus: its intervals by name; null where the chosen one has none. */
type Draw = (documents: number, bootstrap: boolean) => Readonly<Record<string, { interval: Interval; truth: number }>> | null;

function measure(what: string, sizes: readonly number[], kinds: Readonly<Record<string, Draw>>): void {
  console.log(`${what}: per cent of intervals that hold the true value (median width); none: simulations without an interval.`);
  const worst = new Map<string, [number, number]>();
  for (const [kind, draw] of Object.entries(kinds)) {
    for (const documents of sizes) {
      const found = new Map<string, { held: number; widths: number[] }>();
      let none = 0;
      for (let i = 0; i < SIMULATIONS; i++) {
        const drawn = draw(documents, i < BOOTSTRAPPED);
        if (drawn === null) none++;
        for (const [name, { interval: [low, high], truth }] of Object.entries(drawn ?? {})) {
          const of = found.get(name) ?? { held: 0, widths: [] };
          found.set(name, of);
          of.held += low - 1e-12 <= truth && truth <= high + 1e-12 ? 1 : 0;
          of.widths.push(high - low);
        }
      }
      const cells = [...found].map(([name, { held, widths }]) => {
        const share = (100 * held) / widths.length;
        const key = `${name}, ${documents} documents`;
        const [least, most] = worst.get(key) ?? [100, 0];
        // Fewer are too few to tell.
        if (widths.length >= 100) worst.set(key, [Math.min(least, share), Math.max(most, share)]);
        return `${name} ${share.toFixed(1)} (${[...widths].sort((a, b) => a - b)[widths.length >> 1]?.toFixed(2) ?? ""})`.padEnd(26);
      });
      console.log([kind.padEnd(28), String(documents).padStart(5), ...cells, `none ${none}`].join("  "));
    }
  }
  for (const [name, [least, most]] of [...worst].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))) console.log(`${name}: ${least.toFixed(1)} to ${most.toFixed(1)}`);
}

// κ: a theme stands in a share of a document's units; the other side keeps it, or adds it, more or less well.
interface Sides {
  readonly share: number;
  readonly spread: number;
  readonly keeps: number;
  readonly adds: number;
  /** Whether each document is translated well or badly. */
  readonly uneven: boolean;
  readonly lengths: number;
}

function sidesOf({ share, spread, keeps, adds, uneven, lengths }: Sides): SideCounts {
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

function kappaDraw(kind: Sides): Draw {
  const all = { both: 0, only_1: 0, only_2: 0, neither: 0 };
  for (let i = 0; i < MANY; i++) for (const [key, n] of Object.entries(sidesOf(kind))) all[key as keyof SideCounts] += n as number;
  const truth = kappaOfTotals(all) ?? NaN;
  return (documents, bootstrap) => {
    const drawn = Array.from({ length: documents }, () => sidesOf(kind));
    const { low, high } = kappaOf(drawn);
    if (low === null || high === null) return null;
    const units = overUnits(drawn);
    return { chosen: { interval: [low, high], truth }, "over units": { interval: units, truth }, ...(bootstrap ? { percentile: { interval: percentile(() => kappaOfTotals(summed(redrawn(drawn)))), truth } } : {}) };
  };
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

// NPMI: two themes in a document's sentences, the second `lift` times as often where the first is.
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly spread: number;
  readonly lengths: number;
  /** Of the first group and the second. */
  readonly lift: readonly [number, number];
}

interface PairCounts {
  readonly n: number;
  readonly n_a: number;
  readonly n_b: number;
  readonly n_units: number;
}

function pairOf({ a, b, spread, lengths }: Pair, lift: number): PairCounts {
  const [own_a, own_b] = [beta(a, spread / a), beta(b, spread / b)];
  let [n, n_a, n_b] = [0, 0, 0];
  const n_units = length(30, lengths);
  for (let i = 0; i < n_units; i++) {
    const one = uniform() < own_a;
    const other = uniform() < (one ? Math.min(0.95, own_b * lift) : own_b);
    if (one) n_a++;
    if (other) n_b++;
    if (one && other) n++;
  }
  return { n, n_a, n_b, n_units };
}

function npmiOf(documents: Iterable<PairCounts>): number | null {
  const all = { n: 0, n_a: 0, n_b: 0, n_units: 0 };
  for (const document of documents) for (const key of ["n", "n_a", "n_b", "n_units"] as const) all[key] += document[key];
  return association(all).npmi;
}

function* many(kind: Pair, lift: number): Iterable<PairCounts> {
  for (let i = 0; i < MANY / 4; i++) yield pairOf(kind, lift);
}

function npmiDraw(kind: Pair): Draw {
  const [first, second] = kind.lift.map((lift) => npmiOf(many(kind, lift)) ?? NaN) as [number, number];
  const truth = first - second;
  return (documents, bootstrap) => {
    const groups = kind.lift.map((lift) => Array.from({ length: documents }, () => pairOf(kind, lift)));
    const all = groups.flat();
    const sums: PairSums = { n: sparse(all, "n"), n_a: sparse(all, "n_a"), n_b: sparse(all, "n_b") };
    const difference = (drawn: readonly (readonly PairCounts[])[]): number | null => {
      const [one, other] = drawn.map(npmiOf);
      return one == null || other == null ? null : one - other;
    };
    // Pairs in fewer units or documents are not shown.
    if (all.reduce((sum, { n }) => sum + n, 0) < 5 || sums.n.documents.length < 3) return null;
    const { low, high } = npmiInterval(sums, Float64Array.from(all, ({ n_units }) => n_units), documents, difference(groups));
    if (low === null || high === null) return null;
    return { chosen: { interval: [low, high], truth }, ...(bootstrap ? { percentile: { interval: percentile(() => difference(groups.map(redrawn))), truth } } : {}) };
  };
}

function sparse(documents: readonly PairCounts[], key: "n" | "n_a" | "n_b"): Sparse {
  const held = [...documents.keys()].filter((i) => (documents[i]?.[key] ?? 0) > 0);
  return { documents: Int32Array.from(held), counts: Float64Array.from(held, (i) => documents[i]?.[key] ?? 0) };
}

// Shares: issuers differ in how many of their documents have a theme, and all move by the same odds.
interface Shares {
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

function shareDraw({ share, alike, size, moves, before }: Shares): Draw {
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

function hits(of: number, share: number): number {
  let n = 0;
  for (let i = 0; i < of; i++) if (uniform() < share) n++;
  return n;
}

function redrawn<T>(documents: readonly T[]): T[] {
  return documents.map(() => documents[source.index(documents.length)] as T);
}

/** The middle of resampled values (Efron & Tibshirani 1993, chapter 13). */
function percentile(resample: () => number | null): Interval {
  const values = Float64Array.from(Array.from({ length: RESAMPLES }, resample).filter((value) => value !== null)).sort();
  const at = (p: number): number => values[Math.round(p * (values.length - 1))] ?? NaN;
  return [at(0.025), at(0.975)];
}

const MEASURES: Readonly<Record<string, () => void>> = {
  kappa: () => {
    const common = { share: 0.3, spread: 2, keeps: 0.9, adds: 0.03, uneven: false, lengths: 0.8 };
    const rare = { share: 0.05, spread: 1, keeps: 0.9, adds: 0.005, uneven: false, lengths: 0.8 };
    measure("κ", [5, 10, 20, 50, 200], {
      common: kappaDraw(common),
      "common, unlike documents": kappaDraw({ ...common, keeps: 0.8, adds: 0.05, uneven: true }),
      rare: kappaDraw(rare),
      "rare, unlike documents": kappaDraw({ ...rare, keeps: 0.8, adds: 0.01, uneven: true, lengths: 1.2 }),
    });
  },
  npmi: () => {
    const medium = { a: 0.05, b: 0.08, spread: 2, lengths: 0.8, lift: [3, 1.3] } as const;
    measure("difference of NPMI, documents of each group", [5, 10, 20, 50, 200], {
      common: npmiDraw({ ...medium, a: 0.15, b: 0.15, spread: 3, lift: [2, 1.3] }),
      "in few documents": npmiDraw({ ...medium, a: 0.1, b: 0.1, spread: 0.7, lift: [2, 1.3] }),
      medium: npmiDraw(medium),
      rare: npmiDraw({ ...medium, a: 0.02, b: 0.03, spread: 1, lift: [5, 1.3] }),
      "rare, in few documents": npmiDraw({ ...medium, a: 0.02, b: 0.03, spread: 0.3, lengths: 1.2, lift: [5, 1.3] }),
      apart: npmiDraw({ ...medium, a: 0.1, b: 0.1, lift: [0.4, 1] }),
    });
  },
  share: () => {
    const even = { share: 0.4, alike: 1, size: 6, moves: 0.8, before: 0.5 };
    measure("standardised difference of shares, documents in all", [10, 20, 50, 200], {
      "alike issuers": shareDraw({ ...even, alike: 1000 }),
      "unlike issuers": shareDraw(even),
      "issuers far apart": shareDraw({ ...even, alike: 0.3 }),
      rare: shareDraw({ ...even, share: 0.08, alike: 2, moves: 0 }),
      "rare, more after": shareDraw({ ...even, share: 0.05, alike: 2, moves: 1.5 }),
      "nearly all": shareDraw({ ...even, share: 0.9, alike: 4, moves: 0 }),
      "few documents an issuer": shareDraw({ ...even, alike: 2, size: 3, moves: 0.5 }),
      "many documents an issuer": shareDraw({ ...even, alike: 2, size: 25, moves: 0.5 }),
      "few before": shareDraw({ ...even, share: 0.3, alike: 2, size: 4, moves: 0.5, before: 0.25 }),
    });
  },
};

for (const [name, run] of Object.entries(MEASURES)) if (process.argv[2] === undefined || process.argv[2] === name) run();
