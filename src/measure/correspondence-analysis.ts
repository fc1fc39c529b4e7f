import type { Corpus } from "../corpus/corpus";
import { Table, type Columns } from "../table";
import { themeProfiles, type ProfileOptions } from "./count/theme-profiles";
import { evidenceOf } from "./evidence/evidence-of";
import { countedNotes } from "./notes/counted-notes";
import { correspondence, type Point } from "./statistics/correspondence";
import { themeLabel } from "./theme-label";

export type CorrespondenceAnalysisOptions = ProfileOptions;

export interface CorrespondencePoint {
  readonly kind: "group" | "theme";
  readonly key: string;
  readonly key_label: string;
  readonly axis_1: number;
  /** Null where the table has one axis. */
  readonly axis_2: number | null;
  readonly mass: number;
  readonly inertia: number;
  /** Null for a point at the origin. */
  readonly quality: number | null;
  readonly n_sentences: number;
}

const COLUMNS: Columns<CorrespondencePoint> = {
  kind: { type: "string", about: "a group (a region), or a theme" },
  key: { type: "string", about: "its code or id" },
  key_label: { type: "string", about: "its name" },
  axis_1: { type: "float32", about: "principal coordinate on the first axis" },
  axis_2: { type: "float32", about: "principal coordinate on the second axis" },
  mass: { type: "float32", about: "share of the table's total" },
  inertia: { type: "float32", about: "share of the table's inertia" },
  quality: { type: "float32", about: "share of its distance from the origin that the two axes show" },
  n_sentences: { type: "int32", counts: "sentence", about: "sentences counted, each once for each of its themes" },
};

/**
 * The map of regions and themes: a row for each region, then for each theme, with its place on the two axes that show
 * most of the table of sentences with each theme in each region (correspondence analysis; see `correspondence`).
 *
 * Regions near each other have like profiles, themes near each other stand in like regions; a theme and a region in the
 * same direction from the origin go together. How much of the table the two axes show stands in the notes: below two
 * thirds or so, a point's `quality` says whether its place can be read. Described, not tested.
 *
 * @throws MendableError for a level that there is not, naming those that there are.
 * @throws the signal's reason once it is aborted.
 * @example
 * const map = await correspondenceAnalysis(corpus);
 * map.notes;   // the shares of inertia of the axes
 */
export async function correspondenceAnalysis(corpus: Corpus, options: CorrespondenceAnalysisOptions = {}): Promise<Table<CorrespondencePoint>> {
  const { passages, groups, find, counted, names, without, themes, sentences } = await themeProfiles(corpus, options);
  // Of one row or one column there is nothing to compare.
  const map = names.length < 2 || themes.length < 2 ? null : correspondence(sentences);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const rows: CorrespondencePoint[] =
    map === null
      ? []
      : [
          ...map.rows.map((point, i) => ({ kind: "group" as const, key: names[i] ?? "", key_label: groups.labelOf(names[i] ?? ""), ...numbers(point), n_sentences: sum(sentences[i] ?? []) })),
          ...map.columns.map((point, j) => ({ kind: "theme" as const, key: themes[j] ?? "", key_label: themeLabel(corpus.lexicon, themes[j] ?? ""), ...numbers(point), n_sentences: sum(sentences.map((row) => row[j] ?? 0)) })),
        ];
  return new Table({
    name: "correspondence_analysis",
    about: `Correspondence analysis of sentences with each theme${groups.words}.`,
    columns: COLUMNS,
    rows,
    notes: [
      ...countedNotes(corpus, passages, options.language ?? corpus.language, counted, groups),
      options.formulae === true ? "Political formulae are counted too." : "Political formulae are left out.",
      without.length === 0 ? "" : `Left out, since no theme stands in their text: ${without.map(groups.labelOf).join(", ")}.`,
      map === null ? "No map: it takes two groups and two themes." : shares(map.inertias),
    ].filter((note) => note !== ""),
    evidence: ({ kind, key }) => {
      const cells = names.flatMap((group) => themes.map((theme) => ({ group, key: theme })));
      return cells.filter((cell) => (kind === "group" ? cell.group : cell.key) === key).flatMap((cell) => evidenceOf(passages, groups, find, cell, "sentence"));
    },
  });
}

function numbers({ at, mass, inertia }: Point): Pick<CorrespondencePoint, "axis_1" | "axis_2" | "mass" | "inertia" | "quality"> {
  const distance = at.reduce((sum, value) => sum + value * value, 0);
  const [axis_1, axis_2] = [at[0] ?? 0, at[1] ?? null];
  return { axis_1, axis_2, mass, inertia, quality: distance === 0 ? null : Math.min(1, (axis_1 ** 2 + (axis_2 ?? 0) ** 2) / distance) };
}

function shares(inertias: readonly number[]): string {
  const total = inertias.reduce((sum, value) => sum + value, 0);
  if (total === 0) return "Inertia 0: all groups have the same profile.";
  const [first = 0, second = 0] = inertias.map((value) => `${((100 * value) / total).toFixed(1)} %`);
  return `Inertia ${total.toFixed(4)}: axis 1 shows ${first}, axis 2 ${inertias.length > 1 ? second : "nothing"} of it.`;
}
