import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { keynessScores } from "../../../src/measure/statistics/keyness-scores";
import { needsShared, shared } from "../../needs";

const near = (actual: number, expected: number, within = 1e-9): void => assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

test("a term of the target alone has its worked scores", () => {
  // 10 of 100 tokens here, 0 of 100 there: expected 5 and 5; 90 and 100 others where 95 and 95 are expected.
  const { g2, log_ratio, simple_maths } = keynessScores({ n_target: 10, n_reference: 0, of_target: 100, of_reference: 100 }, { tests: 1 });
  near(g2, 2 * (10 * Math.log(2) + 90 * Math.log(90 / 95) + 100 * Math.log(100 / 95)));
  near(log_ratio, Math.log2(21));
  near(simple_maths, 1001);
});

test("the conservative log ratio is the end of the exact interval that lies nearer to 0", () => {
  // All of 10 uses in one of two groups of equal size: the share is at least (α/2)^(1/10).
  const low = 0.025 ** 0.1;
  const counts = { n_target: 10, n_reference: 0, of_target: 100, of_reference: 100 };
  near(keynessScores(counts, { tests: 1 }).lrc, Math.log2(low / (1 - low)));
  const corrected = 0.0025 ** 0.1;
  near(keynessScores(counts, { tests: 10 }).lrc, Math.log2(corrected / (1 - corrected)));
});

test("target and reference changed about change the sign, and nothing else", () => {
  const [one, other] = [keynessScores({ n_target: 30, n_reference: 2, of_target: 900, of_reference: 700 }, { tests: 5 }), keynessScores({ n_target: 2, n_reference: 30, of_target: 700, of_reference: 900 }, { tests: 5 })];
  assert.ok(one.g2 > 0 && one.lrc > 0);
  near(other.g2, -one.g2);
  near(other.log_ratio, -one.log_ratio);
  near(other.lrc, -one.lrc);
  near(other.simple_maths, 1 / one.simple_maths);
});

test("no use, every token and equal rates have scores that are numbers", () => {
  assert.deepEqual(keynessScores({ n_target: 0, n_reference: 0, of_target: 10, of_reference: 10 }, { tests: 1 }), { g2: 0, log_ratio: 0, lrc: 0, simple_maths: 1 });
  assert.deepEqual(keynessScores({ n_target: 10, n_reference: 10, of_target: 10, of_reference: 10 }, { tests: 1 }), { g2: 0, log_ratio: 0, lrc: 0, simple_maths: 1 });
  assert.throws(() => keynessScores({ n_target: 0, n_reference: 1, of_target: 0, of_reference: 10 }, { tests: 1 }), RangeError);
  assert.throws(() => keynessScores({ n_target: 3, n_reference: 1, of_target: 2, of_reference: 10 }, { tests: 1 }), RangeError);
});

test("the keyness table of 702 lemmas comes out", { skip: needsShared }, () => {
  const read = (name: string): string => readFileSync(join(shared, "reference", name), "utf8");
  const { n1, n2, family_size_m: tests } = JSON.parse(read("evert_keyness_mrsa.meta.json")) as { n1: number; n2: number; family_size_m: number };
  const rows = read("evert_keyness_mrsa.csv").trim().split("\n").slice(1).map((line) => line.split(",").slice(-8).map(Number));
  assert.equal(rows.length, 702);
  for (const [n_target = NaN, n_reference = NaN, g2 = NaN, log_ratio = NaN, , simple_maths = NaN, lrc = NaN] of rows) {
    const found = keynessScores({ n_target, n_reference, of_target: n1, of_reference: n2 }, { tests });
    near(found.g2, g2);
    near(found.log_ratio, log_ratio);
    near(found.simple_maths, simple_maths);
    near(found.lrc, lrc);
  }
});

test("a worked example of simple maths comes out", { skip: needsShared }, () => {
  const { simple_maths } = JSON.parse(readFileSync(join(shared, "reference/association_and_dispersion_literature.json"), "utf8")) as { simple_maths: { cells: number[]; lambda: number; value: number }[] };
  assert.equal(simple_maths.length, 1);
  for (const { cells: [a = NaN, b = NaN, others_a = NaN, others_b = NaN], lambda, value } of simple_maths) {
    // Published with 1 added to the rates; a count a hundred times as great in a text of the same size has 100 added.
    const found = keynessScores({ n_target: (100 / lambda) * a, n_reference: (100 / lambda) * b, of_target: a + others_a, of_reference: b + others_b }, { tests: 1 });
    near(found.simple_maths, value, 5e-5);
  }
});
