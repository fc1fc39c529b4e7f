import assert from "node:assert/strict";
import { test } from "node:test";
import { themeCounts } from "../../../src/measure/theme-counts";
import { corpusOf, type Lines } from "../corpus-of";

const documents: readonly Lines[] = Array.from({ length: 54 }, (_, i) => ({ id: `d${i}`, lines: [`${"trade ".repeat(i % 4)}and ${"word ".repeat(i % 5)}.`, "And more."] }));
const trade = async (some: readonly Lines[]) => (await themeCounts(corpusOf(some))).rows.find(({ theme }) => theme === "trade");

test("documents in another order have the same intervals", async () => {
  const [one, other] = [await trade(documents), await trade([...documents].reverse())];
  assert.ok(one?.low !== null);
  assert.deepEqual(one, other);
});

test("an interval is over documents, whatever their paragraphs", async () => {
  const joined = documents.map(({ id, lines }): Lines => ({ id: id ?? "", lines: [lines.join(" ")] }));
  const [one, other] = [await trade(documents), await trade(joined)];
  assert.ok(one?.low !== null && one?.high !== null);
  assert.deepEqual([one?.low, one?.high], [other?.low, other?.high]);
});

test("below fifty documents an interval says how often such ones hold the true rate, below five there is none", async () => {
  const ways = await Promise.all([50, 49, 5, 4].map(async (n) => (await trade(documents.slice(0, n)))?.interval));
  const few = "t over documents (log scale, jackknife; covers 94 to 99 % with so few)";
  assert.deepEqual(ways, ["t over documents (log scale, jackknife)", few, few, "none: fewer than 5 documents"]);
});

test("a document without word tokens has a rate of null, not NaN", async () => {
  const { rows } = await themeCounts(corpusOf([{ lines: ["②"] }]));
  assert.equal(rows[0]?.per_10k, null);
  for (const row of rows) for (const value of Object.values(row)) assert.ok(typeof value !== "number" || Number.isFinite(value));
});
