import assert from "node:assert/strict";
import { test } from "node:test";
import { tQuantile } from "../../../src/measure/statistics/t-quantile";

test("quantiles of t are those of the printed tables", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
  for (const [p, df, t] of [[0.975, 1, "12.706"], [0.975, 10, "2.228"], [0.975, 30, "2.042"], [0.995, 5, "4.032"], [0.9, 100, "1.290"]] as const) assert.equal(tQuantile(p, df).toFixed(3), t);
  // With 40 digits (mpmath 1.3.0), degrees of freedom that are not whole among them.
  for (const [p, df, t] of [[0.975, 9.7, 2.237515123700106], [0.975, 4.3, 2.7016948982822315], [0.9995, 5, 6.86882662588111], [0.975, 999, 1.96234146113345]] as const) assert.ok(Math.abs(tQuantile(p, df) - t) < 1e-13 * t, `${p} ${df}`);
});

test("quantiles of t are those that have a closed form", () => {
  for (const p of [0.55, 0.9, 0.975, 0.9995]) {
    const both = 2 * p - 1;
    const near = (df: number, expected: number): void => assert.ok(Math.abs(tQuantile(p, df) - expected) < 1e-11 * expected, `${p} ${df}`);
    near(1, Math.tan((Math.PI * both) / 2));
    near(2, both * Math.sqrt(2 / (1 - both * both)));
  }
});

test("a quantile leaves its share of t's density below it, added up in small steps", () => {
  for (const df of [1.5, 4, 9.7, 49]) {
    const t = tQuantile(0.975, df);
    const density = (x: number): number => (1 + (x * x) / df) ** (-(df + 1) / 2);
    // Simpson's rule, from 0; beyond t in 1/x, by which the tail ends.
    const area = (f: (x: number) => number, from: number, to: number, steps = 20_000): number => {
      const h = (to - from) / steps;
      let sum = f(from) + f(to);
      for (let i = 1; i < steps; i++) sum += f(from + i * h) * (i % 2 === 1 ? 4 : 2);
      return (sum * h) / 3;
    };
    const [below, above] = [area(density, 0, t), area((u) => (u === 0 ? 0 : density(1 / u) / (u * u)), 0, 1 / t)];
    assert.ok(Math.abs(below / (below + above) - 0.95) < 1e-6, `${df}`);
  }
});

test("what has no upper quantile is refused", () => {
  for (const [p, df] of [[0.5, 3], [1, 3], [NaN, 3], [0.975, 0]] as const) assert.throws(() => tQuantile(p, df), RangeError);
});
