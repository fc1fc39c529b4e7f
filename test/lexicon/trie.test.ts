import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createTrie } from "../../src/lexicon/trie";

function found(strings: readonly string[], text: string, inWords = true): string[] {
  const all: string[] = [];
  createTrie(strings).scan(text, inWords, (string, start, end) => all.push(`${strings[string] ?? ""}@${start}-${end}`));
  return all;
}

test("finds strings inside one another, place by place, the longest first", () => {
  assert.deepEqual(found(["he", "she", "his", "hers"], "ushers"), ["she@1-4", "hers@2-6", "he@2-4"]);
});

test("goes on behind a failed beginning", () => {
  assert.deepEqual(found(["aab"], "aaab"), ["aab@1-4"]);
  assert.deepEqual(found(["内蒙古", "蒙古国"], "内蒙古国"), ["内蒙古@0-3", "蒙古国@1-4"]);
});

test("finds nothing in an empty text, and anything in none", () => {
  assert.deepEqual(found(["a"], ""), []);
  assert.deepEqual(found([], "a"), []);
});

test("nothing begins within a word unless it may", () => {
  assert.deepEqual(found(["port", "口岸"], "export port 口岸", false), ["port@7-11", "口岸@12-14"]);
  assert.deepEqual(found(["port"], "export port"), ["port@2-6", "port@7-11"]);
});

test("finds the same as looking for every string at every place", () => {
  const word = fc.array(fc.constantFrom("a", "b", "省"), { minLength: 1, maxLength: 4 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.array(fc.constantFrom("a", "b", "省", "x"), { maxLength: 40 }).map((letters) => letters.join("")), (strings, text) => {
      const expected: string[] = [];
      for (let start = 0; start < text.length; start++) {
        const here = strings.filter((string) => text.startsWith(string, start));
        expected.push(...here.sort((a, b) => b.length - a.length).map((string) => `${string}@${start}-${start + string.length}`));
      }
      assert.deepEqual(found(strings, text), expected);
    }),
    { seed: 7, numRuns: 300 },
  );
});
