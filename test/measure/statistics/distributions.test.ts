import assert from "node:assert/strict";
import { test } from "node:test";
import { logBeta, normalCdf, normalQuantile } from "../../../src/measure/statistics/distributions";

test("the distribution has its known values", () => {
  // scipy.stats.norm.cdf
  const known = [[-1.96, 0.024997895148220435], [0, 0.5], [0.5, 0.6914624612740131], [3, 0.9986501019683699], [-6, 9.865876450376946e-10], [5, 0.9999997133484281]];
  for (const [z = NaN, p = NaN] of known) assert.ok(Math.abs(normalCdf(z) - p) < 1e-13 * Math.max(1, p), `${z}`);
});

test("the quantiles have their known values", () => {
  // scipy.stats.norm.ppf
  const known = [[0.025, -1.9599639845400545], [0.001, -3.090232306167813], [0.3, -0.5244005127080409], [0.5, 0], [0.975, 1.959963984540054], [1e-9, -5.9978070150076865]];
  for (const [p = NaN, z = NaN] of known) assert.ok(Math.abs(normalQuantile(p) - z) < 1e-9, `${p}`);
});

test("0, 1 and NaN have no quantile", () => {
  for (const p of [0, 1, NaN, -1]) assert.throws(() => normalQuantile(p), RangeError);
});

test("the beta function has its known values", () => {
  // B(a, b) = (a − 1)! (b − 1)! / (a + b − 1)!
  for (const [a, b, value] of [[1, 2, 1 / 2], [3, 4, 1 / 60], [0.5, 0.5, Math.PI]] as const) assert.ok(Math.abs(logBeta(a, b) - Math.log(value)) < 1e-14, `${a} ${b}`);
});
