import assert from "node:assert/strict";
import { test } from "node:test";
import { candidates, type Indexed } from "../../../src/corpus/reprints/candidates";
import { minHash } from "../../../src/corpus/reprints/min-hash";
import { rarestFirst } from "../../../src/corpus/reprints/rarest-first";
import { shingles } from "../../../src/corpus/reprints/shingles";
import { random } from "../../../src/measure/statistics/random";

function indexed(texts: readonly (readonly [text: string, numbers: readonly number[]])[]): { readonly all: readonly Indexed[]; readonly index: ReturnType<typeof candidates> } {
  const { texts: ranks, counts } = rarestFirst(texts.map(([, numbers]) => numbers.map(String)));
  const all = texts.map(([text, numbers], i): Indexed => ({ text: minHash(shingles(text)), ranks: ranks[i] ?? new Int32Array(0), figures: numbers.join("") }));
  return { all, index: candidates(counts, texts.length) };
}

test("finds every document whose numbers are all another's and half of them, as comparing each with each does", () => {
  const source = random(7);
  const text = "the commerce office reported that trade had grown over the year";
  const texts = Array.from({ length: 400 }, () => [text, Array.from({ length: source.index(9) }, () => source.index(12))] as const);
  const { all, index } = indexed(texts);
  const within = (a: readonly number[], b: readonly number[]): boolean => {
    const left = [...b];
    return a.length * 2 >= b.length && a.length <= b.length && a.every((n) => left.includes(n) && left.splice(left.indexOf(n), 1).length === 1);
  };
  let pairs = 0;
  for (const [i, document] of all.entries()) {
    const numbers = texts[i]?.[1] ?? [];
    const expected = texts.slice(0, i).flatMap(([, others], k) => (within(numbers, others) || within(others, numbers) || (all[k]?.figures === document.figures && document.figures.length >= 8) ? [k] : []));
    assert.deepEqual(index.of(document), expected, String(i));
    pairs += expected.length;
    index.add(document);
  }
  assert.ok(pairs > 1000);
});

test("where all name the same numbers, or none, only texts that are alike are found", () => {
  const source = random(8);
  const word = (): string => Array.from({ length: 6 }, () => String.fromCharCode(97 + source.index(26))).join("");
  for (const numbers of [[], [2024], [2024, 5, 6, 731, 8888, 9999]]) {
    const texts = Array.from({ length: 300 }, (): [string, number[]] => [Array.from({ length: 40 }, word).join(""), numbers]);
    const [first] = texts;
    texts.push([`${first?.[0] ?? ""}more`, numbers]);
    const { all, index } = indexed(texts);
    for (const document of all.slice(0, -1)) index.add(document);
    const found = index.of(all[300] as Indexed);
    assert.ok(found.includes(0) && found.length < 30, `${found.length} found`);
  }
});

test("the same figures in the same order are found where they part into other numbers", () => {
  const { all, index } = indexed([["one", [1200, 34, 56, 78]], ["two", [1, 200, 3456, 78]], ["three", [99, 98]]]);
  for (const document of all.slice(0, 1)) index.add(document);
  assert.deepEqual(index.of(all[1] as Indexed), [0]);
  assert.deepEqual(index.of(all[2] as Indexed), []);
});
