import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createAutomaton } from "../../src/lexicon/automaton";

function found(strings: readonly string[], text: string): string[] {
  const all: string[] = [];
  createAutomaton(strings).scan(text, (string, end) => all.push(`${strings[string] ?? ""}@${end}`));
  return all;
}

test("finds strings inside one another, the longer one first where both end", () => {
  assert.deepEqual(found(["he", "she", "his", "hers"], "ushers"), ["she@4", "he@4", "hers@6"]);
});

test("goes on behind a failed beginning", () => {
  assert.deepEqual(found(["aab"], "aaab"), ["aab@4"]);
  assert.deepEqual(found(["内蒙古", "蒙古国"], "内蒙古国"), ["内蒙古@3", "蒙古国@4"]);
});

test("finds nothing in an empty text, and anything in none", () => {
  assert.deepEqual(found(["a"], ""), []);
  assert.deepEqual(found([], "a"), []);
});

test("finds the same as looking for every string at every place", () => {
  const word = fc.array(fc.constantFrom("a", "b", "省"), { minLength: 1, maxLength: 4 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.array(fc.constantFrom("a", "b", "省", "x"), { maxLength: 40 }).map((letters) => letters.join("")), (strings, text) => {
      const expected: string[] = [];
      for (let end = 1; end <= text.length; end++) {
        const here = strings.filter((string) => text.slice(0, end).endsWith(string));
        expected.push(...here.sort((a, b) => b.length - a.length).map((string) => `${string}@${end}`));
      }
      assert.deepEqual(found(strings, text), expected);
    }),
    { seed: 7, numRuns: 300 },
  );
});
