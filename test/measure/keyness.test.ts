import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Corpus } from "../../src/corpus/corpus";
import { keyness, type Keyness } from "../../src/measure/keyness";
import { keynessScores } from "../../src/measure/statistics/keyness-scores";
import { corpusOf, smallLexicon, toSentence, type Lines } from "./corpus-of";

const all = { language: "en", minDocs: 1, top: Infinity } as const;
const news = { ...all, target: { genre: "news" } } as const;
const brief = ({ term, n_target, n_reference, n_docs_target, n_docs_reference }: Keyness): unknown[] => [term, n_target, n_reference, n_docs_target, n_docs_reference];

test("terms are counted on both sides and ranked by how surely their rates differ", async () => {
  const corpus = corpusOf([
    { lines: ["harbour, harbour, harbour, harbour, harbour, harbour, harbour, harbour, the port"], publisher: "A" },
    { lines: ["harbour, harbour, harbour, harbour, harbour, harbour, harbour, and a port"], publisher: "B" },
    { lines: ["port, port, port, port, port, port, port, port, port, and mountain"], genre: "report" },
  ]);
  const { rows } = await keyness(corpus, news);
  assert.deepEqual(rows.map(brief), [["harbour", 15, 0, 2, 0], ["mountain", 0, 1, 0, 1], ["port", 2, 9, 2, 1]]);
  const [harbour, mountain, port] = rows;
  assert.ok(harbour && mountain && port && harbour.lrc > 0 && mountain.lrc === 0 && port.lrc < 0 && port.g2 < 0);
  const { n_publishers, per_10k_target, per_10k_reference, g2, log_ratio, lrc, simple_maths, p, p_adjusted } = harbour;
  assert.deepEqual({ n_publishers, per_10k_target, per_10k_reference, p, p_adjusted }, { n_publishers: 2, per_10k_target: 150_000 / 20, per_10k_reference: 0, p: null, p_adjusted: null });
  assert.deepEqual({ g2, log_ratio, lrc, simple_maths }, keynessScores({ n_target: 15, n_reference: 0, of_target: 20, of_reference: 11 }, { tests: 3 }));
});

test("a reference can be given, and what is in the target is not in it", async () => {
  const corpus = corpusOf([{ lines: ["port"], publisher: "A" }, { lines: ["harbour"], publisher: "B" }, { lines: ["mountain"], publisher: "C" }]);
  const { rows, notes } = await keyness(corpus, { ...all, target: { publisher: "A" }, reference: ({ publisher }) => publisher !== "C" });
  assert.deepEqual(rows.map(brief), [["port", 1, 0, 1, 0], ["harbour", 0, 1, 0, 1]]);
  assert.ok(notes.includes("Target: 1 document, 1 word token. Reference: 1 document, 1 word token."));
  assert.ok(notes.includes("p is null, since one of the groups has fewer than 2 documents."));
});

test("terms of few documents or publishers are left out, and a note says how many", async () => {
  const corpus = corpusOf([{ lines: ["port harbour"], publisher: "A" }, { lines: ["port harbour sea"], publisher: "A" }, { lines: ["port sea"], publisher: "B", genre: "report" }]);
  const { rows, notes } = await keyness(corpus, { language: "en", target: { genre: "news" }, minDocs: 2, minPublishers: 2 });
  assert.deepEqual(rows.map(({ term }) => term).sort(), ["port", "sea"]);
  assert.ok(notes.includes("Left out: 1 term in fewer than 2 documents or of fewer than 2 publishers."));
  assert.deepEqual((await keyness(corpus, { language: "en", target: { genre: "news" } })).rows.map(({ term }) => term), ["port"]);
});

test("names of the issuers' own regions are left out, those of partners are not", async () => {
  const lines = ["Sichuan and Chengdu met Yunnan and Laos."];
  const corpus = corpusOf([{ lines, publisher: "People's Government of Sichuan Province" }, { lines: ["Laos and the port."], genre: "report" }]);
  assert.equal(corpus.documents.rows[0]?.issuer_region, "510000");
  const terms = async (ownNames: boolean): Promise<string[]> => (await keyness(corpus, { ...news, ownNames })).rows.map(({ term }) => term).sort();
  assert.deepEqual(await terms(false), ["laos", "met", "port", "yunnan"]);
  assert.deepEqual(await terms(true), ["chengdu", "laos", "met", "port", "sichuan", "yunnan"]);
  assert.ok((await keyness(corpus, news)).notes.includes("Left out, as names of the issuers' own regions: 2 terms."));
});

