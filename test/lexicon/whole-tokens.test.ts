import assert from "node:assert/strict";
import { test } from "node:test";
import { isWholeTokens, tokenDifferences } from "../../src/lexicon/whole-tokens";

function tokens(...terms: string[]): { terms: string[]; starts: Int32Array; ends: Int32Array } {
  const ends = terms.map((_, i) => terms.slice(0, i + 1).join("").length);
  return { terms, starts: Int32Array.from(ends, (end, i) => end - (terms[i] ?? "").length), ends: Int32Array.from(ends) };
}

test("a run is whole where it begins and ends with a token", () => {
  const cut = tokens("自由", "贸易", "试验区");
  assert.deepEqual([[0, 2], [0, 4], [2, 7], [0, 7], [1, 4], [2, 5], [7, 9]].map(([start = 0, end = 0]) => isWholeTokens({ start, end }, cut)), [true, true, true, true, false, false, false]);
});

test("tells of each term how many matches cut a token, the most first", () => {
  const first = { tokens: tokens("中外", "贸易", "外贸"), matches: [{ key: "trade", term: "外贸", start: 1, end: 3 }, { key: "trade", term: "贸易", start: 2, end: 4 }, { key: "trade", term: "外贸", start: 4, end: 6 }] };
  const second = { tokens: tokens("稳外贸"), matches: [{ key: "trade", term: "外贸", start: 1, end: 3 }] };
  assert.deepEqual(tokenDifferences([first, second]), [
    { key: "trade", term: "外贸", n: 3, n_cut: 2, example: "中外|贸易" },
    { key: "trade", term: "贸易", n: 1, n_cut: 0, example: "" },
  ]);
});
