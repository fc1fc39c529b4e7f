// What looking for all themes and regions costs, as ratios to nodejieba's segmentation of the same text (the machines
// are noisy, ratios are less so), and how much more it costs when the lexicon has twice as many names.
// Text: the Chinese passages of the sample, or of the folder that is named, in a seeded order. Each step runs in a
// process of its own, as a notebook has it: one lexicon, warm.
// Run: npm run build && node dist/perf/scan.js [folder]
import { spawnSync } from "node:child_process";
import { cut } from "nodejieba";
import type { Corpus } from "../src/corpus/corpus";
import { loadCorpus } from "../src/corpus/load-corpus";
import { createRegionFinder } from "../src/lexicon/find-regions";
import { createThemeFinder } from "../src/lexicon/find-themes";
import { fold } from "../src/lexicon/fold";
import type { NamedRegion, Theme } from "../src/lexicon/match";
import { within } from "../src/lexicon/within";
import { random } from "../src/measure/statistics/random";
import { canonical } from "../src/text/canonical";
import { sentences } from "../src/text/sentences";
import { tokenize } from "../src/text/tokenize";

const CHARACTERS = 100_000;
const ROUNDS = 60;
const TURNS = 3;

type Language = Parameters<typeof fold>[1];
interface Ready {
  readonly text: string;
  readonly language: Language;
  readonly plain: string;
  readonly folded: ReturnType<typeof fold>;
}
type Step = (text: Ready) => unknown;

const STEPS: Record<string, (corpus: Corpus) => Step> = {
  "nodejieba's cut": () => ({ plain }) => cut(plain, true),
  "tokenize (folding, cut, places)": () => ({ text, language }) => tokenize(text, language),
  sentences: () => ({ text, language }) => sentences(text, language),
  folding: () => ({ text, language }) => fold(text, language),
  "themes, in folded text": ({ lexicon }) => themesOf([...lexicon.themes.values()]),
  "regions, in folded text": ({ lexicon }) => regionsOf([...lexicon.regions.values()]),
  "tokenize, then themes and regions": ({ lexicon }) => ({ text, language }) => [tokenize(text, language), lexicon.findThemes(text, language), lexicon.findRegions(text, language)],
  "themes, twice the terms": ({ lexicon }) => themesOf([...lexicon.themes.values()].flatMap((theme) => [theme, backwardTheme(theme)])),
  "regions, twice the names": ({ lexicon }) => regionsOf([...lexicon.regions.values()].flatMap((region) => [region, backwardRegion(region)])),
};

function themesOf(themes: readonly Theme[]): Step {
  const finder = createThemeFinder(themes, "zh");
  return ({ text, folded }) => finder.find(text, folded);
}

function regionsOf(regions: readonly NamedRegion[]): Step {
  const finder = createRegionFinder(regions, within(regions));
  return ({ text, folded, language }) => finder.find(text, folded, language, {});
}

/** The same terms written backwards: their characters are as frequent, and they mean nothing. */
function backwardTheme(theme: Theme): Theme {
  return { ...theme, id: `${theme.id}_2`, terms: { ...theme.terms, zh: [...new Set(theme.terms.zh.map(backward))] } };
}

function backwardRegion(region: NamedRegion): NamedRegion {
  return { ...region, code: `${region.code}-2`, name_zh: backward(region.name_zh), name_en: backward(region.name_en), aliases: region.aliases.map(backward) };
}

function backward(text: string): string {
  return [...text.replace(/[*?]/g, "")].reverse().join("");
}

async function measure(folder: string, name: string): Promise<number> {
  const corpus = await loadCorpus(folder);
  const passages = corpus.counted("zh").map(({ passage }) => passage);
  const draw = random(1);
  const ready: Ready[] = [];
  for (let characters = 0; characters < CHARACTERS; ) {
    const { text, language } = passages[draw.index(passages.length)] ?? { text: "", language: "zh-Hans" };
    ready.push({ text, language, plain: canonical(text, language).text, folded: fold(text, language) });
    characters += text.length;
  }
  const step = STEPS[name]?.(corpus) ?? (() => null);
  let fastest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (const text of ready) step(text);
    fastest = Math.min(fastest, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return fastest;
}

function compare(folder: string): void {
  const best = new Map<string, number>();
  for (let turn = 0; turn < TURNS; turn++) {
    for (const name of Object.keys(STEPS)) {
      const { stdout } = spawnSync(process.execPath, [__filename, folder, name], { encoding: "utf8" });
      best.set(name, Math.min(best.get(name) ?? Infinity, Number(stdout.trim().split("\n").at(-1))));
    }
  }
  const ms = (name: string): number => best.get(name) ?? NaN;
  const [raw, tokens] = [ms("nodejieba's cut"), ms("tokenize (folding, cut, places)")];
  const line = (name: string, time: number): void => console.log(`${name.padEnd(44)}${time.toFixed(1).padStart(8)} ms${(time / raw).toFixed(3).padStart(8)} of the cut${(time / tokens).toFixed(3).padStart(8)} of tokenize`);
  console.log(`${folder}: ${CHARACTERS} Chinese characters, fastest of ${TURNS * ROUNDS} rounds`);
  for (const name of best.keys()) line(name, ms(name));
  const [themes, regions] = [ms("themes, in folded text"), ms("regions, in folded text")];
  line("themes and regions, in folded text", themes + regions);
  line("what both add to tokenize", ms("tokenize, then themes and regions") - tokens);
  const [twiceThemes, twiceRegions] = [ms("themes, twice the terms"), ms("regions, twice the names")];
  const growth = (twice: number, once: number): string => `${(100 * (twice / once - 1)).toFixed(1)} %`;
  console.log(`twice the names cost more: themes ${growth(twiceThemes, themes)}, regions ${growth(twiceRegions, regions)}, both ${growth(twiceThemes + twiceRegions, themes + regions)}`);
}

const [folder = "data/sample", step] = process.argv.slice(2);
if (step === undefined) compare(folder);
else void measure(folder, step).then((ms) => console.log(ms));