test("political formulae are left out, but not their words where these mostly stand alone", async () => {
  const corpus = corpusOf([{ lines: ["High-quality development. Development here, development there."] }, { lines: ["Port."], genre: "report" }]);
  const terms = async (formulae: boolean): Promise<string[]> => (await keyness(corpus, { ...news, formulae })).rows.map(({ term }) => term).sort();
  assert.deepEqual(await terms(false), ["development", "port"]);
  assert.deepEqual(await terms(true), ["development", "high-quality", "port"]);
});

test("a matched reference has the target's proportions, and its documents change places within genre and year alone", async () => {
  const many = (n: number, line: string, genre: NonNullable<Lines["genre"]>, date: string | undefined, publisher: string): Lines[] => Array.from({ length: n }, () => ({ lines: [line], genre, publisher, ...(date === undefined ? {} : { date }) }));
  const corpus = corpusOf([
    ...many(2, "port", "news", "2024-05", "A"),
    ...many(1, "port", "report", "2023", "A"),
    ...many(1, "mountain", "report", "1999", "A"),
    ...many(1, "mountain", "news", undefined, "A"),
    ...many(9, "harbour", "news", "2024-01", "B"),
    ...many(2, "harbour", "report", "2023-02", "B"),
    ...many(5, "mountain", "news", "2023", "B"),
  ]);
  const table = await keyness(corpus, { ...all, target: { publisher: "A" }, match: ["genre", "year"] });
  // Two of the reference for each of the target: 4 of the 9, 2 of the 2.
  assert.deepEqual(table.rows.map(brief), [["port", 3, 0, 3, 0], ["harbour", 0, 6, 0, 6]]);
  assert.ok(table.notes.includes("The reference has the target's proportions of genre and year; 12 documents without a counterpart are left out."));
  // Of 2 in 6 and 1 in 3 there are 15 · 3 ways, of which one gives G² as great as this.
  assert.deepEqual(table.rows.map(({ p }) => p), [1 / 45, 1 / 45]);
  assert.ok(table.notes.includes("p by G² over all 45 ways to deal out the documents."));
});

test("evidence has as many entries as each count, all of them of its side", async () => {
  const corpus = corpusOf([{ lines: ["Port and port.", "A port."] }, { lines: ["No port."], genre: "report" }, { lines: ["The port. The port."], genre: "report" }]);
  const table = await keyness(corpus, news);
  const row = table.rows.find(({ term }) => term === "port") as Keyness;
  const documents = (column: keyof Keyness): string[] => table.evidence(row, column).map(({ document }) => document);
  assert.deepEqual(documents("n_target"), ["d0", "d0", "d0"]);
  assert.deepEqual(documents("n_docs_target"), ["d0"]);
  assert.deepEqual(documents("n_reference"), ["d1", "d2", "d2"]);
  assert.deepEqual(documents("n_docs_reference"), ["d1", "d2"]);
});

test("without two sides that have text there are no rows", async () => {
  const corpus = corpusOf([{ lines: ["port"] }, { lines: ["harbour"] }]);
  for (const target of [{ genre: "news" }, { genre: "none" }]) assert.deepEqual((await keyness(corpus, { ...all, target })).rows, []);
  assert.deepEqual((await keyness(corpusOf([]), news)).rows, []);
  await assert.rejects(keyness(corpus, { ...all, target: { issuer_region: "nowhere" } }), /regions\.csv/);
});

test("constructor, __proto__ and valueOf are terms and publishers like others", async () => {
  const corpus = corpusOf([{ lines: ["constructor valueof"], publisher: "__proto__" }, { lines: ["constructor"], publisher: "constructor", genre: "report" }]);
  const { rows } = await keyness(corpus, news);
  assert.deepEqual(rows.map(brief).sort(), [["constructor", 1, 1, 1, 1], ["valueof", 1, 0, 1, 0]]);
  assert.deepEqual(rows.map(({ n_publishers }) => n_publishers).sort(), [1, 2]);
});

