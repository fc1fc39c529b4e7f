/** A node to be labelled: a disc, and the size of its label. In pixels. */
export interface LabelledNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The stronger choose their label's place first. */
  readonly strength: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  /** Where the node has come to stand. */
  readonly x: number;
  readonly y: number;
  readonly label: Box;
  readonly align: "left" | "center" | "right";
}

export interface Placement {
  /** In the order of the nodes. */
  readonly placed: readonly PlacedLabel[];
  /** The height that was needed in the end. */
  readonly height: number;
}

type Point = { x: number; y: number };

const GAP = 3;
/** Wider, so that a label is not read as another node's. */
const DISC_GAP = 8;
const ROUNDS = 160;
const STEP = 5;
const GROWTH = 1.12;

/**
 * Gives each node a label that overlaps no other label and no node: beside, below, above or at a corner, where it
 * crosses the fewest lines. Where there is no room the nodes in the way are pushed apart, and at last the picture
 * is made higher.
 *
 * @param lines pairs of nodes' numbers that are joined by a line
 */
export function placeLabels(nodes: readonly LabelledNode[], lines: readonly (readonly [number, number])[], width: number, height: number): Placement {
  const points: Point[] = nodes.map(({ x, y }) => ({ x, y }));
  const order = [...nodes.keys()].sort((a, b) => (nodes[b]?.strength ?? 0) - (nodes[a]?.strength ?? 0) || a - b);
  let tall = height;
  for (;;) {
    for (let round = 0; round < ROUNDS; round++) {
      separate(nodes, points, width, tall);
      const { placed, blocked } = tryPlaces(nodes, points, lines, order, width, tall);
      // At four times the height something is wider than the picture, and the least overlap has to do.
      if (blocked.length === 0 || tall > height * 4) return { placed, height: tall };
      for (const [a, b] of blocked) pushApart(points, a, b);
    }
    for (const point of points) point.y *= GROWTH;
    tall = Math.round(tall * GROWTH);
  }
}

function tryPlaces(nodes: readonly LabelledNode[], points: readonly Point[], lines: readonly (readonly [number, number])[], order: readonly number[], width: number, height: number) {
  const labels = new Map<number, Box>();
  const placed = new Map<number, PlacedLabel>();
  const blocked: (readonly [number, number])[] = [];
  const discs = nodes.map((node, i): Box => disc(points[i] ?? node, node.radius));
  for (const i of order) {
    const node = nodes[i];
    const point = points[i];
    if (node === undefined || point === undefined) continue;
    let best: { box: Box; align: PlacedLabel["align"]; cost: number; inTheWay: number[] } | null = null;
    for (const [preference, { box, align }] of candidates(node, point).entries()) {
      const inTheWay: number[] = [];
      for (const [j, other] of discs.entries()) if (j !== i && overlap(box, other, DISC_GAP)) inTheWay.push(j);
      for (const [j, other] of labels) if (overlap(box, other, GAP)) inTheWay.push(j);
      const outside = Math.max(0, -box.left) + Math.max(0, box.right - width) + Math.max(0, -box.top) + Math.max(0, box.bottom - height);
      let cost = preference + 1000 * inTheWay.length + 10000 * Math.min(1, outside);
      if (best !== null && cost >= best.cost) continue;
      for (const [a, b] of lines) if (crosses(points[a], points[b], box)) cost += a === i || b === i ? 1 : 2;
      if (best === null || cost < best.cost) best = { box, align, cost, inTheWay };
    }
    if (best === null) continue;
    for (const j of best.inTheWay) blocked.push([i, j]);
    labels.set(i, best.box);
    placed.set(i, { x: point.x, y: point.y, label: best.box, align: best.align });
  }
  return { placed: nodes.map((node, i) => placed.get(i) ?? { x: node.x, y: node.y, label: disc(node, 0), align: "left" as const }), blocked };
}

function candidates({ radius, labelWidth, labelHeight }: LabelledNode, { x, y }: Point): { box: Box; align: PlacedLabel["align"] }[] {
  const side = radius + 4;
  const at = (left: number, top: number, align: PlacedLabel["align"]) => ({ box: { left, top, right: left + labelWidth, bottom: top + labelHeight }, align });
  const [middle, corner] = [y - labelHeight / 2, radius * 0.7 + 2];
  return [
    at(x + side, middle, "left"),
    at(x - labelWidth / 2, y + side - 1, "center"),
    at(x - labelWidth / 2, y - side + 1 - labelHeight, "center"),
    at(x - side - labelWidth, middle, "right"),
    at(x + corner, y + corner, "left"),
    at(x + corner, y - corner - labelHeight, "left"),
    at(x - corner - labelWidth, y + corner, "right"),
    at(x - corner - labelWidth, y - corner - labelHeight, "right"),
  ];
}

/** Pushes discs apart that are nearer than a gap, and keeps all within the picture. */
function separate(nodes: readonly LabelledNode[], points: readonly Point[], width: number, height: number): void {
  for (const [i, a] of points.entries()) {
    for (const [j, b] of points.entries()) {
      if (j <= i) continue;
      const least = (nodes[i]?.radius ?? 0) + (nodes[j]?.radius ?? 0) + 3 * GAP;
      if ((a.x - b.x) ** 2 + (a.y - b.y) ** 2 < least ** 2) pushApart(points, i, j);
    }
  }
  for (const [i, point] of points.entries()) {
    const radius = (nodes[i]?.radius ?? 0) + GAP;
    point.x = Math.round(Math.min(width - radius, Math.max(radius, point.x)));
    point.y = Math.round(Math.min(height - radius, Math.max(radius, point.y)));
  }
}

function pushApart(points: readonly Point[], i: number, j: number): void {
  const [a, b] = [points[i], points[j]];
  if (a === undefined || b === undefined || a === b) return;
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  // Labels are wide and low, so a little more is won up and down than to the sides.
  if (dx === 0 && dy === 0) [dx, dy] = [(i % 3) - 1, j % 2 === 0 ? 1 : -1];
  if (Math.abs(dy) < Math.abs(dx) / 2) dy = dy < 0 || (dy === 0 && i % 2 === 0) ? -Math.abs(dx) / 2 : Math.abs(dx) / 2;
  const length = Math.sqrt(dx * dx + dy * dy);
  a.x -= (dx / length) * STEP;
  a.y -= (dy / length) * STEP;
  b.x += (dx / length) * STEP;
  b.y += (dy / length) * STEP;
}

function disc({ x, y }: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap / 3 && b.top < a.bottom + gap / 3;
}

/** Whether the line between two points crosses a box (Liang and Barsky's clipping). */
function crosses(from: Point | undefined, to: Point | undefined, box: Box): boolean {
  if (from === undefined || to === undefined) return false;
  let [enter, leave] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  for (const [step, room] of [[-dx, from.x - box.left], [dx, box.right - from.x], [-dy, from.y - box.top], [dy, box.bottom - from.y]] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}
