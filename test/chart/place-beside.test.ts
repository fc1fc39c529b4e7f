import assert from "node:assert/strict";
import { test } from "node:test";
import { placeBeside } from "../../src/chart/place-beside";
import { numbersFrom } from "./charted";

const point = (x: number, y: number, strength = 1) => ({ x, y, radius: 5, labelWidth: 80, labelHeight: 13, strength });

test("a label with room stands at the right of its point", () => {
  const [label] = placeBeside([point(100, 100)], 400, 200);
  assert.deepEqual(label, { box: { left: 108, top: 93.5, right: 188, bottom: 106.5 }, align: "left", led: false });
});

test("seventy crowded labels overlap neither each other nor a point, and stay inside", () => {
  const random = numbersFrom(3);
  const points = Array.from({ length: 70 }, () => point(300 + random(300), 250 + random(200)));
  const labels = placeBeside(points, 900, 700).flatMap((label) => label ?? []);
  assert.equal(labels.length, 70);
  for (const [i, { box }] of labels.entries()) {
    assert.ok(box.left >= 0 && box.top >= 0 && box.right <= 900 && box.bottom <= 700);
    for (const { box: other } of labels.slice(i + 1)) assert.ok(box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top);
    for (const { x, y } of points) assert.ok(box.right <= x - 5 || box.left >= x + 5 || box.bottom <= y - 5 || box.top >= y + 5);
  }
});

test("a label without room is left out", () => {
  assert.deepEqual(placeBeside([point(20, 10)], 60, 20), [null]);
});
