import assert from "node:assert/strict";
import { test } from "node:test";
import { jackknife } from "../../../src/measure/statistics/jackknife";

const near = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);

/** The mean of numbers, without each of them. */
const without = (values: readonly number[]) => ({ estimates: values.map((own) => (values.reduce((sum, value) => sum + value, 0) - own) / (values.length - 1)), sizes: values.map(() => 1) });

test("the jackknife error of a mean is its standard error, s / √n", () => {
  // 1, 2, 6: mean 3, variance (4 + 1 + 9) / 2.
  near(jackknife([without([1, 2, 6])]).error, Math.sqrt(7 / 3));
});

test("the variances of independent groups add up", () => {
  near(jackknife([without([1, 2, 6]), without([0, 4])]).error, Math.sqrt(7 / 3 + 8 / 2));
});

test("the degrees of freedom are those of so many documents of one size, and fewer where one of them decides", () => {
  // Residuals of one size leave no more than n − 1.
  near(jackknife([without([1, 3, 1, 3])]).df, 3);
  // (1 + 1 + 4)² / (1 + 1 + 16) − 1.
  near(jackknife([{ ...without([1, 3, 1]), sizes: [1, 1, 4] }]).df, 1);
  // Nine residuals of −1 and one of 9: squares add up to 90, their squares to 6570.
  near(jackknife([without([0, 0, 0, 0, 0, 0, 0, 0, 0, 10])]).df, 2 / (6570 / 8100 - 1 / 10));
});

test("the order of documents changes nothing", () => {
  const values = [0.1, 0.7, 0.2, 0.5, 0.30000001];
  assert.equal(jackknife([{ estimates: values, sizes: values }]).error, jackknife([{ estimates: [...values].sort(), sizes: values }]).error);
});
