import type { Corpus } from "../corpus/corpus";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping, type By, type Grouping } from "./by";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { byPeriod, periodsBetween, type PeriodUnit } from "./count/periods";
import { tally, type Group } from "./count/tally";
import { evidenceOf } from "./evidence/evidence-of";
import { themeFinder } from "./find/theme-finder";
import { themeKeys } from "./find/theme-keys";
import { countedNotes } from "./notes/counted-notes";
import { FEWEST_DOCUMENTS } from "./statistics/rate-interval";
import { wilson } from "./statistics/wilson";
import { themeLabel } from "./theme-label";

export interface ThemeTrendsOptions extends MeasureOptions {
  /** `month` leaves out dates that are only a year. */
  readonly unit: PeriodUnit;
  readonly by?: Exclude<By, "year" | "month"> | undefined;
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
  /** `group` counts the lexicon's groups of themes. */
  readonly level?: "theme" | "group" | undefined;
  readonly formulae?: boolean | undefined;
  /** Moving averages are of so many periods, this one and those before it: 3 unless told. */
  readonly window?: number | undefined;
}

export interface ThemeTrend {
  readonly group: string;
  readonly group_label: string;
  readonly theme: string;
  readonly theme_label: string;
  /** 2024 or 2024-05. */
  readonly period: string;
  readonly n: number;
  readonly n_sentences: number;
  readonly n_docs: number;
  /** Null in a period without documents. */
  readonly share_docs: number | null;
  /** Null in a period of fewer than 5 documents. */
  readonly share_docs_low: number | null;
  readonly share_docs_high: number | null;
  readonly share_sentences: number | null;
  readonly per_10k: number | null;
  /** Null before `window` periods have passed, and without documents in them. */
  readonly moving_share_docs: number | null;
  readonly moving_per_10k: number | null;
  readonly of_docs: number;
  readonly of_sentences: number;
  readonly of_tokens: number;
}

const COLUMNS: Columns<ThemeTrend> = {
  group: { type: "string", about: "group of documents or sentences" },
  group_label: { type: "string", about: "name of the group" },
  theme: { type: "string", about: "id of the theme" },
  theme_label: { type: "string", about: "name of the theme" },
  period: { type: "string", about: "year or month of the documents' date" },
  n: { type: "int32", counts: "match", about: "matches of the theme's terms" },
  n_sentences: { type: "int32", counts: "sentence", about: "sentences with one or more" },
  n_docs: { type: "int32", counts: "document", about: "documents with one or more" },
  share_docs: { type: "float32", about: "share of the period's documents; missing where there are none" },
  share_docs_low: { type: "float32", about: "lower end of the 95 % interval of share_docs (Wilson)" },
  share_docs_high: { type: "float32", about: "upper end of the 95 % interval of share_docs (Wilson)" },
  share_sentences: { type: "float32", about: "share of the period's sentences" },
  per_10k: { type: "float32", about: "matches per 10,000 word tokens" },
  moving_share_docs: { type: "float32", about: "share of the documents of this period and those before it" },
  moving_per_10k: { type: "float32", about: "matches per 10,000 word tokens of this period and those before it" },
  of_docs: { type: "int32", about: "documents of the group in the period: 0 is a gap" },
  of_sentences: { type: "int32", about: "sentences of the group in the period" },
  of_tokens: { type: "int32", about: "word tokens of the group in the period" },
};

/**
 * How often each theme stands in each year or month: a row for each theme and each period from a group's first document
 * to its last, sorted by group, theme and period. A period without documents is a gap: its row has `of_docs` 0, and
 * shares and rates that are missing, not 0.
 *
 * Moving averages pool the periods (all their matches over all their tokens), so that a month of one document does not
 * weigh as much as one of fifty.
 *
 * @throws RangeError for a window that is no whole number from 1.
 * @throws MendableError for a level or unit that there is not, naming those that there are.
 * @throws the signal's reason once it is aborted.
 * @example
 * const trends = await themeTrends(corpus, { unit: "year", by: "issuer_region" });
 */
