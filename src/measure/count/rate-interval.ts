import { bootstrapRate, type RateInterval } from "../statistics/bootstrap";
import type { Cell, Group } from "./tally";

/** From so many documents on, whole documents are drawn; with fewer, their paragraphs. */
const MANY_DOCUMENTS = 20;
/** With fewer documents than these a group is described, and has no intervals. */
export const FEWEST_DOCUMENTS = 5;

/**
 * Per 10,000 tokens of the group, with the 95 % interval: bootstrap over documents, over paragraphs where a group has
 * fewer than 20 documents, none below 5.
 *
 * @param cell undefined where the key was not found in the group.
 */
export function rateInterval(cell: Cell | undefined, group: Group): { per_10k: number | null } & Omit<RateInterval, "rate"> {
  const per_10k = group.n_tokens === 0 ? null : (10_000 * (cell?.n ?? 0)) / group.n_tokens;
  if (group.n_docs < FEWEST_DOCUMENTS) return { per_10k, low: null, high: null, interval: `none: fewer than ${FEWEST_DOCUMENTS} documents` };
  const clusters = group.n_docs < MANY_DOCUMENTS ? "paragraphs" : "documents";
  const sums = Array.from({ length: clusters === "paragraphs" ? group.passageTokens.length : group.n_docs }, (): Cluster => ({ hits: 0, tokens: 0 }));
  const at = (passage: number): Cluster => sums[clusters === "paragraphs" ? passage : (group.passageDocument[passage] ?? 0)] as Cluster;
  group.passageTokens.forEach((tokens, passage) => {
    at(passage).tokens += tokens;
  });
  cell?.passages.forEach((passage, i) => {
    at(passage).hits += cell.counts[i] ?? 0;
  });
  // Sorted, so that the same documents in another order give the same interval.
  sums.sort((a, b) => a.tokens - b.tokens || a.hits - b.hits);
  const { low, high, interval } = bootstrapRate({ numerators: sums.map(({ hits }) => hits), denominators: sums.map(({ tokens }) => tokens) }, { clusters });
  return { per_10k, low: low === null ? null : low * 10_000, high: high === null ? null : high * 10_000, interval };
}

interface Cluster {
  hits: number;
  tokens: number;
}
