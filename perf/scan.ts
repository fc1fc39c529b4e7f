// How long the steps of reading a passage take, as ratios to nodejieba's segmentation of the same text in the same
// run: the machines are noisy, ratios are not. Text: the sample's Chinese passages in a seeded order.
// Run: npm run build && node dist/perf/scan.js
import { loadCorpus } from "../src/corpus/load-corpus";
import { random } from "../src/measure/statistics/random";
import { sentences } from "../src/text/sentences";
import { tokenize } from "../src/text/tokenize";

const REPEATS = 20;

async function main(): Promise<void> {
  const corpus = await loadCorpus("data/sample");
  const passages = corpus.counted("zh").map(({ passage }) => passage);
  const draw = random(1);
  const texts = Array.from({ length: passages.length * 4 }, () => passages[draw.index(passages.length)]).filter((passage) => passage !== undefined);
  const steps: Record<string, (passage: (typeof texts)[number]) => unknown> = {
    "segmentation (nodejieba and its places)": ({ text, language }) => tokenize(text, language),
    sentences: ({ text, language }) => sentences(text, language),
    themes: ({ text, language }) => corpus.lexicon.findThemes(text, language),
    regions: ({ text, language }) => corpus.lexicon.findRegions(text, language),
  };
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const best = Object.entries(steps).map(([name, step]) => {
    let fastest = Infinity;
    for (let i = 0; i < REPEATS; i++) {
      const start = process.hrtime.bigint();
      for (const passage of texts) step(passage);
      fastest = Math.min(fastest, Number(process.hrtime.bigint() - start) / 1e6);
    }
    return { name, ms: fastest };
  });
  const [base] = best;
  console.log(`${texts.length} passages, ${characters} characters, fastest of ${REPEATS} rounds`);
  for (const { name, ms } of best) console.log(`${name.padEnd(42)}${ms.toFixed(1).padStart(8)} ms${(ms / (base?.ms ?? NaN)).toFixed(2).padStart(8)} of segmentation`);
}

void main();
