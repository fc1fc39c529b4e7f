// How often the 95 % intervals of κ, of differences of NPMI and of standardised differences of shares hold the true value,
// in simulated corpora whose documents differ in length and in what they write of, and how wide they are; beside them the
// percentile bootstrap over documents. Seeded.
// Run: npm run build && node dist/perf/difference-coverage.js [kappa | npmi | share] (some minutes each)
import { random, type Random } from "../src/measure/statistics/random";
import type { Draw } from "./draw";
import { npmiDraw } from "./simulated-pairs";
import { shareDraw } from "./simulated-shares";
import { kappaDraw } from "./simulated-sides";

const SEED = 20_240_501;
const SIMULATIONS = 2000;
/** The bootstrap is measured in fewer: it takes most of the time. */
const BOOTSTRAPPED = 500;

const MEASURES: Readonly<Record<string, (source: Random) => void>> = {
  kappa: (source) => {
    const common = { share: 0.3, spread: 2, keeps: 0.9, adds: 0.03, uneven: false, lengths: 0.8 };
    const rare = { share: 0.05, spread: 1, keeps: 0.9, adds: 0.005, uneven: false, lengths: 0.8 };
    measure("κ", [5, 10, 20, 50, 200], {
      common: kappaDraw(common, source),
      "common, unlike documents": kappaDraw({ ...common, keeps: 0.8, adds: 0.05, uneven: true }, source),
      rare: kappaDraw(rare, source),
      "rare, unlike documents": kappaDraw({ ...rare, keeps: 0.8, adds: 0.01, uneven: true, lengths: 1.2 }, source),
    });
  },
  npmi: (source) => {
    const medium = { a: 0.05, b: 0.08, spread: 2, lengths: 0.8, lift: [3, 1.3] } as const;
    measure("difference of NPMI, documents of each group", [5, 10, 20, 50, 200], {
      common: npmiDraw({ ...medium, a: 0.15, b: 0.15, spread: 3, lift: [2, 1.3] }, source),
      "in few documents": npmiDraw({ ...medium, a: 0.1, b: 0.1, spread: 0.7, lift: [2, 1.3] }, source),
      medium: npmiDraw(medium, source),
      rare: npmiDraw({ ...medium, a: 0.02, b: 0.03, spread: 1, lift: [5, 1.3] }, source),
      "rare, in few documents": npmiDraw({ ...medium, a: 0.02, b: 0.03, spread: 0.3, lengths: 1.2, lift: [5, 1.3] }, source),
      apart: npmiDraw({ ...medium, a: 0.1, b: 0.1, lift: [0.4, 1] }, source),
    });
  },
  share: (source) => {
    const even = { share: 0.4, alike: 1, size: 6, moves: 0.8, before: 0.5 };
    measure("standardised difference of shares, documents in all", [10, 20, 50, 200], {
      "alike issuers": shareDraw({ ...even, alike: 1000 }, source),
      "unlike issuers": shareDraw(even, source),
      "issuers far apart": shareDraw({ ...even, alike: 0.3 }, source),
      rare: shareDraw({ ...even, share: 0.08, alike: 2, moves: 0 }, source),
      "rare, more after": shareDraw({ ...even, share: 0.05, alike: 2, moves: 1.5 }, source),
      "nearly all": shareDraw({ ...even, share: 0.9, alike: 4, moves: 0 }, source),
      "few documents an issuer": shareDraw({ ...even, alike: 2, size: 3, moves: 0.5 }, source),
      "many documents an issuer": shareDraw({ ...even, alike: 2, size: 25, moves: 0.5 }, source),
      "few before": shareDraw({ ...even, share: 0.3, alike: 2, size: 4, moves: 0.5, before: 0.25 }, source),
    });
  },
};

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

for (const [name, run] of Object.entries(MEASURES)) if (process.argv[2] === undefined || process.argv[2] === name) run(random(SEED));
