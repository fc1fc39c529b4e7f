import type { TopLevelSpec } from "vega-lite";
import type { Table } from "../table";
import { cleanText } from "./clean-text";
import type { Chart, NumberColumn } from "./chart";
import { numberCell } from "./any-table";
import { chartText, specTitle, type ChartText } from "./chart-text";
import { numberFormat } from "./format-number";
import { keyOf } from "./key-labels";
import { columnBehind, LINKED, markLink } from "./mark-link";
import { networkLayout, type PlacedNode } from "./network-layout";
import { toPairs, type Pair, type PairsOptions } from "./pairs";
import { placeLabels } from "./place-labels";
import { sentence } from "./sentence";
import { textWidth } from "./text-width";
import { CATEGORIES, CONFIG, FAINT, INK, LABEL_SIZE } from "./theme";
import { wrapText } from "./wrap-text";

export interface NetworkOptions<Row extends object> extends PairsOptions<Row> {
  /** The columns of how often each of the two stands anywhere: the area of its disc. */
  readonly n_from?: NumberColumn<Row>;
  readonly n_to?: NumberColumn<Row>;
  /** So many of the strongest pairs, as far as they have at most 60 nodes; 100 by default. */
  readonly top?: number;
}

const MOST_NODES = 60;
/** Seen together fewer times, and a line is dashed. */
const FEW_TIMES = 5;
const LABEL_WIDTH = 150;
const LINE_HEIGHT = 14;
const SMALLER = "smaller groups";

/**
 * Who stands with whom: nodes, coloured by community, joined by lines as wide as their association is strong.
 * Pairs that stand together less than by chance are not drawn.
 *
 * @throws TypeError where a pair stands in two rows, naming it.
 * @example
 * await show(network(pairs, { from: "a", to: "b", weight: "npmi", n: "n", n_from: "n_a", n_to: "n_b" }));
 */
export function network<Row extends object>(table: Table<Row>, options: NetworkOptions<Row>): Chart {
  const { pairs, labels, table: sorted, strongest: listed } = toPairs(table, options);
  const drawn = strongest(pairs, options.top ?? 100);
  const nodes = networkLayout(drawn);
  const sizes = nodeSizes(table, options);
  const format = numberFormat(table, options.weight, options.weight);
  const label = (key: string) => labels.get(key) ?? cleanText(key);
  const [strong, weak] = [drawn[0], drawn.at(-1)];
  const text = chartText(table, options.weight, options, [
    strong === undefined || weak === undefined ? "No pair stands together more often than by chance." : `Wider lines: stronger association (${format(weak.weight)} to ${format(strong.weight)}).`,
    drawn.some((pair) => isFew(pair)) ? `Dashed: together fewer than ${FEW_TIMES} times.` : "",
    sizes.size > 0 ? "Larger discs: named more often." : "Larger discs: stronger ties.",
    "Colours: communities (Louvain), named by their strongest.",
    drawn.length < pairs.length ? `The ${drawn.length} strongest of ${pairs.length} pairs.` : "",
  ]);
  return {
    kind: "network",
    ...text,
    description: `Network of ${nodes.length} nodes and ${drawn.length} pairs. ${sentence(text.title)} Strongest: ${drawn.slice(0, 5).map((pair) => `${label(pair.from)} with ${label(pair.to)} ${format(pair.weight)}`).join("; ")}.`,
    table: sorted,
    listed,
    behind: columnBehind(sorted, options.weight),
    spec: toSpec(nodes, drawn, label, sizes, format, text),
  };
}

function strongest(pairs: readonly Pair[], top: number): Pair[] {
  const nodes = new Set<string>();
  const kept: Pair[] = [];
  for (const pair of pairs) {
    if (kept.length === top || pair.weight <= 0) break;
    if (new Set([...nodes, pair.from, pair.to]).size > MOST_NODES) continue;
    nodes.add(pair.from).add(pair.to);
    kept.push(pair);
  }
  return kept;
}

function nodeSizes<Row extends object>(table: Table<Row>, options: NetworkOptions<Row>): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const row of table.rows) {
    for (const [key, column] of [[options.from, options.n_from], [options.to, options.n_to]] as const) {
      const n = numberCell(row, column);
      if (n !== null) sizes.set(keyOf(row, key), Math.max(n, sizes.get(keyOf(row, key)) ?? 0));
    }
  }
  return sizes;
}

function isFew(pair: Pair): boolean {
  return pair.n !== null && pair.n < FEW_TIMES;
}

