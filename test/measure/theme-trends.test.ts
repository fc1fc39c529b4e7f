import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { themeTrends } from "../../src/measure/theme-trends";
import { corpusOf, toSentence } from "./corpus-of";

test("years without documents are gaps: a row with no documents, and shares that are missing, not 0", async () => {
  const corpus = corpusOf([{ date: "2020-03", lines: ["Trade. Nothing."] }, { date: "2022", lines: ["Music."] }, { lines: ["Trade."] }]);
  const { rows, notes } = await themeTrends(corpus, { unit: "year" });
  assert.deepEqual(rows.filter(({ theme }) => theme === "trade").map(({ period, n, n_docs, share_docs, share_sentences, per_10k, of_docs }) => [period, n, n_docs, share_docs, share_sentences, per_10k, of_docs]), [
    ["2020", 1, 1, 1, 0.5, 5000, 1],
    ["2021", 0, 0, null, null, null, 0],
    ["2022", 0, 0, 0, 0, 0, 1],
  ]);
  assert.ok(notes.includes("Gaps, years without documents between a group's first and last: 1; their shares are missing, not 0."));
  assert.ok(notes.includes("In no group, since their year is open: 1 of 3 documents."));
});

test("moving averages pool the periods, and begin where as many have passed", async () => {
  const corpus = corpusOf([{ date: "2023-12", lines: ["Trade and trade and more."] }, { date: "2024-01", lines: ["Music."] }, { date: "2024-01", lines: ["Border."] }, { date: "2024-03", lines: ["Trade."] }]);
  const { rows } = await themeTrends(corpus, { unit: "month", window: 2 });
  assert.deepEqual(rows.filter(({ theme }) => theme === "trade").map(({ period, moving_share_docs, moving_per_10k }) => [period, moving_share_docs, moving_per_10k]), [
    ["2023-12", null, null],
    ["2024-01", 1 / 3, 20_000 / 7],
    ["2024-02", 0, 0],
    ["2024-03", 1, 10_000],
  ]);
});

test("a window that is no whole number is refused", async () => {
  await assert.rejects(themeTrends(corpusOf([]), { unit: "year", window: 0 }), /a moving average of 0 periods/);
  assert.deepEqual((await themeTrends(corpusOf([]), { unit: "year" })).rows, []);
});

test("counts are those of reading period by period, on any corpus, with an entry of evidence for each", async () => {
  const sentence = fc.array(fc.constantFrom("trade", "music", "here"), { minLength: 1, maxLength: 4 });
  const document = fc.record({ date: fc.constantFrom("2021-11", "2021-12", "2022-02", "2023"), publisher: fc.constantFrom("a-b", "__proto__"), sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 6 }), fc.constantFrom("year", "month"), fc.integer({ min: 1, max: 3 }), async (documents, unit, window) => {
      const table = await themeTrends(corpusOf(documents.map(({ sentences, ...rest }) => ({ ...rest, lines: [sentences.map(toSentence).join(" ")] }))), { unit, by: "publisher", window });
      const months = ["2021-11", "2021-12", "2022-01", "2022-02"];
      const calendar = unit === "year" ? ["2021", "2022", "2023"] : months;
      const inPeriod = (group: string, period: string) => documents.filter(({ date, publisher }) => publisher === group && (unit === "year" ? date.slice(0, 4) : date) === period);
      const expected: string[] = [];
      for (const group of ["__proto__", "a-b"]) {
        const observed = calendar.filter((period) => inPeriod(group, period).length > 0);
        for (const period of calendar.filter((one) => observed.length > 0 && one >= (observed[0] ?? "") && one <= (observed.at(-1) ?? ""))) expected.push(`${group} ${period}`);
      }
      assert.deepEqual(table.rows.filter(({ theme }) => theme === "trade").map(({ group, period }) => `${group} ${period}`), expected);
      for (const row of table.rows) {
        const mine = inPeriod(row.group, row.period);
        const has = (one: readonly string[]): boolean => one.includes(row.theme);
        assert.deepEqual([row.n, row.n_sentences, row.n_docs, row.of_docs], [
          mine.flatMap(({ sentences }) => sentences.flat()).filter((word) => word === row.theme).length,
          mine.flatMap(({ sentences }) => sentences).filter(has).length,
          mine.filter(({ sentences }) => sentences.some(has)).length,
          mine.length,
        ]);
        const at = calendar.indexOf(row.period);
        const first = calendar.findIndex((period) => inPeriod(row.group, period).length > 0);
        const recent = at - first + 1 < window ? [] : calendar.slice(at + 1 - window, at + 1).flatMap((period) => inPeriod(row.group, period));
        assert.equal(row.moving_share_docs, recent.length === 0 ? null : recent.filter(({ sentences }) => sentences.some(has)).length / recent.length);
        for (const column of ["n", "n_sentences", "n_docs"] as const) assert.equal(table.evidence(row, column).length, row[column]);
      }
    }),
    { numRuns: 60 },
  );
});

test("a period of five documents or more has Wilson's interval of its share, a smaller one none", async () => {
  const documents = [true, true, false, false, false].map((has) => ({ lines: [has ? "Trade." : "Nothing."], date: "2020" }));
  const { rows } = await themeTrends(corpusOf([...documents, { lines: ["Trade."], date: "2021" }]), { unit: "year" });
  const [five, one] = rows.filter(({ theme }) => theme === "trade");
  const [z, n, p] = [1.959964, 5, 0.4];
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  for (const [found, sign] of [[five?.share_docs_low, -1], [five?.share_docs_high, 1]] as const) assert.ok(Math.abs((found ?? NaN) - (p + (z * z) / (2 * n) + sign * half) / (1 + (z * z) / n)) < 1e-6);
  assert.deepEqual([one?.share_docs_low, one?.share_docs_high], [null, null]);
});
