import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cooccurrenceDifference } from "../../src/measure/cooccurrence-difference";
import { tQuantile } from "../../src/measure/statistics/t-quantile";
import { corpusOf, toSentence, type Lines } from "./corpus-of";

const options = { of: "themes", within: "sentence", by: "publisher", between: ["a", "b"], min: 1, minDocuments: 1 } as const;

/** In group a trade goes with music, in group b with the border; each has six documents. */
const different = (): Lines[] =>
  Array.from({ length: 12 }, (_, i) => ({ publisher: i < 6 ? "a" : "b", lines: [`Trade and ${i < 6 ? "music" : "the border"} number${i}. The border number${i}. Music ${i}.`] }));

test("what goes together in one group and never in the other has a difference and a small p, and says why no interval", async () => {
  const table = await cooccurrenceDifference(corpusOf(different()), options);
  assert.deepEqual(table.rows.map(({ a, b, n_1, n_2, n_docs_1, n_docs_2 }) => [a, b, n_1, n_2, n_docs_1, n_docs_2]), [
    ["border", "trade", 0, 6, 0, 6],
    ["music", "trade", 6, 0, 6, 0],
  ]);
  const row = table.rows[1];
  assert.ok(row !== undefined);
  // Of 18 sentences 6 hold both, 12 music and 6 trade: PMI log2(6 · 18 / (12 · 6)), by −log2(6 / 18).
  assert.ok(Math.abs((row.npmi_1 ?? 0) - Math.log2(1.5) / Math.log2(3)) < 1e-12);
  assert.equal(row.npmi_2, -1);
  assert.equal(row.difference, (row.npmi_1 ?? 0) + 1);
  assert.ok(row.p !== null && row.p <= 0.01 && row.p_adjusted !== null && row.p_adjusted >= row.p);
  assert.deepEqual([row.low, row.high, row.interval], [null, null, "none: fewer than 2 documents of a group hold the two"]);
});

test("groups that are dealt at random have no small p more often than chance has it", async () => {
  let below = 0;
  for (let i = 0; i < 30; i++) {
    const documents = Array.from({ length: 12 }, (_, k): Lines => ({ publisher: (k * 7 + i) % 12 < 6 ? "a" : "b", lines: [`${(k * 5 + i * i) % 3 === 0 ? "Trade and music" : "Trade"} ${i}. Music ${k}. Nothing.`] }));
    const { rows } = await cooccurrenceDifference(corpusOf(documents), { ...options, seed: i });
    below += rows.filter(({ p }) => p !== null && p <= 0.05).length;
  }
  assert.ok(below <= 5, `${below} of 30`);
});

test("a group that is not there is refused, naming those that are", async () => {
  await assert.rejects(cooccurrenceDifference(corpusOf(different()), { ...options, between: ["a", "c"] }), /there is no group by publisher with text that counts: c\n.*There are: a, b\./);
});

test("fewer than five documents in a group are described, with a reason for each missing interval", async () => {
  const { rows } = await cooccurrenceDifference(corpusOf(different().slice(0, 9)), options);
  assert.deepEqual(rows.map(({ low, p, interval }) => [low, p, interval]), [
    [null, null, "none: fewer than 5 documents in a group"],
    [null, null, "none: fewer than 5 documents in a group"],
  ]);
});

test("the order of the documents changes no number", async () => {
  const csv = async (documents: Lines[]) => (await cooccurrenceDifference(corpusOf(documents), options)).toCSV();
  assert.equal(await csv(different().reverse()), await csv(different()));
});

test("counts and npmi are those of looking at every sentence, on any corpus, with an entry of evidence for each", async () => {
  const sentence = fc.array(fc.constantFrom("trade", "music", "border", "here"), { minLength: 1, maxLength: 3 });
  const document = fc.record({ publisher: fc.constantFrom("a", "b"), sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { minLength: 1, maxLength: 6 }), async (documents) => {
      const given = [{ publisher: "a", sentences: [["here"]] }, { publisher: "b", sentences: [["here"]] }, ...documents];
      const table = await cooccurrenceDifference(corpusOf(given.map(({ publisher, sentences }) => ({ publisher, lines: [sentences.map(toSentence).join(" ")] }))), options);
      for (const row of table.rows) {
        const npmi = (group: string): number | null => {
          const units = given.filter(({ publisher }) => publisher === group).flatMap(({ sentences }) => sentences);
          const share = (...keys: string[]): number => units.filter((unit) => keys.every((key) => unit.includes(key))).length / units.length;
          const [a, b, both] = [share(row.a), share(row.b), share(row.a, row.b)];
          if (a === 0 || b === 0 || both === 1) return null;
          return both === 0 ? -1 : Math.log(both / (a * b)) / -Math.log(both);
        };
        for (const [found, expected] of [[row.npmi_1, npmi("a")], [row.npmi_2, npmi("b")]] as const) {
          assert.ok(found === null || expected === null ? found === expected : Math.abs(found - expected) < 1e-9, `${found} is not ${expected}`);
        }
        for (const column of ["n_1", "n_2", "n_docs_1", "n_docs_2"] as const) assert.equal(table.evidence(row, column).length, row[column]);
        for (const value of Object.values(row)) assert.ok(typeof value !== "number" || Number.isFinite(value));
      }
    }),
    { numRuns: 60 },
  );
});

