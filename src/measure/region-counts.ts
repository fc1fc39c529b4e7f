import type { Corpus } from "../corpus/corpus";
import { REGION_LEVELS, type MentionKind, type RegionLevel } from "../lexicon/match";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { wrongName } from "../wrong-name";
import { grouping, type By } from "./by";
import { codingNotes } from "./coding/coding-notes";
import { compare } from "./compare";
import type { MeasureOptions } from "./count/breathe";
import { tally } from "./count/tally";
import { evidenceOf } from "./evidence/evidence-of";
import type { Finder } from "./find/finder";
import { COUNTED_KINDS, countsMention } from "./find/mention-kinds";
import { regionFinder } from "./find/region-finder";
import { countedNotes } from "./notes/counted-notes";
import { mentionNotes } from "./notes/mention-notes";
import { regionLabel } from "./region-label";

export interface RegionCountsOptions extends MeasureOptions {
  /** One row a region for all documents together unless told. */
  readonly by?: By | undefined;
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
  /** Only regions of this level; those below it are not added to it. */
  readonly level?: RegionLevel | undefined;
  /** The kinds of mention that count: place, institution and zone unless told. `self` never counts. */
  readonly kinds?: readonly MentionKind[] | undefined;
}

export interface RegionCount {
  readonly group: string;
  readonly group_label: string;
  /** Code of the region. */
  readonly region: string;
  readonly region_name: string;
  readonly level: RegionLevel;
  readonly n: number;
  readonly n_sentences: number;
  readonly n_docs: number;
  readonly share_docs: number;
  readonly share_sentences: number;
  readonly of_docs: number;
  readonly of_sentences: number;
}

const COLUMNS: Columns<RegionCount> = {
  group: { type: "string", about: "group of documents or sentences" },
  group_label: { type: "string", about: "name of the group" },
  region: { type: "string", about: "code of the region" },
  region_name: { type: "string", about: "name of the region" },
  level: { type: "string", about: "country, province, prefecture, county or group" },
  n: { type: "int32", counts: "match", about: "mentions" },
  n_sentences: { type: "int32", counts: "sentence", about: "sentences with one or more" },
  n_docs: { type: "int32", counts: "document", about: "documents with one or more" },
  share_docs: { type: "float32", about: "share of the group's documents" },
  share_sentences: { type: "float32", about: "share of the group's sentences" },
  of_docs: { type: "int32", about: "documents of the group" },
  of_sentences: { type: "int32", about: "sentences of the group" },
};

/**
 * How often each region is named in each group: a row for each pair of the two that occurs, sorted by group, then by n
 * from the largest, then by code. Mentions whose region stays open are left out, and a note says how many. The
 * notes also say how precise and complete the mentions of a region are where a person has coded it (`npm run code`).
 *
 * @throws MendableError for a level or kind of mention that there is not, naming those that there are.
 * @throws the signal's reason once it is aborted.
 * @example
 * const regions = await regionCounts(corpus, { by: "issuer_region", level: "country" });
 */
export async function regionCounts(corpus: Corpus, { by, language, level, kinds = COUNTED_KINDS, signal }: RegionCountsOptions = {}): Promise<Table<RegionCount>> {
  const { lexicon } = corpus;
  const passages = corpus.counted(language ?? corpus.language);
  const groups = grouping(corpus, by);
  const find = ofLevel(regionFinder(countsMention(kinds)), level, corpus);
  const counted = await tally(passages, groups, find, signal);
  const rows = [...counted.groups].flatMap(([name, group]) =>
    [...group.cells].map(([region, { n, n_sentences, n_docs }]): RegionCount => ({
      group: name,
      group_label: groups.labelOf(name),
      region,
      region_name: regionLabel(lexicon, region),
      // A finder gives codes of the lexicon alone.
      level: lexicon.regions.get(region)?.level as RegionLevel,
      n,
      n_sentences,
      n_docs,
      share_docs: n_docs / group.n_docs,
      share_sentences: n_sentences / group.n_sentences,
      of_docs: group.n_docs,
      of_sentences: group.n_sentences,
    })),
  );
  rows.sort((a, b) => compare(a.group, b.group) || b.n - a.n || compare(a.region, b.region));
  return new Table({
    name: "region_counts",
    about: `How often each ${level === undefined ? "region" : level === "group" ? "group of regions" : level} is named${groups.words}.`,
    columns: COLUMNS,
    rows,
    notes: [
      ...countedNotes(corpus, passages, language ?? corpus.language, counted, groups),
      ...mentionNotes(passages, kinds),
      ...codingNotes(corpus, passages, "region", find, new Map(rows.map(({ region, region_name }) => [region, region_name]))),
    ],
    evidence: (row, column) => evidenceOf(passages, groups, find, { group: row.group, key: row.region }, COLUMNS[column].counts),
  });
}

function ofLevel(find: Finder, level: RegionLevel | undefined, { lexicon }: Corpus): Finder {
  if (level === undefined) return find;
  if (!REGION_LEVELS.includes(level)) throw wrongName("level of regions", level, REGION_LEVELS, "the option level");
  return (sentence, found) => {
    find(sentence, (code, start, end) => {
      if (lexicon.regions.get(code)?.level === level) found(code, start, end);
    });
  };
}
