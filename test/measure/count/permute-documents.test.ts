import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { grouping } from "../../../src/measure/by";
import { countPairs, type DocumentPairs } from "../../../src/measure/count/count-pairs";
import { pairSums, sumOf } from "../../../src/measure/count/pair-sums";
import { alike, permuteDocuments, shuffled } from "../../../src/measure/count/permute-documents";
import type { Within } from "../../../src/measure/count/units";
import { things } from "../../../src/measure/find/things";
import { association } from "../../../src/measure/statistics/association";
import { random } from "../../../src/measure/statistics/random";
import { corpusOf, toSentence } from "../corpus-of";

const words = ["one", "two", "three", "thing"];
const terms = ["two", "three", "thing"].map((word) => `${word}x`);

async function counted(texts: readonly (readonly (readonly string[])[])[], within: Within): Promise<DocumentPairs[]> {
  const corpus = corpusOf(texts.map((sentences, i) => ({ lines: [sentences.map((sentence) => toSentence(sentence.map((word) => `${word}x`))).join(" ") + ` Number${i}.`] })));
  const sides = [things(corpus, corpus.counted(), "terms", { terms })];
  return (await countPairs(corpus.counted(), within, grouping(corpus, undefined), sides)).get("all") ?? [];
}

/** One arrangement, place by place. */
function together(fixed: readonly DocumentPairs[], moved: readonly DocumentPairs[], a: string, b: string, within: Within): number {
  const row = (documents: readonly DocumentPairs[], key: string): { at: number; start: number; end: number }[] => {
    let from = 0;
    return documents.flatMap(({ places, length }) => {
      const found = places.filter((place) => place.key === key).map(({ first, start, end }) => ({ at: from + first, start: from + start, end: from + end }));
      from += length;
      return found;
    });
  };
  let n = 0;
  for (const x of row(fixed, a)) {
    for (const y of row(moved, b)) {
      const distance = Math.abs(x.at - y.at);
      if (typeof within === "string" ? distance === 0 : distance >= 1 && distance <= within.window && y.at >= x.start && y.at < x.end) n++;
    }
  }
  return n;
}

test("p is that of laying the documents beside each other place by place, on any corpus", async () => {
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
  const within = fc.constantFrom<Within>("sentence", "document", { window: 2 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 5, maxLength: 25 }), within, async (texts, unit) => {
      const documents = await counted(texts, unit);
      const { pairs, of } = pairSums(documents);
      const tested = pairs.filter(([a, b]) => a < b).map(([a, b]) => ({ a, b, n: sumOf(of(a, b).n) }));
      const found = await permuteDocuments(documents, tested, unit, true, { permutations: 19, seed: 7 });
      const [more, fewer] = [tested.map(() => 1), tested.map(() => 1)];
      const draw = random(7);
      for (let i = 0; i < 19; i++) {
        const blocks = alike(documents).map((members) => ({ members, moved: [...shuffled(members.length, draw)].map((k) => members[k] as DocumentPairs) }));
        tested.forEach(({ a, b, n }, k) => {
          const sum = blocks.reduce((total, { members, moved }) => total + together(members, moved, a, b, unit), 0);
          if (sum >= n) more[k] = (more[k] ?? 0) + 1;
          if (sum <= n) fewer[k] = (fewer[k] ?? 0) + 1;
        });
      }
      assert.deepEqual(found, tested.map((_, k) => Math.min(1, (2 * Math.min(more[k] ?? 0, fewer[k] ?? 0)) / 20)));
    }),
    { numRuns: 60 },
  );
});

test("two things that share their documents have a small p; one document that repeats them has none, whatever G² says", async () => {
  const shared = Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? [["two", "three"], ["one"], ["two", "three"]] : [["one", "one"], ["one"], ["one", "one"]]));
  const [pair] = await permuteDocuments(await counted(shared, "sentence"), [{ a: "threex", b: "twox", n: 20 }], "sentence", true);
  assert.ok(typeof pair === "number" && pair <= 0.01);
  const burst = Array.from({ length: 30 }, (_, i) => (i === 0 ? Array.from({ length: 10 }, () => ["two", "three"]) : [[i % 2 === 0 ? "two" : "three"], ["one"], ["one"]]));
  const [alone] = await permuteDocuments(await counted(burst, "sentence"), [{ a: "threex", b: "twox", n: 10 }], "sentence", true);
  assert.ok((association({ n: 10, n_a: 25, n_b: 24, n_units: 127 }).g2 ?? 0) > 3.84);
  assert.ok(typeof alone === "number" && alone > 0.1);
});

test("p holds its level where documents have nothing to do with each other, though each repeats itself", async () => {
  const { index } = random(3);
  let below = 0;
  const simulations = 200;
  for (let i = 0; i < simulations; i++) {
    const texts = Array.from({ length: 20 }, () => {
      const [two, three] = [index(3) === 0, index(3) === 0];
      return Array.from({ length: 2 + index(6) }, () => ["one", ...(two && index(2) === 0 ? ["two"] : []), ...(three && index(2) === 0 ? ["three"] : [])]);
    });
    const documents = await counted(texts, "sentence");
    const n = sumOf(pairSums(documents).of("threex", "twox").n);
    const [p] = await permuteDocuments(documents, [{ a: "threex", b: "twox", n }], "sentence", true, { permutations: 99, seed: i });
    if ((p ?? 1) <= 0.05) below++;
  }
  // 200 · 0.05 = 10 expected at most; 20 has a chance below 0.2 %.
  assert.ok(below <= 20, `${below} of ${simulations} below 0.05`);
});

test("fewer than five documents have no p", async () => {
  const documents = await counted([[["two", "three"]], [["two"]], [["three"]], [["one"]]], "sentence");
  assert.deepEqual(await permuteDocuments(documents, [{ a: "threex", b: "twox", n: 1 }], "sentence", true), [null]);
});

test("documents change places with about ten of their length", () => {
  const runs = alike(Array.from({ length: 25 }, (_, i) => i));
  assert.deepEqual(runs.map((run) => [run[0], run.at(-1)]), [[0, 11], [12, 24]]);
  assert.deepEqual(alike([1, 2, 3]), [[1, 2, 3]]);
});
