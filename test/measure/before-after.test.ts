import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { beforeAfter } from "../../src/measure/before-after";
import { sideOfDate } from "../../src/measure/count/side-of-date";
import { corpusOf, type Lines } from "./corpus-of";

const sichuan = "四川省人民政府";
const yunnan = "云南省人民政府";
const document = (publisher: string, date: string, text: string, genre: Lines["genre"] = "news"): Lines => ({ publisher, date, genre, lines: [text] });

test("only issuers and genres with documents on both sides are compared, each weighed alike before and after", async () => {
  const corpus = corpusOf([
    // Sichuan: 1 of 1 before, 1 of 3 after. Yunnan: 0 of 1 before, 1 of 1 after. Weights 4 and 2 of 6.
    document(sichuan, "2021", "Trade one."),
    document(sichuan, "2022-01", "Trade two."),
    document(sichuan, "2022-02", "Nothing three."),
    document(sichuan, "2023", "Nothing four."),
    document(yunnan, "2020", "Nothing five."),
    document(yunnan, "2023", "Trade six."),
    document(yunnan, "2023", "Trade seven.", "report"),
    document("somebody", "2020", "Trade eight."),
    { ...document(sichuan, "2022", "Trade nine."), date: undefined },
  ]);
  const { rows, notes } = await beforeAfter(corpus, { date: "2022" });
  const row = rows.find(({ theme }) => theme === "trade");
  assert.ok(row !== undefined);
  assert.deepEqual([row.n_docs_before, row.n_docs_after, row.of_docs_before, row.of_docs_after], [1, 2, 2, 4]);
  const near = (found: number, expected: number): void => {
    assert.ok(Math.abs(found - expected) < 1e-12, `${found} is not ${expected}`);
  };
  near(row.share_before, 4 / 6);
  near(row.share_after, (4 / 6) * (1 / 3) + 2 / 6);
  near(row.difference, row.share_after - row.share_before);
  assert.deepEqual([row.low, row.p, row.interval], [null, null, "none: fewer than 5 documents before or after"]);
  assert.ok(notes.includes("Compared: 6 documents of 2 pairs of issuer and genre that have some on either side."));
  assert.ok(notes.includes("Left out, since their issuer is open or has none of their genre on the other side: 2 documents."));
  assert.ok(notes.includes("Left out, since their date is missing or too coarse to tell: 1 document."));
});

test("a change has an interval without 0 and a small p, none has neither, whatever the order of the documents", async () => {
  const changed = Array.from({ length: 20 }, (_, i) => document(sichuan, i < 10 ? "2020" : "2024", `${i >= 10 || i === 0 ? "Trade" : "Nothing"} number${i}. ${i % 2 === 0 ? "Music" : "Nothing"}.`));
  const table = await beforeAfter(corpusOf(changed), { date: "2022-06-15" });
  const [music, trade] = ["music", "trade"].map((theme) => table.rows.find((row) => row.theme === theme));
  assert.ok(trade?.p !== null && trade !== undefined && trade.p <= 0.01 && (trade.low ?? 0) > 0 && (trade.p_adjusted ?? 0) >= trade.p);
  assert.ok(music?.p !== null && music !== undefined && music.p > 0.5 && (music.low ?? 1) < 0 && (music.high ?? 0) > 0);
  assert.equal((await beforeAfter(corpusOf([...changed].reverse()), { date: "2022-06-15" })).toCSV(), table.toCSV());
});

test("dates are told apart as far as they are known", () => {
  assert.deepEqual(["2021", "2022", "2022-05", "2022-06", "2022-07-01", "2023"].map((date) => sideOfDate(date, "2022-06-15")), ["before", null, "before", null, "after", "after"]);
  assert.deepEqual(["2021-12-31", "2022", "2022-01", "2022-01-01"].map((date) => sideOfDate(date, "2022-01-01")), ["before", "after", "after", "after"]);
  assert.deepEqual(["2022-05-31", "2022-06", "2022"].map((date) => sideOfDate(date, "2022-06-01")), ["before", "after", null]);
  assert.deepEqual(["2020-12", "2020"].map((date) => sideOfDate(date, "2020-12")), ["after", null]);
  assert.equal(sideOfDate(null, "2022"), null);
  assert.throws(() => sideOfDate("2022", "last year"), /no date: last year; write 2022, 2022-01 or 2022-01-31/);
});

