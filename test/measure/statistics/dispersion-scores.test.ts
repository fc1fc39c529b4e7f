import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { dispersionScores } from "../../../src/measure/statistics/dispersion-scores";
import { needsShared, shared } from "../../needs";

const near = (actual: number | null | undefined, expected: number, within = 1e-12): void => assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

test("what is spread as the parts are large has DP 0 and D 1, what is in the smallest part alone 1 and 0", () => {
  const even = dispersionScores([1, 2, 3], [10, 20, 30]);
  near(even.dp, 0);
  near(even.dp_norm, 0);
  near(even.juilland_d, 1);
  const one = dispersionScores([5, 0, 0], [10, 20, 30]);
  near(one.dp, 5 / 6);
  near(one.dp_norm, 1);
  near(one.juilland_d, 0);
});

test("what does not occur, and one part, have no values that nobody could read", () => {
  assert.deepEqual(dispersionScores([0, 0], [5, 5]), { dp: null, dp_norm: null, juilland_d: null });
  assert.deepEqual(dispersionScores([3], [5]), { dp: 0, dp_norm: null, juilland_d: null });
  assert.deepEqual(dispersionScores([], []), { dp: null, dp_norm: null, juilland_d: null });
  assert.throws(() => dispersionScores([1, 0], [1, 0]), RangeError);
  assert.throws(() => dispersionScores([1], [1, 2]), RangeError);
});

test("the worked examples of Gries come out, to the digits published", { skip: needsShared }, () => {
  const { dispersion_gries2008: equal, dispersion_gries2019_unequal_parts: unequal } = JSON.parse(readFileSync(join(shared, "reference/association_and_dispersion_literature.json"), "utf8")) as {
    dispersion_gries2008: Record<string, number>;
    dispersion_gries2019_unequal_parts: { parts: string[]; expected_scattertext: Record<string, Record<"D" | "DP" | "DPnorm", number>>; a_rederived_here: Record<"D" | "DP" | "DPnorm", number> };
  };
  near(dispersionScores([0, 4, 3, 2, 1], [10, 10, 10, 10, 10]).juilland_d, equal["juilland_D_[0,4,3,2,1]"] ?? NaN, 5e-5);
  near(dispersionScores([2, 1, 0], [1, 1, 1]).dp_norm, equal["DPnorm_[2,1,0]"] ?? NaN);
  const parts = unequal.parts.map((part) => part.split(" "));
  const scores = (word: string): ReturnType<typeof dispersionScores> => dispersionScores(parts.map((part) => part.filter((one) => one === word).length), parts.map(({ length }) => length));
  for (const [word, { D, DP, DPnorm }] of Object.entries(unequal.expected_scattertext)) {
    near(scores(word).juilland_d, D, 5e-4);
    near(scores(word).dp, DP, 5e-4);
    near(scores(word).dp_norm, DPnorm, 5e-4);
  }
  near(scores("a").juilland_d, unequal.a_rederived_here.D, 5e-5);
  near(scores("a").dp, unequal.a_rederived_here.DP, 5e-5);
  near(scores("a").dp_norm, unequal.a_rederived_here.DPnorm, 5e-5);
});
