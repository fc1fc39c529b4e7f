import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { lexicalDiversityScores } from "../../../src/measure/statistics/lexical-diversity-scores";
import { tokenize } from "../../../src/text/tokenize";
import { needsShared, shared } from "../../needs";

test("six words have scores that can be worked out by hand", () => {
  const { mtld, ...rest } = lexicalDiversityScores([["a", "b", "a", "c", "d", "a"]], 3);
  // Runs of three: aba 2, bac 3, acd 3, cda 3.
  assert.deepEqual(rest, { n_tokens: 6, n_types: 4, ttr: 4 / 6, mattr: 11 / 12 });
  // Forwards: a b a ends one run (2/3), c d a is left with 3/3. Backwards: a d c a has 3/4, b 4/5, a 4/6 and ends it.
  assert.equal(mtld, 6);
});

test("a run that is left over counts by how far its ratio has fallen", () => {
  // Both ways 3 of 4: (1 − 3/4) / (1 − 0.72) of a run.
  assert.ok(Math.abs((lexicalDiversityScores([["a", "b", "c", "a"]], 5).mtld ?? NaN) - 4 / (0.25 / 0.28)) < 1e-12);
});

test("what can't be said is null", () => {
  assert.deepEqual(lexicalDiversityScores([], 5), { n_tokens: 0, n_types: 0, ttr: null, mattr: null, mtld: null });
  assert.deepEqual(lexicalDiversityScores([["a", "b"], ["c"]], 3), { n_tokens: 3, n_types: 3, ttr: 1, mattr: null, mtld: null });
});

test("scores are those of looking at every run, and the order of the texts changes nothing", () => {
  const texts = fc.array(fc.array(fc.constantFrom("a", "b", "c", "__proto__"), { maxLength: 12 }), { maxLength: 4 });
  const ttr = (words: readonly string[]): number => new Set(words).size / words.length;
  const factors = (words: readonly string[]): number => {
    for (let i = 1; i <= words.length; i++) if (ttr(words.slice(0, i)) < 0.72) return 1 + factors(words.slice(i));
    return words.length === 0 ? 0 : (1 - ttr(words)) / 0.28;
  };
  const near = (actual: number | null, expected: number | null): void => assert.ok(actual === expected || (actual !== null && expected !== null && Math.abs(actual - expected) < 1e-9), `${actual} is not ${expected}`);
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 5 }), (given, window) => {
      const found = lexicalDiversityScores(given, window);
      const runs = given.flatMap((text) => text.flatMap((_, i) => (i + window <= text.length ? [ttr(text.slice(i, i + window))] : [])));
      const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
      near(found.ttr, given.flat().length === 0 ? null : ttr(given.flat()));
      near(found.mattr, runs.length === 0 ? null : sum(runs) / runs.length);
      const [forwards, backwards] = [sum(given.map(factors)), sum(given.map((text) => factors([...text].reverse())))];
      near(found.mtld, forwards === 0 ? null : (given.flat().length / forwards + given.flat().length / backwards) / 2);
      const turned = lexicalDiversityScores([...given].reverse(), window);
      near(turned.mtld, found.mtld);
      assert.deepEqual({ ...turned, mtld: null }, { ...found, mtld: null });
    }),
    { numRuns: 500, seed: 1 },
  );
});

test("quanteda's type–token ratios come out from its texts", { skip: needsShared }, () => {
  const { lexdiv } = JSON.parse(readFileSync(join(shared, "reference/weights_and_diversity.json"), "utf8")) as { lexdiv: { texts: string[]; text1: { TTR: number }; text2: { TTR: number } } };
  for (const [i, { TTR }] of [lexdiv.text1, lexdiv.text2].entries()) {
    const { terms } = tokenize(lexdiv.texts[i] ?? "", "en");
    assert.ok(Math.abs((lexicalDiversityScores([terms], 10).ttr ?? NaN) - TTR) < 5.1e-8, `${i}`);
  }
});
