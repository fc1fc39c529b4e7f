import type { Corpus } from "../corpus/corpus";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping, type By } from "./by";
import { codingNotes } from "./coding/coding-notes";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { groupRates, type GroupRates } from "./count/group-rates";
import { tally, type Group } from "./count/tally";
import { evidenceOf } from "./evidence/evidence-of";
import { askedLanguage } from "./find/asked-language";
import { themeFinder } from "./find/theme-finder";
import { themeKeys } from "./find/theme-keys";
import { countedNotes } from "./notes/counted-notes";
import { FEWEST_DOCUMENTS } from "./statistics/rate-interval";
import { wilson } from "./statistics/wilson";
import { themeLabel } from "./theme-label";

export interface ThemeCountsOptions extends MeasureOptions {
  /** One row a theme for all documents together unless told. */
  readonly by?: By | undefined;
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
  /** `group` counts the lexicon's groups of themes: the union of their themes' sentences, overlapping matches once. */
  readonly level?: "theme" | "group" | undefined;
  /** Lets a run of text count for one theme only: of overlapping matches the leftmost, then the longest. */
  readonly exclusive?: boolean | undefined;
  /** Counts the political formulae too. */
  readonly formulae?: boolean | undefined;
}

export interface ThemeCount {
  readonly group: string;
  readonly group_label: string;
  readonly theme: string;
  readonly theme_label: string;
  readonly level: "theme" | "group";
  readonly n: number;
  readonly n_sentences: number;
  readonly n_docs: number;
  readonly share_docs: number;
  /** Null in a group of fewer than 5 documents. */
  readonly share_docs_low: number | null;
  readonly share_docs_high: number | null;
  readonly share_sentences: number;
  /** Null in a group without word tokens. */
  readonly per_10k: number | null;
  /** Null where `interval` says why. */
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
  readonly of_docs: number;
  readonly of_sentences: number;
  readonly of_tokens: number;
}

const COLUMNS: Columns<ThemeCount> = {
  group: { type: "string", about: "group of documents or sentences" },
  group_label: { type: "string", about: "name of the group" },
  theme: { type: "string", about: "id of the theme" },
  theme_label: { type: "string", about: "name of the theme" },
  level: { type: "string", about: "theme, or group of themes" },
  n: { type: "int32", counts: "match", about: "matches of the theme's terms" },
  n_sentences: { type: "int32", counts: "sentence", about: "sentences with one or more" },
  n_docs: { type: "int32", counts: "document", about: "documents with one or more" },
  share_docs: { type: "float32", about: "share of the group's documents" },
  share_docs_low: { type: "float32", about: "lower end of the 95 % interval of share_docs (Wilson)" },
  share_docs_high: { type: "float32", about: "upper end of the 95 % interval of share_docs (Wilson)" },
  share_sentences: { type: "float32", about: "share of the group's sentences" },
  per_10k: { type: "float32", about: "matches per 10,000 word tokens" },
  low: { type: "float32", about: "lower end of the 95 % interval of per_10k" },
  high: { type: "float32", about: "upper end of the 95 % interval of per_10k" },
  interval: { type: "string", about: "how low and high were found, or why not" },
  of_docs: { type: "int32", about: "documents of the group" },
  of_sentences: { type: "int32", about: "sentences of the group" },
  of_tokens: { type: "int32", about: "word tokens of the group" },
};

/**
 * How often each theme of the lexicon stands in each group: a row for each pair of the two, zeros among them, sorted
 * by group, then by n from the largest, then by theme. Groups without documents have no rows.
 *
 * `share_docs` is of the group's documents, with Wilson's interval; `per_10k` is per 10,000 word tokens, stop words
 * included, with an interval that respects documents (see `rateIntervals`); neither interval below 5 documents.
 * The notes say how precise and complete the matches of a theme are where a person has coded it (`npm run code`).
 *
 * @throws MendableError for a level that there is not, naming those that there are.
 * @throws the signal's reason once it is aborted.
 * @example
 * const themes = await themeCounts(corpus, { by: "issuer_region" });
 * themes.frame.query(themes.frame["n_docs"].ge(5)).head(10).print();
 */
export async function themeCounts(corpus: Corpus, { by, language, level = "theme", exclusive, formulae = false, signal }: ThemeCountsOptions = {}): Promise<Table<ThemeCount>> {
  const passages = corpus.counted(language ?? corpus.language);
  const groups = grouping(corpus, by);
  const keys = themeKeys(corpus.lexicon, { level, formulae });
  const find = themeFinder(keys, { exclusive });
  const counted = await tally(passages, groups, find, signal);
  const languages = new Set(passages.map(({ passage }) => askedLanguage(passage.language)));
  const rows: ThemeCount[] = [];
  for (const [name, group] of counted.groups) {
    const rates = groupRates(group);
    for (const theme of keys.keys) {
      await breathe(rows.length, signal);
      rows.push({ group: name, group_label: groups.labelOf(name), theme, theme_label: themeLabel(corpus.lexicon, theme), level, ...numbers(theme, group, rates) });
    }
  }
  rows.sort((a, b) => compare(a.group, b.group) || b.n - a.n || compare(a.theme, b.theme));
  return new Table({
    name: "theme_counts",
    about: `How often each ${level === "theme" ? "theme" : "group of themes"} stands in the text${groups.words}.`,
    columns: COLUMNS,
    rows,
    notes: [
      ...countedNotes(corpus, passages, language ?? corpus.language, counted, groups),
      formulae ? "Political formulae are counted too." : "Political formulae are left out.",
      exclusive === true ? "A run of text counts for one theme." : "A run of text can count for several themes.",
      "low and high bound per_10k.",
      ...(languages.size > 1 ? ["Rates of different languages are not to be ranked against each other."] : []),
      ...codingNotes(corpus, passages, "theme", find, new Map(rows.map(({ theme, theme_label }) => [theme, theme_label]))),
    ],
    evidence: (row, column) => evidenceOf(passages, groups, find, { group: row.group, key: row.theme }, COLUMNS[column].counts),
  });
}

function numbers(theme: string, group: Group, rates: GroupRates): Omit<ThemeCount, "group" | "group_label" | "theme" | "theme_label" | "level"> {
  const cell = group.cells.get(theme);
  const [n, n_sentences, n_docs] = [cell?.n ?? 0, cell?.n_sentences ?? 0, cell?.n_docs ?? 0];
  const share = group.n_docs < FEWEST_DOCUMENTS ? { low: null, high: null } : wilson(n_docs, group.n_docs);
  return {
    n,
    n_sentences,
    n_docs,
    share_docs: n_docs / group.n_docs,
    share_docs_low: share.low,
    share_docs_high: share.high,
    share_sentences: n_sentences / group.n_sentences,
    ...rates(cell),
    of_docs: group.n_docs,
    of_sentences: group.n_sentences,
    of_tokens: group.n_tokens,
  };
}
