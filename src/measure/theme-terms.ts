import type { Corpus } from "../corpus/corpus";
import type { CountedPassage } from "../corpus/counted-passage";
import type { ThemeMatch } from "../lexicon/match";
import { findThemesWithout } from "../lexicon/without-terms";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping, type By, type Grouping } from "./by";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { sentencesOf } from "./count/sentence";
import { tally } from "./count/tally";
import { evidenceOf } from "./evidence/evidence-of";
import type { Finder } from "./find/finder";
import { formulaThemes } from "./find/formula-themes";
import { countedNotes } from "./notes/counted-notes";
import { themeLabel } from "./theme-label";

export interface ThemeTermsOptions extends MeasureOptions {
  readonly by?: By | undefined;
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
  readonly formulae?: boolean | undefined;
}

export interface ThemeTerm {
  readonly group: string;
  readonly group_label: string;
  readonly theme: string;
  readonly theme_label: string;
  readonly term: string;
  readonly n: number;
  readonly n_sentences: number;
  readonly n_docs: number;
  readonly n_sentences_only: number;
  readonly n_docs_only: number;
  readonly of_sentences: number;
  readonly of_docs: number;
  readonly share_sentences_only: number;
  readonly share_docs_only: number;
}

const COLUMNS: Columns<ThemeTerm> = {
  group: { type: "string", about: "group of documents or sentences" },
  group_label: { type: "string", about: "name of the group" },
  theme: { type: "string", about: "id of the theme" },
  theme_label: { type: "string", about: "name of the theme" },
  term: { type: "string", about: "term of the theme, as it stands in the lexicon" },
  n: { type: "int32", counts: "match", about: "matches of the term" },
  n_sentences: { type: "int32", counts: "sentence", about: "sentences with one or more" },
  n_docs: { type: "int32", counts: "document", about: "documents with one or more" },
  n_sentences_only: { type: "int32", counts: "sentence", about: "sentences that the theme would lose without the term" },
  n_docs_only: { type: "int32", counts: "document", about: "documents that the theme would lose without the term" },
  of_sentences: { type: "int32", about: "sentences of the theme" },
  of_docs: { type: "int32", about: "documents of the theme" },
  share_sentences_only: { type: "float32", about: "share of the theme's sentences that hang on the term" },
  share_docs_only: { type: "float32", about: "share of the theme's documents that hang on the term" },
};

/**
 * Which single term carries a theme: each theme counted with one of its terms left out, a row for each term that was
 * found, sorted by group, theme, then by what would be lost, from the largest, then by term.
 *
 * The text is searched again without the term, so that what a longer term had taken goes to a shorter one (border trade
 * to trade) and is not lost. A theme of which one term carries most says no more than that term does.
 *
 * @throws the signal's reason once it is aborted.
 * @example
 * const terms = await themeTerms(corpus);
 * terms.filter((row) => row.share_docs_only > 0.5);   // themes that stand on one term
 */
export async function themeTerms(corpus: Corpus, { by, language, formulae = false, signal }: ThemeTermsOptions = {}): Promise<Table<ThemeTerm>> {
  const { lexicon } = corpus;
  const passages = corpus.counted(language ?? corpus.language);
  const groups = grouping(corpus, by);
  const left = formulae ? new Set<string>() : formulaThemes(lexicon);
  const terms = termsOf(left);
  const byTerm = await tally(passages, groups, terms, signal);
  const byTheme = await tally(passages, groups, themesOf(left), signal);
  const pairs = new Set([...byTerm.groups.values()].flatMap(({ cells }) => [...cells.keys()]));
  const kept = new Map<string, ReturnType<typeof keptDocuments>>();
  const sentences = new Map<string, ReadonlyMap<string, number>>();
  for (const [i, pair] of [...pairs].entries()) {
    await breathe(i, signal);
    const { find, isOf } = without(corpus, pair);
    const mine = passages.filter(isOf);
    const lost = await tally(mine, groups, lostSentences(pair, find), signal);
    sentences.set(pair, new Map([...lost.groups].map(([group, { cells }]) => [group, cells.get(pair)?.n_sentences ?? 0])));
    kept.set(pair, keptDocuments(passages, groups, find));
  }
  // Each pair has a row in many groups.
  const known = new Map<string, Lost>();
  const lostOf = (pair: string): Lost => {
    let found = known.get(pair);
    if (found === undefined) {
      const { find, isOf } = without(corpus, pair);
      known.set(pair, (found = { mine: passages.filter(isOf), lost: lostSentences(pair, find) }));
    }
    return found;
  };
  const rows: ThemeTerm[] = [];
  for (const [group, { cells }] of byTerm.groups) {
    for (const [pair, { n, n_sentences, n_docs }] of cells) {
      const [theme, term] = split(pair);
      const whole = byTheme.groups.get(group)?.cells.get(theme);
      const [of_sentences, of_docs] = [whole?.n_sentences ?? 0, whole?.n_docs ?? 0];
      const [n_sentences_only, n_docs_only] = [sentences.get(pair)?.get(group) ?? 0, of_docs - (kept.get(pair)?.get(group)?.size ?? 0)];
      const labels = { group, group_label: groups.labelOf(group), theme, theme_label: themeLabel(lexicon, theme), term };
      rows.push({ ...labels, n, n_sentences, n_docs, n_sentences_only, n_docs_only, of_sentences, of_docs, share_sentences_only: n_sentences_only / of_sentences, share_docs_only: n_docs_only / of_docs });
    }
  }
  rows.sort((a, b) => compare(a.group, b.group) || compare(a.theme, b.theme) || b.n_sentences_only - a.n_sentences_only || b.n - a.n || compare(a.term, b.term));
  return new Table({
    name: "theme_terms",
    about: `Themes without one of their terms${groups.words}.`,
    columns: COLUMNS,
    rows,
    notes: [...countedNotes(corpus, passages, language ?? corpus.language, byTerm, groups), formulae ? "Political formulae are counted too." : "Political formulae are left out.", "Lost: what no other term of the theme finds."],
    evidence: (row, column) => {
      const pair = join(row.theme, row.term);
      if (!column.endsWith("_only")) return evidenceOf(passages, groups, terms, { group: row.group, key: pair }, COLUMNS[column].counts);
      const { mine, lost } = lostOf(pair);
      if (column === "n_sentences_only") return evidenceOf(mine, groups, lost, { group: row.group, key: pair }, "sentence");
      const still = kept.get(pair)?.get(row.group);
      return evidenceOf(mine, groups, lost, { group: row.group, key: pair }, "document").filter(({ document }) => still?.has(document) !== true);
    },
  });
}

