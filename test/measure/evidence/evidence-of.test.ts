import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { loadCorpus } from "../../../src/corpus/load-corpus";
import { cooccurrence, concordance, coverage, regionCounts, termFrequencies, themeCounts, type Table } from "../../../src";
import { needsShared, shared } from "../../needs";

/** Every row's every count has as many entries, and each entry's marks stand on the characters that matched. */
function check<Row extends object>(table: Table<Row>): number {
  let checked = 0;
  for (const row of table.rows) {
    for (const column of table.header.filter((name) => table.columns[name].counts !== undefined)) {
      const evidence = table.evidence(row, column);
      assert.equal(evidence.length, row[column], `${table.name} ${column} ${JSON.stringify(row)}`);
      for (const { text, marks, match, start, end } of evidence) {
        assert.ok(start < end && marks.every(([from, to]) => 0 <= from && from < to && to <= text.length));
        if (table.name !== "coverage") assert.ok(marks.some(([from, to]) => match.split(" + ").includes(text.slice(from, to))));
      }
      checked++;
    }
    for (const value of Object.values(row)) assert.ok(typeof value !== "number" || Number.isFinite(value));
  }
  return checked;
}

test("every count of every row on the seeds has just as many entries of evidence", { skip: needsShared }, async () => {
  const corpus = await loadCorpus(join(shared, "corpus/seeds"));
  const checked = [
    check(await coverage(corpus, { by: "issuer_region" })),
    check(await coverage(corpus, { by: "mentioned_region" })),
    check(await themeCounts(corpus, { by: "issuer_region", formulae: true })),
    check(await themeCounts(corpus, { by: "mentioned_region", level: "group" })),
    check(await themeCounts(corpus, { language: "en", exclusive: true })),
    check(await regionCounts(corpus, { by: "year" })),
    check(await termFrequencies(corpus, { language: "zh", by: "issuer_region" })),
    check(await cooccurrence(corpus, { min: 1, minDocuments: 1, permutations: 9, of: "themes", within: "passage" })),
    check(await cooccurrence(corpus, { min: 1, minDocuments: 1, permutations: 9, of: "regions", within: "sentence", by: "language" })),
    check(await cooccurrence(corpus, { min: 1, minDocuments: 1, permutations: 9, of: ["regions", "themes"], within: "document" })),
    check(await cooccurrence(corpus, { min: 1, minDocuments: 1, permutations: 9, of: ["terms", "themes"], within: "sentence" })),
  ];
  assert.ok(checked.every((n) => n > 0), String(checked));
});

test("a concordance has as many lines as the term, the theme and the region are counted", { skip: needsShared }, async () => {
  const corpus = await loadCorpus(join(shared, "corpus/seeds"));
  const terms = await termFrequencies(corpus, { language: "zh" });
  for (const { term, n } of terms.rows.slice(0, 30)) assert.ok((await concordance(corpus, { term, language: "zh" })).rows.length >= n, term);
  const themes = await themeCounts(corpus, { formulae: true });
  for (const { theme, n } of themes.rows) assert.equal((await concordance(corpus, { theme })).rows.length, n, theme);
  const regions = await regionCounts(corpus);
  for (const { region, n } of regions.rows) assert.equal((await concordance(corpus, { region })).rows.length, n, region);
});