const words = ["port", "harbour", "sea", "mountain", "and"];
const document = fc.record({ words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), genre: fc.constantFrom("news" as const, "report" as const) });
const documents = fc.array(document, { maxLength: 7 });
const toCorpus = (given: readonly { words: readonly string[]; genre: "news" | "report" }[]): Corpus => corpusOf(given.map(({ words: of, genre }) => ({ lines: [toSentence(of)], genre })));

test("counts and p are those of counting by hand and of dealing out the documents in every way, on any corpus", async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (given) => {
      const table = await keyness(toCorpus(given), news);
      const sides = [given.filter(({ genre }) => genre === "news"), given.filter(({ genre }) => genre !== "news")] as const;
      const count = (side: typeof given, term: string): number => side.flatMap(({ words: of }) => of).filter((word) => word === term).length;
      const size = (side: typeof given): number => side.flatMap(({ words: of }) => of).length;
      const g2 = (target: typeof given, reference: typeof given, term: string): number =>
        Math.abs(keynessScores({ n_target: count(target, term), n_reference: count(reference, term), of_target: size(target), of_reference: size(reference) }, { tests: 1 }).g2);
      const ways = subsets(given).filter((chosen) => chosen.length === sides[0].length);
      for (const row of table.rows) {
        const holds = ({ words: of }: (typeof given)[number]): boolean => of.includes(row.term);
        assert.deepEqual(brief(row), [row.term, count(sides[0], row.term), count(sides[1], row.term), sides[0].filter(holds).length, sides[1].filter(holds).length]);
        const as = ways.filter((chosen) => g2(chosen, given.filter((one) => !chosen.includes(one)), row.term) >= g2(...sides, row.term) - 1e-6).length;
        if (row.p === null) assert.ok(sides.some((side) => side.length < 2));
        else assert.ok(Math.abs(row.p - as / ways.length) < 1e-12, `${row.term}: ${row.p} is not ${as} / ${ways.length}`);
        for (const value of Object.values(row)) assert.ok(typeof value !== "number" || Number.isFinite(value));
        for (const column of ["n_target", "n_reference", "n_docs_target", "n_docs_reference"] as const) assert.equal(table.evidence(row, column).length, row[column]);
      }
      const both = sides.every((side) => side.length > 0);
      assert.equal(table.rows.length, both ? new Set(given.flatMap(({ words: of }) => of).filter((word) => word !== "and")).size : 0);
    }),
    { numRuns: 60, seed: 1 },
  );
});

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

test("the order of the documents changes nothing, drawn p and matched references among it", async () => {
  const corpus = toCorpus(Array.from({ length: 24 }, (_, i) => ({ words: [...words.slice(i % 4), words[i % 3] ?? ""], genre: i % 3 === 0 ? ("news" as const) : ("report" as const) })));
  const turned = Corpus.of({ name: "invented", documents: corpus.contents.map(({ source }) => source).reverse(), lexicon: smallLexicon() });
  for (const options of [{ ...news, permutations: 200 }, { ...all, target: ({ id }) => id < "d2", match: ["genre"], permutations: 200 }] satisfies Parameters<typeof keyness>[1][]) {
    const [one, other] = [await keyness(corpus, options), await keyness(turned, options)];
    assert.ok(one.rows.length > 0);
    assert.deepEqual(one.rows, other.rows);
  }
});

test("two sides that change places change the signs, and leave p as it is", async () => {
  const corpus = toCorpus(Array.from({ length: 9 }, (_, i) => ({ words: words.slice(i % 4), genre: i % 3 === 0 ? ("news" as const) : ("report" as const) })));
  const [one, other] = [await keyness(corpus, news), await keyness(corpus, { ...all, target: { genre: "report" } })];
  for (const row of one.rows) {
    const mirror = other.rows.find(({ term }) => term === row.term);
    assert.ok(mirror !== undefined && Math.abs(mirror.g2 + row.g2) < 1e-9 && Math.abs(mirror.lrc + row.lrc) < 1e-9);
    assert.equal(mirror.p, row.p);
  }
});

test("an aborted signal stops the count with its reason", async () => {
  await assert.rejects(keyness(corpusOf([{ lines: ["Trade."] }]), { ...news, signal: AbortSignal.abort(new Error("enough")) }), /enough/);
});