test("p is that of dealing the documents out in every way, and the interval that of leaving each of them out", async () => {
  // Of each document: sentences with both, with trade alone, with music alone, with neither.
  const given = [[3, 1, 0, 2], [2, 2, 1, 0], [1, 0, 2, 3], [4, 1, 1, 1], [2, 1, 2, 2], [0, 2, 3, 1], [1, 3, 2, 0], [0, 1, 1, 4], [1, 2, 2, 2], [0, 3, 1, 2]];
  const text = [["Trade and music"], ["Trade"], ["Music"], ["Nothing"]];
  const corpus = corpusOf(given.map((counts, i) => ({ publisher: i < 5 ? "a" : "b", lines: [counts.flatMap((n, kind) => Array.from({ length: n }, () => `${text[kind]?.[0] ?? ""}.`)).join(" ") + ` Number ${i}.`] })));
  const { rows } = await cooccurrenceDifference(corpus, options);
  const row = rows.find(({ a, b }) => a === "music" && b === "trade");
  assert.ok(row !== undefined && row.p !== null && row.low !== null && row.high !== null);
  const npmi = (documents: readonly (readonly number[])[]): number => {
    const sum = (kind: number): number => documents.reduce((all, counts) => all + (counts[kind] ?? 0), 0);
    // The sentence with the number has neither.
    const n = sum(0) + sum(1) + sum(2) + sum(3) + documents.length;
    const [both, trade, music] = [sum(0) / n, (sum(0) + sum(1)) / n, (sum(0) + sum(2)) / n];
    return both === 0 ? -1 : Math.log(both / (trade * music)) / -Math.log(both);
  };
  const observed = npmi(given.slice(0, 5)) - npmi(given.slice(5));
  assert.ok(Math.abs((row.difference ?? NaN) - observed) < 1e-12);
  let [ways, further] = [0, 0];
  for (let mask = 0; mask < 1 << 10; mask++) {
    const first = given.filter((_, i) => ((mask >> i) & 1) === 1);
    if (first.length !== 5) continue;
    ways++;
    further += Math.abs(npmi(first) - npmi(given.filter((_, i) => ((mask >> i) & 1) === 0))) >= Math.abs(observed) - 1e-12 ? 1 : 0;
  }
  const exact = further / ways;
  // 999 drawn ways are within 4 standard errors of all 252.
  assert.ok(Math.abs(row.p - exact) < 4 * Math.sqrt((exact * (1 - exact)) / 999) + 1 / 1000, `${row.p} ${exact}`);
  // The jackknife by the text: s² = (n − 1) / n Σ (without one − their mean)², the two groups' added.
  let [variance, fourth, alike] = [0, 0, 0];
  for (const group of [given.slice(0, 5), given.slice(5)]) {
    const without = group.map((_, at) => npmi(group.filter((__, other) => other !== at)));
    const mean = without.reduce((sum, value) => sum + value, 0) / 5;
    variance += (4 / 5) * without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    fourth += (4 / 5) ** 2 * (without.reduce((sum, value) => sum + (value - mean) ** 4, 0) - without.reduce((sum, value) => sum + (value - mean) ** 2, 0) ** 2 / 5);
    const sentences = group.map((counts) => counts.reduce((sum, n) => sum + n, 1));
    alike += sentences.reduce((sum, n) => sum + n, 0) ** 2 / sentences.reduce((sum, n) => sum + n * n, 0) - 1;
  }
  const half = tQuantile(0.975, Math.min(alike, (2 * variance ** 2) / fourth)) * Math.sqrt(variance);
  assert.ok(Math.abs(row.low - (observed - half)) < 1e-9 && Math.abs(row.high - (observed + half)) < 1e-9, `${row.low} ${row.high} ${observed} ${half}`);
  assert.equal(row.interval, "t over documents (jackknife)");
});
