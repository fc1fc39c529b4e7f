import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sequences } from "../../../src/measure/count/sequences";
import { collocationStrength } from "../../../src/measure/statistics/collocation-strength";
import { needsShared, shared } from "../../needs";

test("of two words it is the log odds ratio, with ½ added to each count", () => {
  const { lambda, z } = collocationStrength([6, 0, 1, 3]);
  assert.ok(Math.abs(lambda - Math.log((3.5 * 6.5) / (0.5 * 1.5))) < 1e-12);
  assert.ok(Math.abs(z - lambda / Math.sqrt(1 / 3.5 + 1 / 6.5 + 1 / 0.5 + 1 / 1.5)) < 1e-12);
});

test("of three words it is the log of the ratio of two odds ratios", () => {
  const [none, a, b, ab, c, ac, bc, abc] = [9, 1, 2, 3, 4, 5, 6, 7];
  const odds = (both: number, one: number, other: number, neither: number): number => ((both + 0.5) * (neither + 0.5)) / ((one + 0.5) * (other + 0.5));
  assert.ok(Math.abs(collocationStrength([none, a, b, ab, c, ac, bc, abc]).lambda - Math.log(odds(abc, ac, bc, c) / odds(ab, a, b, none))) < 1e-12);
});

test("as many counts as there can't be are refused", () => {
  for (const counts of [[], [1], [1, 2, 3]]) assert.throws(() => collocationStrength(counts), RangeError);
});

test("quanteda's published collocations come out, to the digits published", { skip: needsShared }, () => {
  const { cases } = JSON.parse(readFileSync(join(shared, "reference/quanteda_collocations.json"), "utf8")) as { cases: { docs: string[]; size: number | number[]; expected: (string | number)[][] }[] };
  let compared = 0;
  for (const { docs, size, expected } of cases) {
    const runs = docs.flatMap((text) => text.split(/\s*\.\s*/u)).map((run) => run.split(" ").filter((word) => word !== ""));
    for (const row of expected) {
      const words = String(row[0]).split(" ");
      assert.ok([size].flat().includes(words.length));
      const { counts, agreeing } = sequences(runs, words.length);
      const [lambda, z] = row.slice(-2).map(Number);
      const found = collocationStrength(agreeing(words));
      assert.equal(counts.get(words.join("\n")), row[1]);
      assert.ok(Math.abs(found.lambda - (lambda ?? NaN)) < 5.1e-7, `${String(row[0])}: ${found.lambda} is not ${lambda}`);
      assert.ok(Math.abs(found.z - (z ?? NaN)) < 5.1e-7, `${String(row[0])}: ${found.z} is not ${z}`);
      compared++;
    }
  }
  assert.equal(compared, 14);
});
