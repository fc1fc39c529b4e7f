import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { xoroshiro128plus } from "pure-rand";
import type { Pair } from "./pairs";

export interface PlacedNode {
  readonly key: string;
  /** In [0, 1], from the left and from the top. */
  readonly x: number;
  readonly y: number;
  /** Number of the community, from 0, the strongest first. */
  readonly community: number;
  /** Sum of the weights of its ties. */
  readonly strength: number;
}

const SEED = 20240717;
const ITERATIONS = 600;

/**
 * Lays out a network by ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679) and finds its
 * communities by Louvain (Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008). The start is drawn from a
 * fixed seed in whole numbers, without trigonometry, so that every machine goes the same way.
 *
 * @param pairs with positive weights
 * @returns the nodes in the order of their first appearance
 */
export function networkLayout(pairs: readonly Pair[]): PlacedNode[] {
  const random = randomFrom(SEED);
  const graph = new Graph({ type: "undirected" });
  for (const { from, to, weight } of pairs) {
    for (const key of [from, to]) if (!graph.hasNode(key)) graph.addNode(key, { x: random() * 1000, y: random() * 1000 });
    graph.addEdge(from, to, { weight });
  }
  if (graph.order === 0) return [];
  const strength = new Map(graph.nodes().map((key) => [key, 0]));
  for (const { from, to, weight } of pairs) for (const key of [from, to]) strength.set(key, (strength.get(key) ?? 0) + weight);
  const communities = louvain(graph, { getEdgeWeight: "weight", rng: random });
  const rank = rankCommunities(graph.nodes(), communities, strength);
  const positions = forceAtlas2(graph, {
    iterations: ITERATIONS,
    getEdgeWeight: "weight",
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: false, strongGravityMode: true, gravity: 0.06, scalingRatio: 12, edgeWeightInfluence: 1, slowDown: 4 },
  });
  const [xs, ys] = [graph.nodes().map((key) => positions[key]?.x ?? 0), graph.nodes().map((key) => positions[key]?.y ?? 0)];
  return graph.nodes().map((key, i) => ({
    key,
    x: within(xs[i] ?? 0, xs),
    y: within(ys[i] ?? 0, ys),
    community: rank.get(communities[key] ?? 0) ?? 0,
    strength: strength.get(key) ?? 0,
  }));
}

/** Communities by the sum of their nodes' strengths, so that the first colour is the largest part's. */
function rankCommunities(keys: readonly string[], communities: Readonly<Record<string, number>>, strength: ReadonlyMap<string, number>): Map<number, number> {
  const sums = new Map<number, number>();
  for (const key of keys) sums.set(communities[key] ?? 0, (sums.get(communities[key] ?? 0) ?? 0) + (strength.get(key) ?? 0));
  return new Map([...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([community], i) => [community, i]));
}

function within(value: number, all: readonly number[]): number {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return high === low ? 0.5 : Math.round(((value - low) / (high - low)) * 1e4) / 1e4;
}

function randomFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => (generator.unsafeNext() >>> 8) / 0x1000000;
}
