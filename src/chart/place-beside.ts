import type { Box, LabelledNode } from "./place-labels";

export interface LabelBeside {
  readonly box: Box;
  readonly align: "left" | "center" | "right";
  /** Whether it stands so far off that a line has to lead to its point. */
  readonly led: boolean;
}

const GAP = 2;
const STEPS = [3, 9, 16, 24, 33, 43, 54, 66, 80, 96, 114, 134, 156, 180];
/** From the best place on: right, below, above, left, the corners, and between these. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0], [0, 1], [0, -1], [-1, 0],
  [0.71, 0.71], [0.71, -0.71], [-0.71, 0.71], [-0.71, -0.71],
  [0.92, 0.38], [0.92, -0.38], [-0.92, 0.38], [-0.92, -0.38], [0.38, 0.92], [0.38, -0.92], [-0.38, 0.92], [-0.38, -0.92],
];

/**
 * Gives each point of a map a label that overlaps no other label and no point. Points stay where they are, since their
 * place says something; a label without room near its point stands further off.
 *
 * @returns in the order of the points; null where there is no room at all
 */
export function placeBeside(points: readonly LabelledNode[], width: number, height: number): (LabelBeside | null)[] {
  const order = [...points.keys()].sort((a, b) => (points[b]?.strength ?? 0) - (points[a]?.strength ?? 0) || a - b);
  const taken: Box[] = points.map(({ x, y, radius }) => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }));
  const placed = points.map((): LabelBeside | null => null);
  for (const i of order) {
    const point = points[i];
    const found = point === undefined ? null : firstFree(point, taken, width, height);
    placed[i] = found;
    if (found !== null) taken.push(found.box);
  }
  return placed;
}

function firstFree({ x, y, radius, labelWidth, labelHeight }: LabelledNode, taken: readonly Box[], width: number, height: number): LabelBeside | null {
  for (const step of STEPS) {
    for (const [dx, dy] of DIRECTIONS) {
      const [atX, atY] = [x + dx * (radius + step), y + dy * (radius + step)];
      const align = dx > 0.3 ? "left" : dx < -0.3 ? "right" : "center";
      const left = align === "left" ? atX : align === "right" ? atX - labelWidth : atX - labelWidth / 2;
      const top = atY - labelHeight / 2 + (dy * labelHeight) / 2;
      const box = { left, top, right: left + labelWidth, bottom: top + labelHeight };
      const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      if (inside && !taken.some((other) => overlaps(box, other))) return { box, align, led: step > 12 };
    }
  }
  return null;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom;
}