function toSpec(nodes: readonly PlacedNode[], pairs: readonly Pair[], label: (key: string) => string, sizes: ReadonlyMap<string, number>, format: (value: number | null) => string, text: ChartText): TopLevelSpec {
  const width = Math.min(1000, 560 + 9 * nodes.length);
  const size = (node: PlacedNode) => sizes.get(node.key) ?? (sizes.size > 0 ? 0 : node.strength);
  const largest = Math.max(1e-9, ...nodes.map(size));
  const numbers = new Map(nodes.map((node, i) => [node.key, i]));
  const sized = nodes.map((node) => {
    const lines = wrapText(label(node.key), LABEL_WIDTH, LABEL_SIZE);
    const labelWidth = Math.ceil(Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)), 0));
    return { x: 20 + node.x * (width - 40), y: node.y, radius: Math.round(4 + 9 * Math.sqrt(size(node) / largest)), lines, labelWidth, labelHeight: lines.length * LINE_HEIGHT, strength: node.strength };
  });
  const start = 300 + 7 * nodes.length;
  const { placed, height } = placeLabels(sized.map((node) => ({ ...node, y: 20 + node.y * (start - 40) })), pairs.map(({ from, to }) => [numbers.get(from) ?? 0, numbers.get(to) ?? 0] as const), width, start);
  const named = communityNames(nodes, label);
  const points = nodes.map((node, i) => {
    const { x, y, label: box, align } = placed[i] ?? { x: 0, y: 0, label: { left: 0, right: 0, top: 0 }, align: "left" };
    const anchor = align === "left" ? box.left : align === "right" ? box.right : (box.left + box.right) / 2;
    return { x, y, area: (2 * (sized[i]?.radius ?? 4)) ** 2, label: (sized[i]?.lines ?? []).join("\n"), label_x: anchor, label_y: box.top + LINE_HEIGHT / 2, align, community: named[node.community] ?? SMALLER };
  });
  const lines = pairs.flatMap((pair) => {
    const [a, b] = [points[numbers.get(pair.from) ?? -1], points[numbers.get(pair.to) ?? -1]];
    return a === undefined || b === undefined ? [] : [{ x: a.x, y: a.y, x2: b.x, y2: b.y, weight: pair.weight, few: isFew(pair), within: a.community === b.community && a.community !== SMALLER ? a.community : "", ...markLink(pair.row, `${label(pair.from)} – ${label(pair.to)}: ${format(pair.weight)}`), pair: `${label(pair.from)} – ${label(pair.to)}` }];
  });
  return networkSpec(points, lines, named, width, height, text);
}

/** The strongest node of each of the largest communities. */
function communityNames(nodes: readonly PlacedNode[], label: (key: string) => string): string[] {
  const strongestOf = new Map<number, PlacedNode>();
  for (const node of nodes) if (node.strength > (strongestOf.get(node.community)?.strength ?? -1)) strongestOf.set(node.community, node);
  const names = [...strongestOf].sort((a, b) => a[0] - b[0]).map(([, node]) => label(node.key));
  return names.length > CATEGORIES.length ? names.slice(0, CATEGORIES.length - 1) : names;
}

function networkSpec(points: readonly object[], lines: readonly { weight: number }[], named: readonly string[], width: number, height: number, text: ChartText): TopLevelSpec {
  const place = (field: string) => ({ field, type: "quantitative", scale: null, axis: null }) as const;
  const range = [...CATEGORIES.slice(0, named.length), FAINT];
  const community = { field: "community", type: "nominal", scale: { domain: [...named, SMALLER], range }, legend: named.length > 1 ? { values: [...named], orient: "top", title: null, symbolType: "circle", symbolSize: 90, columns: 4 } : null } as const;
  const weights = lines.map((line) => line.weight);
  const labelMark = { type: "text", align: { expr: "datum.align" }, baseline: "middle", fontSize: LABEL_SIZE, lineBreak: "\n", lineHeight: LINE_HEIGHT } as const;
  const labelPlace = { x: place("label_x"), y: place("label_y"), text: { field: "label" } } as const;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, width),
    width,
    height,
    layer: [
      {
        data: { values: [...lines] },
        mark: { type: "rule", strokeCap: "round" },
        encoding: {
          x: place("x"),
          y: place("y"),
          x2: { field: "x2" },
          y2: { field: "y2" },
          strokeWidth: { field: "weight", type: "quantitative", scale: { domain: [Math.min(0, ...weights), Math.max(...weights, 1e-9)], range: [0.75, 5] }, legend: null },
          strokeDash: { condition: { test: "datum.few", value: [3, 3] }, value: [1, 0] },
          stroke: { field: "within", type: "nominal", scale: { domain: ["", ...named, SMALLER], range: [FAINT, ...range] }, legend: null },
          opacity: { value: 0.5 },
          ...LINKED,
          tooltip: [{ field: "pair" }, { field: "weight" }],
        },
      },
      {
        data: { values: [...points] },
        layer: [
          { mark: { type: "circle", opacity: 1, stroke: "#ffffff", strokeWidth: 1.5 }, encoding: { x: place("x"), y: place("y"), size: { field: "area", type: "quantitative", scale: null, legend: null }, fill: community } },
          { mark: { ...labelMark, stroke: "#ffffff", strokeWidth: 3.5, strokeJoin: "round", color: "#ffffff" }, encoding: labelPlace },
          { mark: { ...labelMark, color: INK }, encoding: labelPlace },
        ],
      },
    ],
    resolve: { scale: { stroke: "independent", fill: "independent" } },
    config: CONFIG,
  };
}
