import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sensitivity } from "../../src/measure/sensitivity";
import { themeCounts } from "../../src/measure/theme-counts";
import { tableOf } from "../../src/table";
import { corpusOf } from "./corpus-of";

const table = (rows: readonly { group: string; theme: string; n: number | null }[]) => Promise.resolve(tableOf(rows, "counts", "Counts."));

test("ranks that change under a variant are shown, the largest change first, and a note counts them", async () => {
  const base = [{ group: "g", theme: "a", n: 9 }, { group: "g", theme: "b", n: 5 }, { group: "g", theme: "c", n: 5 }, { group: "g", theme: "d", n: 1 }];
  const other = [{ group: "g", theme: "a", n: 9 }, { group: "g", theme: "b", n: 4 }, { group: "g", theme: "c", n: 5 }, { group: "g", theme: "e", n: 12 }];
  const { rows, notes } = await sensitivity(table, base, { "2020": base, other }, { keys: ["theme"], rank: "n" });
  assert.deepEqual(rows.filter(({ variant }) => variant === "other").map((row) => [row.key, row.value_base, row.value, row.change, row.rank_base, row.rank, row.rank_change]), [
    ["d", 1, null, null, 4, null, null],
    ["e", null, 12, null, null, 1, null],
    ["b", 5, 4, -1, 2, 4, -2],
    ["a", 9, 9, 0, 1, 2, -1],
    ["c", 5, 5, 0, 2, 3, -1],
  ]);
  assert.deepEqual(notes, ["2020: 0 of 4 ranks change.", "other: 5 of 5 ranks change, by 2 places at most."]);
});

test("ranks are within a column where one is named, and missing numbers have none", async () => {
  const base = [{ group: "x-y", theme: "a", n: 1 }, { group: "z", theme: "a", n: 2 }, { group: "z", theme: "b", n: null }];
  const { rows } = await sensitivity(table, base, { same: base }, { keys: ["group", "theme"], rank: "n", within: "group" });
  assert.deepEqual(rows.map(({ key, rank_base, rank_change }) => [key, rank_base, rank_change]), [["x-y · a", 1, 0], ["z · a", 1, 0], ["z · b", null, 0]]);
});

test("keys that fit two rows are refused", async () => {
  const base = [{ group: "x", theme: "a", n: 1 }, { group: "y", theme: "a", n: 2 }];
  await assert.rejects(sensitivity(table, base, {}, { keys: ["theme"], rank: "n" }), /table counts: two rows are a; name more key columns than theme/);
});

test("a measure's options and corpora are variants", async () => {
  const corpus = corpusOf([{ lines: ["Border trade. Border trade. Music. The border."] }]);
  const { rows, notes } = await sensitivity((options: { exclusive?: boolean }) => themeCounts(corpus, options), {}, { "overlaps once": { exclusive: true } }, { keys: ["theme"], rank: "n" });
  assert.deepEqual(rows.find(({ key }) => key === "border"), { variant: "overlaps once", key: "border", value_base: 3, value: 1, change: -2, rank_base: 1, rank: 2, rank_change: -1 });
  assert.deepEqual(notes, ["overlaps once: 3 of 4 ranks change, by 1 place at most."]);
});

test("ranks and changes are those of sorting both tables, on any tables", async () => {
  const rows = fc.uniqueArray(fc.record({ group: fc.constantFrom("x-y", "z"), theme: fc.constantFrom("a", "b", "c", "__proto__"), n: fc.option(fc.integer({ min: 0, max: 4 })) }), { selector: ({ group, theme }) => `${group} ${theme}` });
  await fc.assert(
    fc.asyncProperty(rows, rows, async (base, other) => {
      const { rows: found } = await sensitivity(table, base, { other }, { keys: ["group", "theme"], rank: "n", within: "group" });
      const place = (all: typeof base, group: string, theme: string): [number | null, number | null] => {
        const n = all.find((row) => row.group === group && row.theme === theme)?.n ?? null;
        const sorted = all.flatMap((row) => (row.group === group && row.n !== null ? [row.n] : [])).sort((a, b) => b - a);
        return [n, n === null ? null : sorted.indexOf(n) + 1];
      };
      const keys = new Map([...base, ...other].map(({ group, theme }) => [`${group} · ${theme}`, [group, theme] as const]));
      const expected = [...keys].map(([key, [group, theme]]) => [key, ...place(base, group, theme), ...place(other, group, theme)]);
      assert.deepEqual(found.map((row) => [row.key, row.value_base, row.rank_base, row.value, row.rank]).map(String).sort(), expected.map(String).sort());
      for (const { change, value, value_base, rank_change, rank, rank_base } of found) {
        assert.equal(change, value === null || value_base === null ? null : value - value_base);
        assert.equal(rank_change, rank === null && rank_base === null ? 0 : rank === null || rank_base === null ? null : rank_base - rank);
      }
    }),
    { numRuns: 100 },
  );
});