export async function themeTrends(corpus: Corpus, { unit, by, language, level = "theme", formulae = false, window = 3, signal }: ThemeTrendsOptions): Promise<Table<ThemeTrend>> {
  if (!(Number.isInteger(window) && window >= 1)) throw new RangeError(`a moving average of ${window} periods: give a whole number from 1`);
  const passages = corpus.counted(language ?? corpus.language);
  const groups = grouping(corpus, by);
  const periods = byPeriod(groups, unit);
  const keys = themeKeys(corpus.lexicon, { level, formulae });
  const find = themeFinder(keys);
  const counted = await tally(passages, periods, find, signal);
  const rows: ThemeTrend[] = [];
  let gaps = 0;
  for (const [group, spans] of spansOf(counted.groups, periods, unit)) {
    gaps += spans.filter(({ found }) => found === undefined).length;
    for (const theme of [...keys.keys].sort(compare)) {
      const labels = { group, group_label: groups.labelOf(group), theme, theme_label: themeLabel(corpus.lexicon, theme) };
      for (const [i, { period, found }] of spans.entries()) {
        await breathe(rows.length, signal);
        const recent = i + 1 < window ? [] : spans.slice(i + 1 - window, i + 1).map((span) => span.found);
        rows.push({ ...labels, period, ...numbers(theme, found), ...moving(theme, recent) });
      }
    }
  }
  return new Table({
    name: "theme_trends",
    about: `How often each ${level === "theme" ? "theme" : "group of themes"} stands in each ${unit}${groups.words}.`,
    columns: COLUMNS,
    rows,
    notes: [
      ...countedNotes(corpus, passages, language ?? corpus.language, counted, periods),
      formulae ? "Political formulae are counted too." : "Political formulae are left out.",
      gaps === 0 ? `Every ${unit} between a group's first document and its last has documents.` : `Gaps, ${unit}s without documents between a group's first and last: ${gaps}; their shares are missing, not 0.`,
      `Moving averages: ${window} ${unit}s.`,
    ],
    evidence: (row, column) => evidenceOf(passages, periods, find, { group: periods.join(row.group, row.period), key: row.theme }, COLUMNS[column].counts),
  });
}

interface Span {
  readonly period: string;
  /** Undefined in a gap. */
  readonly found: Group | undefined;
}

/** Each group with all periods from its first to its last. */
function spansOf(counted: ReadonlyMap<string, Group>, { split, join }: Pick<ReturnType<typeof byPeriod>, "split" | "join"> & Grouping, unit: PeriodUnit): [string, Span[]][] {
  const observed = new Map<string, string[]>();
  for (const name of counted.keys()) {
    const [group, period] = split(name);
    observed.set(group, [...(observed.get(group) ?? []), period]);
  }
  return [...observed].sort(([a], [b]) => compare(a, b)).map(([group, found]) => {
    const sorted = found.sort(compare);
    return [group, periodsBetween(sorted[0] ?? "", sorted.at(-1) ?? "", unit).map((period) => ({ period, found: counted.get(join(group, period)) }))];
  });
}

function numbers(theme: string, group: Group | undefined): Omit<ThemeTrend, "group" | "group_label" | "theme" | "theme_label" | "period" | "moving_share_docs" | "moving_per_10k"> {
  const cell = group?.cells.get(theme);
  const [n, n_sentences, n_docs] = [cell?.n ?? 0, cell?.n_sentences ?? 0, cell?.n_docs ?? 0];
  const [of_docs, of_sentences, of_tokens] = [group?.n_docs ?? 0, group?.n_sentences ?? 0, group?.n_tokens ?? 0];
  const { low, high } = of_docs < FEWEST_DOCUMENTS ? { low: null, high: null } : wilson(n_docs, of_docs);
  return { n, n_sentences, n_docs, share_docs: share(n_docs, of_docs), share_docs_low: low, share_docs_high: high, share_sentences: share(n_sentences, of_sentences), per_10k: share(10_000 * n, of_tokens), of_docs, of_sentences, of_tokens };
}

function moving(theme: string, recent: readonly (Group | undefined)[]): Pick<ThemeTrend, "moving_share_docs" | "moving_per_10k"> {
  const sum = (of: (group: Group) => number): number => recent.reduce((total, group) => total + (group === undefined ? 0 : of(group)), 0);
  return {
    moving_share_docs: share(sum(({ cells }) => cells.get(theme)?.n_docs ?? 0), sum(({ n_docs }) => n_docs)),
    moving_per_10k: share(10_000 * sum(({ cells }) => cells.get(theme)?.n ?? 0), sum(({ n_tokens }) => n_tokens)),
  };
}

function share(n: number, of: number): number | null {
  return of === 0 ? null : n / of;
}
