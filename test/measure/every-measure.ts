import type { Corpus } from "../../src/corpus/corpus";
import { agreement } from "../../src/measure/agreement";
import { beforeAfter } from "../../src/measure/before-after";
import type { By } from "../../src/measure/by";
import { collocations } from "../../src/measure/collocations";
import { concordance } from "../../src/measure/concordance";
import { cooccurrence } from "../../src/measure/cooccurrence";
import { cooccurrenceDifference } from "../../src/measure/cooccurrence-difference";
import { correspondenceAnalysis } from "../../src/measure/correspondence-analysis";
import { coverage } from "../../src/measure/coverage";
import { disagreements } from "../../src/measure/disagreements";
import { dispersion } from "../../src/measure/dispersion";
import { firstMentions } from "../../src/measure/first-mentions";
import { keyness } from "../../src/measure/keyness";
import { lexicalDiversity } from "../../src/measure/lexical-diversity";
import { partnerThemes } from "../../src/measure/partner-themes";
import { regionCounts } from "../../src/measure/region-counts";
import { regionSimilarity } from "../../src/measure/region-similarity";
import { sensitivity } from "../../src/measure/sensitivity";
import { termFrequencies } from "../../src/measure/term-frequencies";
import { themeCounts } from "../../src/measure/theme-counts";
import { themeTerms } from "../../src/measure/theme-terms";
import { themeTrends } from "../../src/measure/theme-trends";
import type { AskedLanguage } from "../../src/read/document";
import type { Table } from "../../src/table";

export type Row = Readonly<Record<string, unknown>>;

export interface Asked {
  readonly language: AskedLanguage;
  readonly by: Exclude<By, "year" | "month">;
  /** Two groups of `by`. */
  readonly between: readonly [string, string];
  readonly terms: readonly string[];
  /** A theme and a region to look for. */
  readonly theme: string;
  readonly region: string;
  /** The least number of units and documents of a pair. */
  readonly min: number;
  readonly minDocuments: number;
  readonly date: string;
}

/** Every measure, asked of a corpus in the ways that make its rows differ; a measure that is not here is not tested. */
export function everyMeasure(corpus: Corpus, { language, by, between, terms, theme, region, min, minDocuments, date }: Asked): Readonly<Record<string, () => Promise<Table<Row>>>> {
  const pairs = { min, minDocuments };
  const calls: Record<string, () => Promise<unknown>> = {
    coverage: () => coverage(corpus, { by }),
    "coverage by mentioned region": () => coverage(corpus, { by: "mentioned_region" }),
    termFrequencies: () => termFrequencies(corpus, { language, by, top: 40 }),
    "termFrequencies of two words": () => termFrequencies(corpus, { language, size: 2, top: 60 }),
    keyness: () => keyness(corpus, { language, target: ({ id }) => isEven(id), minDocs: 1, top: 60, permutations: 99 }),
    collocations: () => collocations(corpus, { language, size: 2, min: 1, top: 90 }),
    dispersion: () => dispersion(corpus, { language, terms }),
    "dispersion over parts": () => dispersion(corpus, { language, terms, parts: 3 }),
    lexicalDiversity: () => lexicalDiversity(corpus, { language, by, window: 5 }),
    themeCounts: () => themeCounts(corpus, { by, formulae: true }),
    "themeCounts by mentioned region, in groups": () => themeCounts(corpus, { by: "mentioned_region", level: "group" }),
    "themeCounts in a language, each run once": () => themeCounts(corpus, { language, exclusive: true }),
    themeTerms: () => themeTerms(corpus, { by }),
    regionCounts: () => regionCounts(corpus, { by }),
    "regionCounts of countries": () => regionCounts(corpus, { level: "country", by: "year" }),
    "cooccurrence of themes in a sentence": () => cooccurrence(corpus, { ...pairs, of: "themes", within: "sentence", by, permutations: 19 }),
    "cooccurrence of regions in a passage": () => cooccurrence(corpus, { ...pairs, of: "regions", within: "passage", by: "mentioned_region", permutations: 0 }),
    "cooccurrence of regions and themes in a document": () => cooccurrence(corpus, { ...pairs, of: ["regions", "themes"], within: "document", permutations: 19 }),
    "cooccurrence of terms in a window": () => cooccurrence(corpus, { ...pairs, of: "terms", terms, within: { window: 9 }, language, permutations: 19 }),
    "cooccurrence of themes in an ordered window, by document": () => cooccurrence(corpus, { ...pairs, of: "themes", within: { window: 20, ordered: true, count: "boolean" }, permutations: 19 }),
    cooccurrenceDifference: () => cooccurrenceDifference(corpus, { ...pairs, of: "themes", within: "passage", by, between }),
    partnerThemes: () => partnerThemes(corpus, pairs),
    themeTrends: () => themeTrends(corpus, { unit: "year", by }),
    "themeTrends by month": () => themeTrends(corpus, { unit: "month" }),
    firstMentions: () => firstMentions(corpus, { by }),
    "firstMentions of regions": () => firstMentions(corpus, { of: "regions" }),
    beforeAfter: () => beforeAfter(corpus, { date }),
    regionSimilarity: () => regionSimilarity(corpus, { by }),
    correspondenceAnalysis: () => correspondenceAnalysis(corpus, { by }),
    agreement: () => agreement(corpus, { between: ["zh", "en"] }),
    disagreements: () => disagreements(corpus, { between: ["zh", "en"] }),
    sensitivity: () => sensitivity((options: { exclusive?: boolean }) => themeCounts(corpus, { by, ...options }), {}, { "overlaps once": { exclusive: true } }, { keys: ["group", "theme"], rank: "n", within: "group" }),
    "concordance of a term": () => concordance(corpus, { term: terms[0] ?? "", language }),
    "concordance of a theme": () => concordance(corpus, { theme }),
    "concordance of a region": () => concordance(corpus, { region }),
  };
  return calls as Record<string, () => Promise<Table<Row>>>;
}

/** About half of all documents, whichever others there are. */
function isEven(id: string): boolean {
  return [...id].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % 2 === 0;
}
