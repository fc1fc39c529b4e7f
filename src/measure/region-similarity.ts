import type { Corpus } from "../corpus/corpus";
import { Table, type Columns } from "../table";
import { themeProfiles, type ProfileOptions } from "./count/theme-profiles";
import { countedNotes } from "./notes/counted-notes";
import { averageLinkage } from "./statistics/average-linkage";
import { cosine, jensenShannon } from "./statistics/similarity";

export type RegionSimilarityOptions = ProfileOptions;

export interface RegionSimilarity {
  readonly a: string;
  readonly b: string;
  readonly a_label: string;
  readonly b_label: string;
  readonly cosine: number;
  readonly jensen_shannon: number;
  readonly place_a: number;
  readonly place_b: number;
  readonly of_docs_a: number;
  readonly of_docs_b: number;
  readonly of_sentences_a: number;
  readonly of_sentences_b: number;
}

const COLUMNS: Columns<RegionSimilarity> = {
  a: { type: "string", about: "the first region (or group)" },
  b: { type: "string", about: "the second" },
  a_label: { type: "string", about: "name of the first" },
  b_label: { type: "string", about: "name of the second" },
  cosine: { type: "float32", about: "likeness of the theme profiles: 1 the same proportions, 0 nothing in common" },
  jensen_shannon: { type: "float32", about: "divergence of the theme profiles in bits: 0 the same, 1 nothing in common" },
  place_a: { type: "int32", about: "place of the first in the order of the clusters, from 1" },
  place_b: { type: "int32", about: "place of the second" },
  of_docs_a: { type: "int32", about: "documents of the first" },
  of_docs_b: { type: "int32", about: "documents of the second" },
  of_sentences_a: { type: "int32", about: "sentences of the first" },
  of_sentences_b: { type: "int32", about: "sentences of the second" },
};

/**
 * How alike regions are in what they write of: a row for each two, in the order of their clusters. A region's profile is
 * its number of sentences with each theme; what is compared are proportions, so that the length of its texts does not
 * count. What the profiles are made of stands in `themeCounts` with the same `by`.
 *
 * Clusters: average linkage over the Jensen–Shannon distance (the root of the divergence); `place_a` and `place_b` order
 * a heatmap. Likeness is described, not tested: with few documents a region, it is that of these documents.
 *
 * @throws MendableError for a level that there is not, naming those that there are.
 * @throws the signal's reason once it is aborted.
 * @example
 * const alike = await regionSimilarity(corpus);
 * show(matrix(alike, { from: "a", to: "b", weight: "cosine" }));
 */
export async function regionSimilarity(corpus: Corpus, options: RegionSimilarityOptions = {}): Promise<Table<RegionSimilarity>> {
  const { passages, groups, counted, names, without, sentences } = await themeProfiles(corpus, options);
  const profile = (i: number): readonly number[] => sentences[i] ?? [];
  // A name has a theme, and so a profile.
  const divergence = names.map((_, i) => names.map((__, j) => (i === j ? 0 : (jensenShannon(profile(i), profile(j)) ?? 1))));
  const { order } = averageLinkage(divergence.map((row) => row.map(Math.sqrt)));
  const rows = order.flatMap((i, place) =>
    order.slice(place + 1).map((j, next): RegionSimilarity => {
      const [a, b] = [names[i] ?? "", names[j] ?? ""];
      return {
        a,
        b,
        a_label: groups.labelOf(a),
        b_label: groups.labelOf(b),
        cosine: cosine(profile(i), profile(j)) ?? 0,
        jensen_shannon: divergence[i]?.[j] ?? 1,
        place_a: place + 1,
        place_b: place + next + 2,
        of_docs_a: counted.groups.get(a)?.n_docs ?? 0,
        of_docs_b: counted.groups.get(b)?.n_docs ?? 0,
        of_sentences_a: counted.groups.get(a)?.n_sentences ?? 0,
        of_sentences_b: counted.groups.get(b)?.n_sentences ?? 0,
      };
    }),
  );
  return new Table({
    name: "region_similarity",
    about: `How alike the theme profiles are${groups.words}.`,
    columns: COLUMNS,
    rows,
    notes: [
      ...countedNotes(corpus, passages, options.language ?? corpus.language, counted, groups),
      options.formulae === true ? "Political formulae are counted too." : "Political formulae are left out.",
      without.length === 0 ? "" : `Left out, since no theme stands in their text: ${without.map(groups.labelOf).join(", ")}.`,
      "Profiles: sentences with each theme, as shares. Order: average linkage over the Jensen–Shannon distance.",
    ].filter((note) => note !== ""),
  });
}
