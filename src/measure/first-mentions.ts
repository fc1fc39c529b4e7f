import type { Corpus } from "../corpus/corpus";
import type { DocumentRow } from "../corpus/document-row";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { grouping, type By } from "./by";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { documentsIn } from "./count/documents-in";
import { byPeriod } from "./count/periods";
import { sentencesOf } from "./count/sentence";
import { evidenceOf } from "./evidence/evidence-of";
import { things, type Thing, type ThingOptions } from "./find/things";
import { countedNotes } from "./notes/counted-notes";

export interface FirstMentionsOptions extends MeasureOptions, ThingOptions {
  /** Themes unless told. */
  readonly of?: Thing | undefined;
  readonly by?: Exclude<By, "year" | "month"> | undefined;
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
}

export interface FirstMention {
  readonly group: string;
  readonly group_label: string;
  /** A theme's id, a region's code, a term. */
  readonly key: string;
  readonly key_label: string;
  readonly first_year: number;
  /** The earliest date of a document that has it, as exact as it is known. */
  readonly first_date: string;
  readonly n_docs_first: number;
  readonly observed_from: number;
  readonly observed_to: number;
  readonly n_years_observed: number;
  readonly n_years: number;
  readonly n_years_before: number;
  readonly of_docs_before: number;
}

const COLUMNS: Columns<FirstMention> = {
  group: { type: "string", about: "group of documents or sentences" },
  group_label: { type: "string", about: "name of the group" },
  key: { type: "string", about: "theme, region or term" },
  key_label: { type: "string", about: "its name" },
  first_year: { type: "int32", about: "first observed year with a mention" },
  first_date: { type: "string", about: "earliest date of a document with a mention" },
  n_docs_first: { type: "int32", counts: "document", about: "documents of that year with a mention" },
  observed_from: { type: "int32", about: "first year with documents of the group" },
  observed_to: { type: "int32", about: "last year with documents of the group" },
  n_years_observed: { type: "int32", about: "years with documents of the group" },
  n_years: { type: "int32", about: "years with a mention" },
  n_years_before: { type: "int32", about: "observed years before the first mention: 0 says no more than since the beginning" },
  of_docs_before: { type: "int32", about: "documents of the group in those years" },
};

/**
 * Since when something is mentioned: a row for each that has a dated mention, sorted by group, first year and key.
 *
 * A first mention is one among the documents that are there: with `n_years_before` 0 it was mentioned from the first
 * observed year on, and perhaps long before; the more documents lie before it (`of_docs_before`), the more its absence
 * there means. Documents without a date are left out, and a note says how many.
 *
 * @throws the signal's reason once it is aborted.
 * @example
 * const since = await firstMentions(corpus, { by: "issuer_region" });
 */
export async function firstMentions(corpus: Corpus, options: FirstMentionsOptions = {}): Promise<Table<FirstMention>> {
  const { of = "themes", by, signal } = options;
  const language = options.language ?? corpus.language;
  const passages = corpus.counted(language);
  const groups = grouping(corpus, by);
  const periods = byPeriod(groups, "year");
  const { find, labelOf } = things(corpus, passages, of, options);
  const found = new Map<string, Observed>();
  for (const [i, passage] of passages.entries()) {
    await breathe(i, signal);
    if (passage.document.year === null) continue;
    for (const sentence of sentencesOf(passage)) {
      for (const group of groups.groupsOf(sentence)) {
        let observed = found.get(group);
        if (observed === undefined) found.set(group, (observed = { all: new Map(), keys: new Map() }));
        enter(observed.all, passage.document);
        find(sentence, (key) => {
          let years = observed.keys.get(key);
          if (years === undefined) observed.keys.set(key, (years = new Map<number, Set<DocumentRow>>()));
          enter(years, passage.document);
        });
      }
    }
  }
  const rows = [...found].flatMap(([group, { all, keys }]) => [...keys].map(([key, years]): FirstMention => ({ group, group_label: groups.labelOf(group), key, key_label: labelOf(key), ...numbers(years, all) })));
  rows.sort((a, b) => compare(a.group, b.group) || a.first_year - b.first_year || compare(a.key, b.key));
  return new Table({
    name: "first_mentions",
    about: `The first mention of ${of}${groups.words}, over the observed years.`,
    columns: COLUMNS,
    rows,
    notes: [...countedNotes(corpus, passages, language, documentsIn(passages, periods), periods), "Years without documents are not observed; a first mention in the first observed year can be older."],
    evidence: (row) => evidenceOf(passages, periods, find, { group: periods.join(row.group, String(row.first_year)), key: row.key }, "document"),
  });
}

interface Observed {
  /** The documents of each year, all of them and those that have a key. */
  readonly all: Years;
  readonly keys: Map<string, Years>;
}

type Years = Map<number, Set<DocumentRow>>;

function enter(years: Years, document: DocumentRow): void {
  const year = document.year ?? 0;
  const documents = years.get(year);
  if (documents === undefined) years.set(year, new Set([document]));
  else documents.add(document);
}

function numbers(years: Years, all: Years): Omit<FirstMention, "group" | "group_label" | "key" | "key_label"> {
  const [mentioned, observed] = [years, all].map((of) => [...of.keys()].sort((a, b) => a - b)) as [number[], number[]];
  const first_year = mentioned[0] ?? 0;
  const first = [...(years.get(first_year) ?? [])];
  const before = observed.filter((year) => year < first_year);
  return {
    first_year,
    first_date: first.map(({ date }) => date ?? String(first_year)).sort(compare)[0] ?? String(first_year),
    n_docs_first: first.length,
    observed_from: observed[0] ?? first_year,
    observed_to: observed.at(-1) ?? first_year,
    n_years_observed: observed.length,
    n_years: mentioned.length,
    n_years_before: before.length,
    of_docs_before: before.reduce((sum, year) => sum + (all.get(year)?.size ?? 0), 0),
  };
}
