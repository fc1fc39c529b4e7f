import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { MendableError, problem, type Problem } from "../problem";
import { dataFolder, projectRoot } from "../project";
import type { Language } from "../read/document";
import { createRegionFinder } from "./find-regions";
import type { RegionContext } from "./found";
import { createThemeFinder, sideOf } from "./find-themes";
import type { TermFinder } from "./find-terms";
import { fold, type Folded } from "./fold";
import type { Mention, NamedRegion, Theme, ThemeMatch } from "./match";
import { readRegions } from "./read-regions";
import { readThemes } from "./read-themes";
import { within } from "./within";

export interface Lexicon {
  readonly themes: ReadonlyMap<string, Theme>;
  readonly regions: ReadonlyMap<string, NamedRegion>;
  /** SHA-256 of both files: two lexicons with one hash find the same. */
  readonly hash: string;
  /** The themes' terms in a passage, sorted by start; leftmost-longest within a theme, different themes may overlap. */
  findThemes(text: string, language: Language): ThemeMatch[];
  /**
   * The regions that a passage names, sorted by start, without overlaps.
   *
   * @param context the document's date (for units that ended or began) and the region that it comes from.
   */
  findRegions(text: string, language: Language, context?: RegionContext): Mention[];
  /** Whether a region is another, lies in it, or is in a group or its members. */
  isWithin(code: string, ancestor: string): boolean;
}

const loaded = new Map<string, Lexicon>();

/**
 * Loads the themes and regions of a folder with themes.yaml and regions.csv.
 *
 * @param folder data/lexicon by default. A folder with the same content is read once.
 * @throws MendableError with every mistake of both files at once, each with its line.
 * @example
 * loadLexicon().findRegions("川渝两地外事合作", "zh-Hans").map(({ code }) => code);   // ["510000", "500000"]
 */
export function loadLexicon(folder = join(dataFolder, "lexicon")): Lexicon {
  const problems: Problem[] = [];
  const [themesFile, regionsFile] = [join(folder, "themes.yaml"), join(folder, "regions.csv")] as const;
  const [themesText, regionsText] = [readText(themesFile, problems), readText(regionsFile, problems)] as const;
  if (problems.length > 0) throw new MendableError(problems);
  const hash = createHash("sha256").update(`${themesText.length}\n${themesText}${regionsText}`).digest("hex");
  const known = loaded.get(hash);
  if (known !== undefined) return known;
  const themes = attempt(() => readThemes(themesText, shown(themesFile)), problems);
  const regions = attempt(() => readRegions(regionsText, shown(regionsFile)), problems);
  if (themes === null || regions === null) throw new MendableError(problems);

  const themesById = new Map(themes.map((theme) => [theme.id, theme]));
  const regionsByCode = new Map(regions.map((region) => [region.code, region]));
  const isWithin = within(regions);
  const themeFinders = new Map<string, TermFinder>();
  const regionFinder = createRegionFinder(regions, isWithin);
  const folded = rememberLast();
  const lexicon: Lexicon = {
    themes: themesById,
    regions: regionsByCode,
    hash,
    isWithin,
    findThemes(text, language) {
      const side = sideOf(language);
      if (side === null) return [];
      let finder = themeFinders.get(side);
      if (finder === undefined) themeFinders.set(side, (finder = createThemeFinder(themes, side)));
      return finder.find(text, folded(text, language));
    },
    findRegions: (text, language, context = {}) => (sideOf(language) === null ? [] : regionFinder.find(text, folded(text, language), language, context)),
  };
  loaded.set(hash, lexicon);
  return lexicon;
}

function readText(path: string, problems: Problem[]): string {
  if (existsSync(path)) return readFileSync(path, "utf8");
  problems.push(problem({ code: "lexicon", file: shown(path), reason: "the file is not there", mend: "Restore it, or name the folder that holds themes.yaml and regions.csv." }));
  return "";
}

function attempt<T>(read: () => T, problems: Problem[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MendableError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

function shown(path: string): string {
  const within = relative(projectRoot, path);
  return within.startsWith("..") ? path : within.replaceAll("\\", "/");
}

/** Themes and regions are looked for in one passage after the other: the fold of the last one serves both. */
function rememberLast(): (text: string, language: Language) => Folded {
  let last: { text: string; language: Language; folded: Folded } | null = null;
  return (text, language) => {
    if (last?.text !== text || last.language !== language) last = { text, language, folded: fold(text, language) };
    return last.folded;
  };
}
