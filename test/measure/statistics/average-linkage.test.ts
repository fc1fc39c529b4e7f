import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { averageLinkage } from "../../../src/measure/statistics/average-linkage";

test("the published tree of five bacteria comes out", () => {
  // The distances of 5S ribosomal RNA by which UPGMA is commonly taught: merges at 17, 22, 28 and 33 (halves are the nodes' ages).
  const distances = [
    [0, 17, 21, 31, 23],
    [17, 0, 30, 34, 21],
    [21, 30, 0, 28, 39],
    [31, 34, 28, 0, 43],
    [23, 21, 39, 43, 0],
  ];
  const { order, heights } = averageLinkage(distances);
  assert.deepEqual(heights, [17, 22, 28, 33]);
  // a and b, then e beside b, then c and d with c beside a.
  assert.deepEqual(order, [4, 1, 0, 2, 3]);
});

test("every thing stands once, clusters stay together and heights never fall, on any distances", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 8 }), (points) => {
      const distances = points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v)));
      const { order, heights } = averageLinkage(distances);
      assert.deepEqual([...order].sort(), points.map((_, i) => i));
      assert.equal(heights.length, Math.max(0, points.length - 1));
      assert.ok(heights.every((height, i) => i === 0 || height >= (heights[i - 1] ?? 0) - 1e-9));
      // The nearest two are merged first, and so are neighbours or the ends of what became one cluster around them.
      if (points.length === 2) assert.equal(heights[0], Math.round((distances[0]?.[1] ?? 0) * 1e12) / 1e12);
    }),
    { numRuns: 100 },
  );
});

test("nothing has no order, and one thing its own", () => {
  assert.deepEqual(averageLinkage([]), { order: [], heights: [] });
  assert.deepEqual(averageLinkage([[0]]), { order: [0], heights: [] });
});
