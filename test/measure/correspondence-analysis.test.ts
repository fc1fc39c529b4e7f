import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { correspondenceAnalysis } from "../../src/measure/correspondence-analysis";
import { corpusOf } from "./corpus-of";

/** Of each theme so many sentences: the first three columns of smoking by staff group. */
const sentences = (trade: number, music: number, border: number): string => ["Trade.", "Music.", "The border."].map((text, i) => Array.from({ length: [trade, music, border][i] ?? 0 }, () => text).join(" ")).join(" ");
const corpus = () =>
  corpusOf([
    { publisher: "a-b", lines: [sentences(4, 2, 3)] },
    { publisher: "constructor", lines: [sentences(4, 3, 7)] },
    { publisher: "c", lines: [sentences(25, 10, 12)] },
  ]);

test("groups and themes have places, masses, and as many sentences of evidence as they count", async () => {
  const table = await correspondenceAnalysis(corpus(), { by: "publisher" });
  assert.deepEqual(table.rows.map(({ kind, key, n_sentences, mass }) => [kind, key, n_sentences, mass]), [
    ["group", "a-b", 9, 9 / 70],
    ["group", "c", 47, 47 / 70],
    ["group", "constructor", 14, 14 / 70],
    ["theme", "border", 22, 22 / 70],
    ["theme", "music", 15, 15 / 70],
    ["theme", "trade", 33, 33 / 70],
  ]);
  for (const row of table.rows) {
    assert.equal(table.evidence(row, "n_sentences").length, row.n_sentences);
    // Three rows make two axes, which show everything.
    assert.ok(Math.abs((row.quality ?? 0) - 1) < 1e-9);
  }
  // Each axis has its origin in the middle of the groups, weighed by their masses.
  const groups = table.rows.filter(({ kind }) => kind === "group");
  assert.ok(Math.abs(groups.reduce((sum, { mass, axis_1 }) => sum + mass * axis_1, 0)) < 1e-9);
  assert.match(table.notes.at(-1) ?? "", /^Inertia 0\.\d{4}: axis 1 shows \d+\.\d %, axis 2 \d+\.\d % of it\.$/);
});

test("one group, or nothing, has no map and says so", async () => {
  const { rows, notes } = await correspondenceAnalysis(corpusOf([{ publisher: "a", lines: ["Trade. Music."] }]), { by: "publisher" });
  assert.deepEqual(rows, []);
  assert.ok(notes.includes("No map: it takes two groups and two themes."));
});

test("two groups have one axis, and the order of the documents moves nothing", async () => {
  const documents = [{ publisher: "a", lines: ["Trade. Music. Trade."] }, { publisher: "b", lines: ["Music. The border."] }];
  const { rows } = await correspondenceAnalysis(corpusOf(documents), { by: "publisher" });
  assert.ok(rows.every(({ axis_1, axis_2, quality }) => Number.isFinite(axis_1) && axis_2 === null && quality !== null));
  assert.deepEqual((await correspondenceAnalysis(corpusOf([...documents].reverse()), { by: "publisher" })).rows, rows);
});

test("sentences, masses, distances and what the axes show are those of the table counted by hand, on any corpus", async () => {
  const counts = fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 6 })) as [fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<number>]), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(counts, async (groups) => {
      const documents = groups.map(([trade, music, border], i) => ({ publisher: `g-${i}`, lines: [`${sentences(trade, music, border)} Number ${i}.`] }));
      const { rows } = await correspondenceAnalysis(corpusOf(documents), { by: "publisher" });
      // The themes in the order of their names: border, music, trade.
      const table = groups.map(([trade, music, border]) => [border, music, trade]);
      const total = table.flat().reduce((sum, n) => sum + n, 0);
      const [ofGroups, ofThemes] = [table.map((row) => row.reduce((sum, n) => sum + n, 0)), [0, 1, 2].map((j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0))];
      assert.deepEqual(rows.map(({ key, n_sentences }) => [key, n_sentences]), [...ofGroups.map((n, i) => [`g-${i}`, n]), ...["border", "music", "trade"].map((theme, j) => [theme, ofThemes[j]])]);
      rows.forEach(({ mass, n_sentences }) => assert.ok(Math.abs(mass - n_sentences / total) < 1e-12));
      // Three themes have two axes at most: they show all of a group's χ² distance from the average.
      const inertias = table.map((row, i) => row.reduce((sum, n, j) => sum + (n / (ofGroups[i] ?? 1) - (ofThemes[j] ?? 0) / total) ** 2 / ((ofThemes[j] ?? 1) / total), 0));
      const all = inertias.reduce((sum, square, i) => sum + (square * (ofGroups[i] ?? 0)) / total, 0);
      rows.slice(0, groups.length).forEach(({ axis_1, axis_2, inertia, quality, mass }, i) => {
        assert.ok(Math.abs(axis_1 ** 2 + (axis_2 ?? 0) ** 2 - (inertias[i] ?? NaN)) < 1e-9);
        if (all > 1e-9) assert.ok(Math.abs(inertia - (mass * (inertias[i] ?? NaN)) / all) < 1e-9);
        assert.ok(quality === null || Math.abs(quality - 1) < 1e-6);
      });
    }),
    { numRuns: 40 },
  );
});