/** Passages with a term, and what finds the sentences that hang on it. */
interface Lost {
  readonly mine: readonly CountedPassage[];
  readonly lost: Finder;
}

type Search = (passage: CountedPassage) => readonly ThemeMatch[];

function join(theme: string, term: string): string {
  return `${theme}\0${term}`;
}

function split(pair: string): [theme: string, term: string] {
  const at = pair.indexOf("\0");
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function termsOf(left: ReadonlySet<string>): Finder {
  return ({ passage, themes: [from, to] }, found) => {
    for (const { key, term, start, end } of passage.themes.slice(from, to)) if (!left.has(key)) found(join(key, term), start, end);
  };
}

function themesOf(left: ReadonlySet<string>): Finder {
  return ({ passage, themes: [from, to] }, found) => {
    for (const { key, start, end } of passage.themes.slice(from, to)) if (!left.has(key)) found(key, start, end);
  };
}

/** What a theme finds without one of its terms, each passage searched once. */
function without({ lexicon }: Corpus, pair: string): { find: Search; isOf: (passage: CountedPassage) => boolean } {
  const [theme, term] = split(pair);
  const given = lexicon.themes.get(theme);
  const search = findThemesWithout(given === undefined ? [] : [given], new Set([term]));
  const known = new Map<CountedPassage, readonly ThemeMatch[]>();
  const isOf = ({ themes }: CountedPassage): boolean => themes.some((match) => match.key === theme && match.term === term);
  return {
    isOf,
    find: (passage) => {
      let matches = known.get(passage);
      // A passage without the term finds what it found.
      if (matches === undefined) known.set(passage, (matches = isOf(passage) ? search(passage.passage.text, passage.passage.language) : passage.themes.filter(({ key }) => key === theme)));
      return matches;
    },
  };
}

/** The term's matches in sentences that hold no other match of the theme once the term is left out. */
function lostSentences(pair: string, find: Search): Finder {
  const [theme, term] = split(pair);
  return (sentence, found) => {
    const { passage, themes: [from, to] } = sentence;
    const mine = passage.themes.slice(from, to).filter((match) => match.key === theme && match.term === term);
    if (mine.length === 0 || holds(find(passage), sentence)) return;
    for (const { start, end } of mine) found(pair, start, end);
  };
}

/** A match belongs to the sentence in which it begins, what stands before the first to the first. */
function holds(matches: readonly ThemeMatch[], { passage, index, start }: Parameters<Finder>[0]): boolean {
  const next = passage.sentences[index + 1]?.start ?? Infinity;
  return matches.some((match) => (index === 0 || match.start >= start) && match.start < next);
}

/** The documents of each group that a search leaves to the theme. */
function keptDocuments(passages: readonly CountedPassage[], { groupsOf }: Grouping, find: Search): Map<string, Set<string>> {
  const kept = new Map<string, Set<string>>();
  for (const passage of passages) {
    const matches = find(passage);
    if (matches.length === 0) continue;
    for (const sentence of sentencesOf(passage)) {
      if (!holds(matches, sentence)) continue;
      for (const group of groupsOf(sentence)) {
        const documents = kept.get(group);
        if (documents === undefined) kept.set(group, new Set([passage.document.id]));
        else documents.add(passage.document.id);
      }
    }
  }
  return kept;
}
