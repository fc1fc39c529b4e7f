import assert from "node:assert/strict";
import { test } from "node:test";
import { MendableError } from "../../src/problem";
import { corpusOf, type Lines } from "./corpus-of";
import { everyMeasure, type Asked } from "./every-measure";

// Corpora at the edge of what there can be, for every measure: right counts or a stated null, and nothing falls over.

const alike = (n: number, line: string): Lines[] => Array.from({ length: n }, (_, i) => ({ lines: [`${line} ${i}.`], publisher: i % 2 === 0 ? "a-b" : "__proto__" }));

const corpora: Readonly<Record<string, readonly Lines[]>> = {
  "no document": [],
  "one document without a word": [{ lines: ["②"] }],
  "one document without anything that is looked for": [{ lines: ["Nothing at all."] }],
  "one document with everything": [{ lines: ["Trade, music and the border. Laos and Yunnan.", "Culture of Viet Nam."], publisher: "a-b", date: "2020" }],
  "a document that is empty beside others": [{ lines: [] }, { lines: [""] }, ...alike(6, "Trade and music in Laos")],
  "a term, a theme and a region in every document and sentence": alike(8, "Trade and music in Laos"),
  "names that objects have": alike(7, "The constructor of __proto__ and toString and hasOwnProperty trade"),
  "groups of which one has nothing": [...alike(3, "Trade in Laos"), { lines: ["."], publisher: "empty" }],
  "documents without dates or publishers": Array.from({ length: 6 }, (_, i) => ({ lines: [`Trade in Laos ${i}. Music.`] })),
  "one document that holds nearly all of the text": [{ lines: ["Trade and music. ".repeat(200)], publisher: "a-b" }, ...alike(7, "Trade")],
  "translations alone on one side": [{ language: "zh-Hans", lines: ["贸易。", "en>Trade."] }, { language: "zh-Hans", lines: ["音乐。", "en>Nothing."] }],
};

const asked: Asked = { language: "en", by: "publisher", between: ["a-b", "__proto__"], terms: ["constructor", "__proto__", "hasOwnProperty", "trade", ""], theme: "trade", region: "LA", min: 1, minDocuments: 1, date: "2020" };

for (const [name, documents] of Object.entries(corpora)) {
  test(`${name}: every measure has right counts or a stated null`, async () => {
    for (const [call, measure] of Object.entries(everyMeasure(corpusOf(documents), asked))) {
      const table = await measure().catch((error: unknown) => {
        // Two groups can only be compared where both are there, which the message says.
        assert.ok(call === "cooccurrenceDifference" && (error instanceof MendableError || error instanceof RangeError), `${call}: ${String(error)}`);
        return null;
      });
      for (const row of table?.rows ?? []) {
        for (const [column, value] of Object.entries(row)) {
          if (typeof value === "number") assert.ok(Number.isFinite(value), `${call}: ${column} of ${JSON.stringify(row)}`);
          else assert.ok(value === null || typeof value === "string" || typeof value === "boolean", `${call}: ${column} of ${JSON.stringify(row)}`);
        }
        if ("interval" in row) assert.equal(row["low"] === null || row["kappa_low"] === null, String(row["interval"]).startsWith("none"), `${call}: ${JSON.stringify(row)}`);
        // A concordance's row is one match, and says which.
        for (const column of table?.counting ?? []) assert.equal(table?.evidence(row, column).length, typeof row[column] === "string" ? 1 : row[column], `${call}: ${column} of ${JSON.stringify(row)}`);
      }
      assert.ok((table?.toCSV() ?? "").length >= 0 && !/\b(?:NaN|Infinity|undefined)\b/u.test(table?.notes.join(" ") ?? ""), `${call}: ${table?.notes.join(" ") ?? ""}`);
    }
  });
}
