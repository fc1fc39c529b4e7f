import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { kappaOf, type KappaInterval, type SideCounts } from "../../../src/measure/statistics/kappa-interval";
import { tQuantile } from "../../../src/measure/statistics/t-quantile";

const counts = (both: number, only_1: number, only_2: number, neither: number): SideCounts => ({ both, only_1, only_2, neither });
const many = (n: number, one: SideCounts): SideCounts[] => Array.from({ length: n }, () => one);
/** The standard error behind an interval: on Fisher's scale it goes as far to either side. */
const errorOf = ({ kappa, low, high }: KappaInterval, df: number): number => ((Math.atanh(high ?? NaN) - Math.atanh(low ?? NaN)) / 2 / tQuantile(0.975, df)) * (1 - (kappa ?? NaN) ** 2);

test("documents of one unit have nearly the error that independent units have by the delta method", () => {
  // So many units that t is nearly normal; κ by hand: 170 of 200 agree, by chance 0.4·0.55 + 0.6·0.45 of them.
  const found = kappaOf([...many(80, counts(1, 0, 0, 0)), ...many(30, counts(0, 1, 0, 0)), ...many(90, counts(0, 0, 0, 1))]);
  const chance = 0.55 * 0.4 + 0.45 * 0.6;
  assert.ok(Math.abs((found.kappa ?? NaN) - (0.85 - chance) / (1 - chance)) < 1e-12);
  // Slopes of κ in each share, by trying.
  const shares = [80, 30, 0, 90].map((n) => n / 200);
  const slopes = shares.map((_, at) => {
    const moved = (by: number): number => byHand(shares.map((share, i) => share + (i === at ? by : 0)));
    return (moved(1e-6) - moved(-1e-6)) / 2e-6;
  });
  const mean = shares.reduce((sum, share, i) => sum + share * (slopes[i] ?? 0), 0);
  const delta = Math.sqrt((shares.reduce((sum, share, i) => sum + share * (slopes[i] ?? 0) ** 2, 0) - mean ** 2) / 200);
  assert.ok(Math.abs(errorOf(found, 199) / delta - 1) < 0.02, `${errorOf(found, 199)} ${delta}`);
});

/** κ of four shares, which need not add up to 1 exactly: chance from the marginals as they are. */
function byHand([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  const chance = (a + b) * (a + c) + (c + d) * (b + d);
  return (a + d - chance) / (1 - chance);
}

test("documents that are alike within leave a wider interval than their units would", () => {
  const width = ({ low, high }: KappaInterval): number => (high ?? NaN) - (low ?? NaN);
  const alike = kappaOf([...many(10, counts(10, 0, 0, 0)), ...many(10, counts(0, 5, 5, 0)), ...many(20, counts(0, 0, 0, 10))]);
  const apart = kappaOf([...many(100, counts(1, 0, 0, 0)), ...many(50, counts(0, 1, 0, 0)), ...many(50, counts(0, 0, 1, 0)), ...many(200, counts(0, 0, 0, 1))]);
  assert.equal(alike.kappa, apart.kappa);
  assert.ok(width(alike) > 2 * width(apart));
});

test("the interval is that of leaving each document out, on any documents, in any order", () => {
  const few = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(few, few, few, few), { minLength: 5, maxLength: 12 }), (documents) => {
      const found = kappaOf(documents.map(([a, b, c, d]) => counts(a, b, c, d)));
      fc.pre(found.low !== null && found.kappa !== null);
      const kappa = (of: readonly (readonly number[])[]): number => {
        const sums = [0, 1, 2, 3].map((at) => of.reduce((sum, one) => sum + (one[at] ?? 0), 0));
        const n = sums.reduce((sum, one) => sum + one, 0);
        return byHand(sums.map((one) => one / n));
      };
      const with_units = documents.filter((one) => one.some((n) => n > 0));
      const left = with_units.map((_, at) => kappa(with_units.filter((__, other) => other !== at)));
      const n = left.length;
      const mean = left.reduce((sum, one) => sum + one, 0) / n;
      const [second, fourth] = [2, 4].map((power) => left.reduce((sum, one) => sum + (one - mean) ** power, 0)) as [number, number];
      const units = with_units.map((one) => one.reduce((sum, of) => sum + of, 0));
      const alike = units.reduce((sum, of) => sum + of, 0) ** 2 / units.reduce((sum, of) => sum + of * of, 0) - 1;
      const df = Math.min(alike, 2 / (fourth / second ** 2 - 1 / n));
      const error = Math.sqrt(((n - 1) / n) * second);
      assert.ok(Math.abs(errorOf(found, df) / error - 1) < 1e-6 || (found.high ?? 0) > 1 - 1e-9 || found.low < -1 + 1e-9);
      assert.ok(found.low <= found.kappa && found.kappa <= (found.high ?? NaN));
      assert.deepEqual(kappaOf([...documents].reverse().map(([a, b, c, d]) => counts(a, b, c, d))).interval, found.interval);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("where κ or its interval is undefined, the reason is told", () => {
  const reason = (documents: readonly SideCounts[]): unknown[] => {
    const { kappa, low, high, interval } = kappaOf(documents);
    assert.deepEqual([low, high], [null, null]);
    return [kappa, interval];
  };
  assert.deepEqual(reason([]), [null, "none: no units"]);
  assert.deepEqual(reason(many(9, counts(0, 0, 0, 3))), [null, "none: all units in one category"]);
  assert.deepEqual(reason([...many(5, counts(1, 0, 0, 1))]), [1, "none: the same in all units"]);
  assert.deepEqual(reason([...many(5, counts(0, 1, 1, 0))]), [-1, "none: different in all units"]);
  assert.equal(reason([counts(10, 2, 5, 5), counts(10, 3, 5, 10)])[1], "none: fewer than 5 documents");
  assert.equal(reason([counts(2, 1, 0, 3), ...many(6, counts(0, 0, 0, 4))])[1], "none: it stands in one document alone");
  assert.equal(reason(many(6, counts(2, 1, 0, 3)))[1], "none: the same in all documents");
});
