import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { MendableError } from "../../src/problem";
import { partsBy } from "../../src/report/each";
import { partsPage } from "../../src/report/page/parts-page";
import { provenance } from "../../src/report/provenance";
import { corpusOf } from "../measure/corpus-of";

const corpus = corpusOf([
  { lines: ["Trade grew."], publisher: "云南省人民政府", date: "2023-05" },
  { lines: ["Ports opened."], publisher: "昆明市人民政府", date: "2024" },
  { lines: ["Roads were built."], publisher: "北京市人民政府", date: "2024-02-01" },
  { lines: ["Nobody knows who said this."] },
], loadLexicon());

test("each region's part holds the documents of its cities, and is named for people and for folders", () => {
  assert.deepEqual(partsBy(corpus, "issuer_region"), [
    { slug: "110000-beijing", label: "Beijing", n_documents: 1, where: { issuer_region: "110000" } },
    { slug: "530000-yunnan", label: "Yunnan", n_documents: 2, where: { issuer_region: "530000" } },
    { slug: "530100-kunming", label: "Kunming", n_documents: 1, where: { issuer_region: "530100" } },
  ]);
});

test("a year's part holds its dates of every precision", () => {
  assert.deepEqual(partsBy(corpus, "year"), [
    { slug: "2023", label: "2023", n_documents: 1, where: { from: "2023", to: "2023" } },
    { slug: "2024", label: "2024", n_documents: 2, where: { from: "2024", to: "2024" } },
  ]);
});

test("a column that documents can't be divided by is named with the nearest that they can", () => {
  assert.throws(() => partsBy(corpus, "issuer_regions"), (error) => error instanceof MendableError && /--each issuer_regions.*Did you mean issuer_region\?/s.test(error.message));
  assert.throws(() => partsBy(corpusOf([{ lines: ["Trade."] }]), "publisher"), (error) => error instanceof MendableError && /no document has one/.test(error.message));
});

test("one page leads to the reports on all parts", () => {
  const page = partsPage("issuer_region", partsBy(corpus, "issuer_region"), provenance(corpus));
  assert.match(page, /<h1>Reports on [^<]* by issuer region<\/h1>/);
  assert.match(page, /<a href="530000-yunnan\/index\.html">Yunnan<\/a><p>2 documents<\/p>/);
  assert.match(page, /documents of what lies in it too/);
});
