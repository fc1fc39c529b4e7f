// How often the 95 % intervals of rates hold the true rate, in simulated corpora whose documents differ in length and
// in how often they use a word, and how wide they are; beside them the intervals in common use. Seeded.
// Run: npm run build && node dist/perf/interval-coverage.js (some minutes)
import { rateIntervals } from "../src/measure/statistics/rate-interval";
import { rivalIntervals, type Interval } from "./rival-intervals";
import { simulator, trueRate, type Kind } from "./simulated-counts";

const SIMULATIONS = 2000;
const DOCUMENTS = [5, 10, 20, 50, 200];
/** Paragraphs were once drawn in place of documents where these are fewer than 20. */
const FEW = 20;

const KINDS: readonly Kind[] = [
  { name: "common", rate: 0.01, shape: 2, spread: 0.8 },
  { name: "common, of one length", rate: 0.01, shape: 2, spread: 0 },
  { name: "medium", rate: 0.001, shape: 1, spread: 0.8 },
  { name: "medium, lengths far apart", rate: 0.001, shape: 1, spread: 1.2 },
  { name: "medium, less in long ones", rate: 0.001, shape: 1, spread: 0.8, fall: 0.5 },
  { name: "bursty", rate: 0.001, shape: 0.3, spread: 0.8 },
  { name: "rare", rate: 0.0002, shape: 0.5, spread: 0.8 },
];

const simulate = simulator(20_230_701);
const worst = new Map<number, [number, number]>();

console.log("Per cent of intervals that hold the true rate (median width, in true rates); none: simulations without an interval.");
console.log(["corpus".padEnd(26), "documents", ...["chosen", "BCa", "percentile", "bootstrap-t", "t", "BCa paragraphs"].map((name) => name.padStart(14)), "  none"].join(" "));
for (const kind of KINDS) {
  const truth = trueRate(kind);
  for (const documents of DOCUMENTS) {
    const found: Record<string, { held: number; widths: number[] }> = {};
    const add = (name: string, [low, high]: Interval): void => {
      const of = (found[name] ??= { held: 0, widths: [] });
      of.held += low <= truth && truth <= high ? 1 : 0;
      of.widths.push((high - low) / truth);
    };
    let none = 0;
    for (let i = 0; i < SIMULATIONS; i++) {
      const { hits, tokens, paragraphs } = simulate(kind, documents);
      const { low, high } = rateIntervals(tokens)([...hits.keys()], hits);
      if (low === null || high === null) {
        none++;
        continue;
      }
      add("chosen", [low, high]);
      for (const [name, interval] of Object.entries(rivalIntervals(hits, tokens))) add(name, interval);
      // Numbers of paragraphs differ from corpus to corpus; some are enough to see how far off they are.
      if (documents < FEW && i % 10 === 0) add("paragraphs", rivalIntervals(paragraphs.hits, paragraphs.tokens).BCa);
    }
    const cells = ["chosen", "BCa", "percentile", "bootstrap-t", "t", "paragraphs"].map((name) => {
      const of = found[name];
      return (of === undefined ? "" : `${share(of).toFixed(1)} (${median(of.widths).toFixed(2)})`).padStart(14);
    });
    const chosen = share(found["chosen"] ?? { held: 0, widths: [] });
    const [least, most] = worst.get(documents) ?? [100, 0];
    worst.set(documents, [Math.min(least, chosen), Math.max(most, chosen)]);
    console.log([kind.name.padEnd(26), String(documents).padStart(9), ...cells, String(none).padStart(6)].join(" "));
  }
}
console.log(`chosen, worst and best corpus: ${[...worst].map(([documents, [least, most]]) => `${documents} documents ${least.toFixed(1)} to ${most.toFixed(1)}`).join(", ")}`);

function share({ held, widths }: { held: number; widths: readonly number[] }): number {
  return (100 * held) / widths.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
