import { compare } from "../compare";
import { rateBootstrap, type RateInterval } from "../statistics/bootstrap";
import type { Cell, Group } from "./tally";

/** From so many documents on, whole documents are drawn; with fewer, their paragraphs. */
const MANY_DOCUMENTS = 20;
/** With fewer documents than these a group is described, and has no intervals. */
export const FEWEST_DOCUMENTS = 5;

/** The rate of a key per 10,000 tokens of its group; `cell` is undefined where the key was not found there. */
export type GroupRates = (cell: Cell | undefined) => { per_10k: number | null } & Omit<RateInterval, "rate">;

/**
 * Rates per 10,000 tokens of a group, each with its 95 % interval: bootstrap over documents, over paragraphs where the
 * group has fewer than 20 documents, none below 5. All keys of the group share the resamples.
 */
export function groupRates(group: Group): GroupRates {
  const rateOf = (cell: Cell | undefined): number | null => (group.n_tokens === 0 ? null : (10_000 * (cell?.n ?? 0)) / group.n_tokens);
  if (group.n_docs < FEWEST_DOCUMENTS) {
    return (cell) => ({ per_10k: rateOf(cell), low: null, high: null, interval: `none: fewer than ${FEWEST_DOCUMENTS} documents` });
  }
  const unit = group.n_docs < MANY_DOCUMENTS ? "paragraphs" : "documents";
  const { clusterOf, n_clusters } = clusters(group, unit);
  const tokens = new Float64Array(n_clusters);
  group.passageTokens.forEach((own, passage) => add(tokens, clusterOf(passage), own));
  const intervalOf = rateBootstrap(tokens, { clusters: unit });
  return (cell) => {
    const hits = new Map<number, number>();
    cell?.passages.forEach((passage, i) => hits.set(clusterOf(passage), (hits.get(clusterOf(passage)) ?? 0) + (cell.counts[i] ?? 0)));
    const { low, high, interval } = intervalOf([...hits.keys()], [...hits.values()]);
    return { per_10k: rateOf(cell), low: low === null ? null : low * 10_000, high: high === null ? null : high * 10_000, interval };
  };
}

/** Numbered in the order of the documents' ids, so that the same documents under other names give the same interval. */
function clusters({ documentIds, passageDocument }: Group, unit: "paragraphs" | "documents"): { clusterOf: (passage: number) => number; n_clusters: number } {
  const place = new Int32Array(documentIds.length);
  [...documentIds.keys()].sort((a, b) => compare(documentIds[a] ?? "", documentIds[b] ?? "")).forEach((document, at) => (place[document] = at));
  const documentOf = (passage: number): number => place[passageDocument[passage] ?? 0] ?? 0;
  if (unit === "documents") return { clusterOf: documentOf, n_clusters: documentIds.length };
  const placeOfPassage = new Int32Array(passageDocument.length);
  [...passageDocument.keys()].sort((a, b) => documentOf(a) - documentOf(b) || a - b).forEach((passage, at) => (placeOfPassage[passage] = at));
  return { clusterOf: (passage) => placeOfPassage[passage] ?? 0, n_clusters: passageDocument.length };
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
