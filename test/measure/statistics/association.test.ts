import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../../../src/project";
import { association } from "../../../src/measure/statistics/association";

const near = (actual: number | null, expected: number, within = 1e-9) => {
  assert.ok(actual !== null && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
};

test("two things that always stand together have NPMI 1 and logDice 14", () => {
  // 10 of 100 units: expected 10 · 10 / 100 = 1, PMI log2(10 / 1), G² 2 · (10 ln 10 + 90 ln(90 / 81)).
  const { expected, pmi, npmi, log_dice, g2 } = association({ n: 10, n_a: 10, n_b: 10, n_units: 100 });
  assert.equal(expected, 1);
  assert.equal(log_dice, 14);
  near(pmi, 3.321928094887362);
  near(npmi, 1);
  near(g2, 2 * (10 * 2.302585092994046 + 90 * 0.10536051565782628));
});

test("two things that stand together as by chance have 0", () => {
  assert.deepEqual(association({ n: 1, n_a: 10, n_b: 10, n_units: 100 }), { expected: 1, pmi: 0, npmi: 0, log_dice: 14 + Math.log2(0.1), g2: 0 });
});

test("two things that never stand together have NPMI −1 and a negative G²", () => {
  const { g2, ...rest } = association({ n: 0, n_a: 10, n_b: 10, n_units: 100 });
  assert.deepEqual(rest, { expected: 1, pmi: null, npmi: -1, log_dice: null });
  // The cells are 0, 10, 10, 80 where 1, 9, 9, 81 are expected.
  near(g2, -2 * (20 * Math.log(10 / 9) + 80 * Math.log(80 / 81)));
});

test("G² takes the sign of what is more or less than expected", () => {
  near(association({ n: 10, n_a: 30, n_b: 40, n_units: 100 }).g2, -0.8043486460964835);
  near(association({ n: 20, n_a: 30, n_b: 30, n_units: 100 }).g2, 26.565725752912662);
});

test("what can't be said is null, never NaN or infinite", () => {
  assert.deepEqual(association({ n: 0, n_a: 0, n_b: 0, n_units: 0 }), { expected: null, pmi: null, npmi: null, log_dice: null, g2: null });
  assert.deepEqual(association({ n: 0, n_a: 0, n_b: 5, n_units: 10 }), { expected: 0, pmi: null, npmi: null, log_dice: null, g2: null });
  assert.deepEqual(association({ n: 10, n_a: 10, n_b: 10, n_units: 10 }), { expected: 10, pmi: 0, npmi: null, log_dice: 14, g2: 0 });
});

test("counts that no table can have are refused", () => {
  assert.throws(() => association({ n: 3, n_a: 2, n_b: 5, n_units: 10 }), RangeError);
  assert.throws(() => association({ n: 1, n_a: 2, n_b: 11, n_units: 10 }), RangeError);
});

const folder = join(projectRoot, "../shared/reference");
const skip = existsSync(folder) ? false : "needs ../shared, which is absent";
type Cells = [number, number, number, number];
const fromCells = ([both, a, b, neither]: Cells) => association({ n: both, n_a: both + a, n_b: both + b, n_units: both + a + b + neither });

test("the worked examples of the literature come out", { skip }, () => {
  const cases = JSON.parse(readFileSync(join(folder, "association_and_dispersion_literature.json"), "utf8")) as {
    G2: { cells: Cells; value: number }[];
    PMI_log2: { cells: Cells; value: number }[];
    NPMI: { cells: Cells; value: number }[];
    dice: { cells: Cells; value: number }[];
    window_scores_korap: { O1: number; O2: number; O: number; N: number; E: number; window_size: number; pmi: number; mi2: number; mi3: number; logDice: number; ll: number };
  };
  for (const { cells, value } of cases.G2) near(fromCells(cells).g2, value, 0.005);
  for (const { cells, value } of cases.PMI_log2) near(fromCells(cells).pmi, value, 0.05);
  for (const { cells, value } of cases.NPMI) near(fromCells(cells).npmi, value, 1e-9);
  // Dice is what logDice is the logarithm of; the fourth cell is not published and does not matter.
  for (const { cells: [both, a, b], value } of cases.dice) near(2 ** ((fromCells([both, a, b, 1e6]).log_dice ?? 0) - 14), value, 0.005);
  const { O1, O2, O, N, E, window_size, pmi, mi2, mi3, logDice, ll } = cases.window_scores_korap;
  const found = association({ n: O, n_a: window_size * O1, n_b: O2, n_units: N });
  near(found.pmi, pmi, 1e-6);
  near(found.log_dice, logDice, 1e-5);
  near(found.g2, ll, 1e-5);
  near(found.expected, E, 1e-6);
  // MI² and MI³ weigh n once and twice more.
  near((found.pmi ?? 0) + Math.log2(O), mi2, 1e-6);
  near((found.pmi ?? 0) + 2 * Math.log2(O), mi3, 1e-6);
  near(association({ n: 0, n_a: window_size * O1, n_b: O2, n_units: N }).g2, -8.664477, 1e-6);
});

test("every published value is met or stands in the table of accepted differences", { skip }, () => {
  const met = ["G2", "PMI_log2", "NPMI", "dice", "window_scores_korap", "source", "cells"];
  const table = JSON.parse(readFileSync(join(projectRoot, "test/measure/fixtures/accepted-differences-pairs.json"), "utf8")) as { differences: { reference: string; value: string; why: string }[] };
  const file = "association_and_dispersion_literature.json";
  const accepted = table.differences.filter(({ reference }) => reference === file).map(({ value }) => value);
  const published = Object.keys(JSON.parse(readFileSync(join(folder, file), "utf8")) as object);
  assert.deepEqual([...met, ...accepted].sort(), published.sort());
});

test("signed G² agrees with a published keyness table", { skip }, () => {
  const { n1, n2 } = JSON.parse(readFileSync(join(folder, "evert_keyness_mrsa.meta.json"), "utf8")) as { n1: number; n2: number };
  const rows = readFileSync(join(folder, "evert_keyness_mrsa.csv"), "utf8").trim().split("\n").slice(1).map((row) => row.split(",").slice(-8).map(Number));
  assert.ok(rows.length > 100);
  for (const [f1 = NaN, f2 = NaN, g2 = NaN] of rows) near(association({ n: f1, n_a: f1 + f2, n_b: n1, n_units: n1 + n2 }).g2, g2, 1e-7 * Math.max(1, Math.abs(g2)));
});

test("where overlaps leave no four cells, g2 is null, and what needs no cells is as ever", () => {
  // Six of ten units hold each, and the two that must hold both do so in overlapping matches.
  const { expected, npmi, g2 } = association({ n: 0, n_a: 6, n_b: 6, n_units: 10 });
  assert.deepEqual({ expected, npmi, g2 }, { expected: 3.6, npmi: -1, g2: null });
  assert.equal(association({ n: 1, n_a: 6, n_b: 6, n_units: 10 }).pmi, Math.log2(1 / 3.6));
});
