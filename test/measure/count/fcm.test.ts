import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { grouping } from "../../../src/measure/by";
import { countPairs } from "../../../src/measure/count/count-pairs";
import { pairSums, sumOf } from "../../../src/measure/count/pair-sums";
import type { Within } from "../../../src/measure/count/units";
import { things } from "../../../src/measure/find/things";
import { needsShared, shared } from "../../needs";
import { corpusOf, toSentence } from "../corpus-of";

interface Case {
  readonly text: readonly string[];
  readonly context: "window" | "document";
  readonly window?: number;
  readonly count?: "frequency" | "boolean" | "weighted";
  readonly weights?: "1/distance" | readonly number[];
  readonly ordered?: boolean;
  readonly tri: boolean;
  readonly round?: number;
  readonly order?: string;
  readonly expected: readonly (readonly number[])[];
}

/** Letters become words that are no stop words, and keep their order. */
const toWord = (letter: string): string => `word${letter.toLowerCase()}`;

/** The whole table of a feature co-occurrence matrix, its diagonal too. */
async function matrix(texts: readonly string[], letters: readonly string[], within: Within): Promise<number[][]> {
  const corpus = corpusOf(texts.map((text) => ({ lines: [toSentence(text.split(" ").map(toWord))] })));
  const terms = letters.map(toWord);
  const sides = [things(corpus, corpus.counted(), "terms", { terms })];
  const counted = await countPairs(corpus.counted(), within, grouping(corpus, undefined), sides);
  const { of } = pairSums(counted.get("all") ?? []);
  return terms.map((a) => terms.map((b) => sumOf(of(a, b).n)));
}

const rounded = (table: readonly (readonly number[])[], digits: number) => table.map((row) => row.map((value) => Number(value.toFixed(digits))));
const above = (table: readonly (readonly number[])[]) => table.map((row, i) => row.map((value, j) => (j < i ? 0 : value)));

test("windows count as quanteda's fcm does, in every variant of its own tests", { skip: needsShared }, async () => {
  const { cases } = JSON.parse(readFileSync(join(shared, "reference/quanteda_fcm.json"), "utf8")) as { cases: Case[] };
  let compared = 0;
  for (const { text, context, window = 0, count, weights, ordered, tri, round = 9, order, expected } of cases) {
    const letters = order?.split(" ") ?? [..."abcdef"].slice(0, expected.length);
    const within: Within = context === "document" ? "document" : { window, ordered, count, ...(typeof weights === "object" ? { weights } : {}) };
    const found = rounded(await matrix(text, letters, within), round);
    // A unit is no pair of one thing with itself: the accepted difference of the diagonal.
    const same = context === "document" ? expected.map((row, i) => row.map((value, j) => (i === j ? 0 : value))) : expected;
    assert.deepEqual(tri && ordered !== true ? above(found) : found, same);
    compared++;
  }
  assert.equal(compared, 6);
});

test("a boolean window counts each document once, in quanteda's own examples", async () => {
  const texts = ["b a b c", "a a c b e", "a c e f g"];
  assert.deepEqual(await matrix(texts, [..."abcefg"], { window: 2, count: "boolean", ordered: true }), [
    [1, 2, 3, 1, 0, 0],
    [1, 1, 1, 1, 0, 0],
    [0, 1, 0, 2, 1, 0],
    [0, 0, 0, 0, 1, 1],
    [0, 0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0],
  ]);
  assert.deepEqual(above(await matrix(texts, [..."abcefg"], { window: 2, count: "boolean" })), [
    [2, 2, 3, 1, 0, 0],
    [0, 2, 2, 1, 0, 0],
    [0, 0, 0, 2, 1, 0],
    [0, 0, 0, 0, 1, 1],
    [0, 0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0],
  ]);
});

test("an endless window counts as fcm does in a document: the product of the two frequencies", async () => {
  // a 3, b 2, c 1 times: a with b 6, a with c 3, b with c 2; a with itself 2 · (3 choose 2).
  assert.deepEqual(await matrix(["a b a c b a"], [..."abc"], { window: Infinity }), [
    [6, 6, 3],
    [6, 2, 2],
    [3, 2, 0],
  ]);
});
