import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { partnerThemes, type PartnerTheme } from "../../src/measure/partner-themes";
import { corpusOf, toSentence, type Lines } from "./corpus-of";

const all = { min: 1, minDocuments: 1 };
const from = (publisher: string, ...lines: string[]): Lines => ({ publisher, lines });

test("an issuer's partners and themes are counted by the sentences that hold both", async () => {
  const corpus = corpusOf([
    from("四川省人民政府", "Laos and trade. Trade with Laos and music. Trade alone. Laos alone. Chengdu trade."),
    from("云南省人民政府", "Viet Nam and the border."),
  ]);
  const { rows } = await partnerThemes(corpus, all);
  assert.deepEqual(rows.map(({ issuer, partner, theme, n_sentences, n_docs, n_partner, n_theme, of_docs }) => [issuer, partner, theme, n_sentences, n_docs, n_partner, n_theme, of_docs]), [
    ["510000", "LA", "trade", 2, 1, 3, 4, 1],
    ["510000", "LA", "music", 1, 1, 3, 1, 1],
    ["530000", "VN", "border", 1, 1, 1, 1, 1],
  ]);
  assert.deepEqual([rows[0]?.share_partner, rows[0]?.share_theme, rows[0]?.issuer_label, rows[0]?.partner_label], [2 / 3, 1 / 2, "Sichuan 四川", "Laos 老挝"]);
});

test("rows of fewer than five sentences in three documents are left out, and a note counts them", async () => {
  const { rows, notes } = await partnerThemes(corpusOf([from("四川省人民政府", "Laos and trade.")]));
  assert.deepEqual(rows, []);
  assert.ok(notes.includes("Left out, in fewer than 5 sentences or 3 documents: 1 row."));
});

test("counts are those of reading sentence by sentence, on any corpus, with an entry of evidence for each", async () => {
  const issuers = new Map([["四川省人民政府", "510000"], ["云南省人民政府", "530000"]]);
  const partners = new Map([["Laos", "LA"], ["Vietnam", "VN"], ["Chengdu", "510100"]]);
  const words = ["Laos", "Vietnam", "Chengdu", "trade", "music", "here"];
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
  const document = fc.record({ publisher: fc.constantFrom(...issuers.keys()), sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 6 }), async (documents) => {
      const table = await partnerThemes(corpusOf(documents.map(({ publisher, sentences }) => from(publisher, sentences.map(toSentence).join(" ")))), all);
      const expected: unknown[][] = [];
      for (const [publisher, issuer] of issuers) {
        for (const [name, partner] of partners) {
          if (issuer === "510000" && partner === "510100") continue;
          for (const theme of ["trade", "music"]) {
            const mine = documents.filter((one) => one.publisher === publisher);
            const has = (one: readonly string[]): boolean => one.includes(name) && one.includes(theme);
            const n = mine.flatMap(({ sentences }) => sentences).filter(has).length;
            if (n > 0) expected.push([issuer, partner, theme, n, mine.filter(({ sentences }) => sentences.some(has)).length]);
          }
        }
      }
      assert.deepEqual(table.rows.map(({ issuer, partner, theme, n_sentences, n_docs }) => [issuer, partner, theme, n_sentences, n_docs].join()).sort(), expected.map((row) => row.join()).sort());
      for (const row of table.rows) {
        for (const column of ["n_sentences", "n_docs", "n_partner", "n_theme"] as const satisfies readonly (keyof PartnerTheme)[]) assert.equal(table.evidence(row, column).length, row[column]);
      }
    }),
    { numRuns: 60 },
  );
});
