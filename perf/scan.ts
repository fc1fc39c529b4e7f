// What looking for all themes and regions costs, as ratios to nodejieba's segmentation of the same text in the same
// run (the machines are noisy, ratios are not), and how much more it costs when the lexicon has twice as many names.
// Text: the Chinese passages of the sample, or of the folder that is named, in a seeded order.
// Run: npm run build && node dist/perf/scan.js [folder]
import { cut } from "nodejieba";
import { loadCorpus } from "../src/corpus/load-corpus";
import { createRegionFinder } from "../src/lexicon/find-regions";
import { createThemeFinder } from "../src/lexicon/find-themes";
import { fold } from "../src/lexicon/fold";
import type { Theme } from "../src/lexicon/match";
import type { NamedRegion } from "../src/lexicon/read-regions";
import { within } from "../src/lexicon/within";
import { random } from "../src/measure/statistics/random";
import { canonical } from "../src/text/canonical";
import { sentences } from "../src/text/sentences";
import { tokenize } from "../src/text/tokenize";

const ROUNDS = 30;
const CHARACTERS = 100_000;

async function main(): Promise<void> {
  const corpus = await loadCorpus(process.argv[2] ?? "data/sample");
  const passages = corpus.counted("zh").map(({ passage }) => passage);
  const draw = random(1);
  const texts: { text: string; language: (typeof passages)[number]["language"] }[] = [];
  for (let characters = 0; characters < CHARACTERS; ) {
    const passage = passages[draw.index(passages.length)];
    if (passage === undefined) return;
    texts.push(passage);
    characters += passage.text.length;
  }
  const ready = texts.map(({ text, language }) => ({ text, language, plain: canonical(text, language).text, folded: fold(text, language) }));
  const themes = [...corpus.lexicon.themes.values()];
  const regions = [...corpus.lexicon.regions.values()];
  const [themeFinder, twiceThemes] = [createThemeFinder(themes, "zh"), createThemeFinder([...themes, ...backwardThemes(themes)], "zh")];
  const isWithin = within(regions);
  const [regionFinder, twiceRegions] = [createRegionFinder(regions, isWithin), createRegionFinder([...regions, ...backwardRegions(regions)], isWithin)];

  const steps = {
    cut: ({ plain }: Ready) => cut(plain, true),
    tokenize: ({ text, language }: Ready) => tokenize(text, language),
    sentences: ({ text, language }: Ready) => sentences(text, language),
    fold: ({ text, language }: Ready) => fold(text, language),
    themes: ({ text, folded }: Ready) => themeFinder.find(text, folded),
    regions: ({ text, folded, language }: Ready) => regionFinder.find(text, folded, language, {}),
    lexicon: ({ text, language }: Ready) => [corpus.lexicon.findThemes(text, language), corpus.lexicon.findRegions(text, language)],
    twiceThemes: ({ text, folded }: Ready) => twiceThemes.find(text, folded),
    twiceRegions: ({ text, folded, language }: Ready) => twiceRegions.find(text, folded, language, {}),
  };
  const ms = fastest(steps, ready);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`${texts.length} passages, ${characters} characters, fastest of ${ROUNDS} rounds`);
  const line = (name: string, time: number): void => console.log(`${name.padEnd(44)}${time.toFixed(1).padStart(8)} ms${(time / ms.cut).toFixed(3).padStart(8)} of the cut${(time / ms.tokenize).toFixed(3).padStart(8)} of tokenize`);
  line("nodejieba's cut", ms.cut);
  line("tokenize (folding, cut, places)", ms.tokenize);
  line("sentences", ms.sentences);
  line("folding", ms.fold);
  line("themes, in folded text", ms.themes);
  line("regions, in folded text", ms.regions);
  line("themes and regions, in folded text", ms.themes + ms.regions);
  line("themes and regions, folded once", ms.lexicon);
  const growth = (twice: number, once: number): string => `${(100 * (twice / once - 1)).toFixed(1)} %`;
  console.log(`twice the names: themes ${growth(ms.twiceThemes, ms.themes)}, regions ${growth(ms.twiceRegions, ms.regions)}, both ${growth(ms.twiceThemes + ms.twiceRegions, ms.themes + ms.regions)} more`);
}

interface Ready {
  readonly text: string;
  readonly language: Parameters<typeof fold>[1];
  readonly plain: string;
  readonly folded: ReturnType<typeof fold>;
}

/** The steps take turns, so that a slow moment of the machine meets them all. */
function fastest<K extends string>(steps: Record<K, (text: Ready) => unknown>, texts: readonly Ready[]): Record<K, number> {
  const names = Object.keys(steps) as K[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>;
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const step = steps[name];
      const start = process.hrtime.bigint();
      for (const text of texts) step(text);
      best[name] = Math.min(best[name], Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return best;
}

/** The same terms written backwards: their characters are as frequent, and they mean nothing. */
function backwardThemes(themes: readonly Theme[]): Theme[] {
  return themes.map((theme) => ({ ...theme, id: `${theme.id}_2`, terms: { ...theme.terms, zh: theme.terms.zh.map(backward).filter((term, i, all) => all.indexOf(term) === i) } }));
}

function backwardRegions(regions: readonly NamedRegion[]): NamedRegion[] {
  return regions.map((region) => ({ ...region, code: `${region.code}-2`, name_zh: backward(region.name_zh), name_en: backward(region.name_en), aliases: region.aliases.map(backward) }));
}

function backward(text: string): string {
  return [...text.replaceAll("*", "")].reverse().join("");
}

void main();