test("counts and shares are those of going through each issuer and genre, on any corpus, with a document of evidence for each", async () => {
  const any = fc.record({ publisher: fc.constantFrom(sichuan, yunnan), year: fc.constantFrom("2020", "2021", "2023"), genre: fc.constantFrom<NonNullable<Lines["genre"]>>("news", "report"), trade: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(any, { maxLength: 8 }), async (documents) => {
      const table = await beforeAfter(corpusOf(documents.map(({ publisher, year, genre, trade }) => document(publisher, year, trade ? "Trade." : "Nothing.", genre))), { date: "2022" });
      const strata = [sichuan, yunnan].flatMap((publisher) => ["news", "report"].map((genre) => documents.filter((one) => one.publisher === publisher && one.genre === genre)));
      const kept = strata.filter((all) => all.some(({ year }) => year < "2022") && all.some(({ year }) => year >= "2022"));
      assert.equal(table.rows.length, kept.length === 0 ? 0 : 4);
      const total = kept.flat().length;
      const share = (isSide: (year: string) => boolean): number =>
        kept.reduce((sum, all) => {
          const side = all.filter(({ year }) => isSide(year));
          return sum + (all.length / total) * (side.filter(({ trade }) => trade).length / side.length);
        }, 0);
      for (const row of table.rows) {
        if (row.theme === "trade") {
          assert.ok(Math.abs(row.share_before - share((year) => year < "2022")) < 1e-12);
          assert.ok(Math.abs(row.share_after - share((year) => year >= "2022")) < 1e-12);
        }
        for (const column of ["n_docs_before", "n_docs_after"] as const) assert.equal(table.evidence(row, column).length, row[column]);
      }
    }),
    { numRuns: 60 },
  );
});

test("p is that of dealing before and after out in every way, and the interval Newcombe's for shares of as many documents as weigh alike", async () => {
  // Two issuers, each with four documents before and four after; whether each has the theme.
  const has = [[1, 0, 0, 0, 1, 1, 0, 1], [0, 0, 1, 0, 1, 0, 1, 1]];
  const corpus = corpusOf([sichuan, yunnan].flatMap((publisher, k) => (has[k] ?? []).map((one, i) => document(publisher, i < 4 ? "2020" : "2023", `${one === 1 ? "Trade" : "Nothing"} number${k}${i}.`))));
  const row = (await beforeAfter(corpus, { date: "2022" })).rows.find(({ theme }) => theme === "trade");
  assert.ok(row !== undefined && row.p !== null && row.low !== null && row.high !== null);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const change = (strata: readonly (readonly number[])[]): number => mean(strata.map((all) => mean(all.slice(4)) - mean(all.slice(0, 4))));
  const observed = change(has);
  assert.ok(Math.abs(row.difference - observed) < 1e-12);
  const dealt = (all: readonly number[]): number[][] =>
    Array.from({ length: 1 << 8 }, (_, mask) => mask).flatMap((mask) => {
      const after = all.filter((_, i) => ((mask >> i) & 1) === 1);
      return after.length === 4 ? [[...all.filter((_, i) => ((mask >> i) & 1) === 0), ...after]] : [];
    });
  const ways = dealt(has[0] ?? []).flatMap((one) => dealt(has[1] ?? []).map((other) => change([one, other])));
  assert.equal(ways.length, 70 * 70);
  const exact = ways.filter((value) => Math.abs(value) >= Math.abs(observed) - 1e-12).length / ways.length;
  assert.ok(Math.abs(row.p - exact) < 4 * Math.sqrt((exact * (1 - exact)) / 999) + 1 / 1000, `${row.p} ${exact}`);
  // Two strata of one weight, four documents on each side: as sure as eight of one stratum.
  const shares = [mean(has.map((all) => mean(all.slice(0, 4)))), mean(has.map((all) => mean(all.slice(4))))];
  assert.deepEqual(shares, [2 / 8, 6 / 8]);
  // By the text: Wilson 1927 for each, Newcombe 1998 for the difference.
  const wilson = (share: number, n: number): [number, number] => {
    const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
    return [(share + (Z * Z) / (2 * n) - half) / (1 + (Z * Z) / n), (share + (Z * Z) / (2 * n) + half) / (1 + (Z * Z) / n)];
  };
  const [[low_1, high_1], [low_2, high_2]] = [wilson(2 / 8, 8), wilson(6 / 8, 8)];
  assert.ok(Math.abs(row.low - (0.5 - Math.sqrt((6 / 8 - low_2) ** 2 + (high_1 - 2 / 8) ** 2))) < 1e-12);
  assert.ok(Math.abs(row.high - (0.5 + Math.sqrt((high_2 - 6 / 8) ** 2 + (2 / 8 - low_1) ** 2))) < 1e-12);
  assert.equal(row.interval, "Newcombe's score interval of weighed shares");
});

const Z = 1.959963984540054;
