import assert from "node:assert/strict";
import { test } from "node:test";
import { tableHtml } from "../../src/chart/table-html";
import { tableText } from "../../src/chart/table-text";
import { Table } from "../../src/table";
import { readXml } from "./svg-reading";

interface Row {
  readonly term: string | null;
  readonly n: number;
  readonly share_docs: number | null;
}

const table = (rows: readonly Row[], notes: readonly string[] = []) =>
  new Table<Row>({
    name: "terms",
    about: "Terms & counts",
    columns: { term: { type: "string", about: 'the "term"' }, n: { type: "int32", about: "matches" }, share_docs: { type: "float32", about: "share of documents" } },
    rows,
    notes,
  });

test("a table has a caption, headers that explain themselves, and numbers at the right", () => {
  const html = tableHtml(table([{ term: "trade", n: 1234, share_docs: 0.5 }, { term: null, n: 2, share_docs: null }]));
  readXml(html.trim());
  assert.match(html, /<caption[^>]*>Terms &amp; counts<\/caption>/);
  assert.match(html, /<th scope="col" title="the &quot;term&quot;" data-column="term"[^>]*>term<\/th>/);
  assert.match(html, /<th scope="col" class="number" [^>]*data-column="n"/);
  assert.match(html, /<td style="text-align:right[^"]*">1\u202f234<\/td><td style="text-align:right[^"]*">50%<\/td>/);
  assert.match(html, /<td style="text-align:left">–<\/td>/);
  assert.doesNotMatch(html, /more row|undefined|null|NaN/);
});

test("what a document says is text, never markup", () => {
  const html = tableHtml(table([{ term: '<script>alert("1")</script><img src=x onerror=1>', n: 1, share_docs: 1 }], ["<b>note</b>"]));
  readXml(html.trim());
  assert.doesNotMatch(html, /<script|<img|<b>/);
});

test("Chinese and Vietnamese cells say their language, Chinese within Latin has its own element", () => {
  const cells = ["对外贸易", "thương mại", "trade", "Sichuan 四川", "ひらがな漢字"].map((term) => /<tr><td[^>]*?( lang="..")?>(.*?)<\/td>/.exec(tableHtml(table([{ term, n: 1, share_docs: 1 }])))?.slice(1));
  assert.deepEqual(cells, [[' lang="zh"', "对外贸易"], [' lang="vi"', "thương mại"], [undefined, "trade"], [undefined, 'Sichuan <span lang="zh">四川</span>'], [undefined, "ひらがな漢字"]]);
});

test("past twenty rows it says how many more there are", () => {
  const many = table(Array.from({ length: 23 }, (_, i) => ({ term: `t${i}`, n: i, share_docs: 0 })));
  const html = tableHtml(many);
  assert.match(html, /<p class="more" data-csv="terms">3 more rows in the CSV<\/p>/);
  assert.equal(html.match(/<tr>/g)?.length, 21);
  assert.match(tableText(many), /3 more rows in the CSV\n$/);
});

test("as text, Han counts two columns", () => {
  assert.equal(tableText(table([{ term: "贸易", n: 12, share_docs: 0.5 }, { term: "Huế", n: 3, share_docs: null }], ["A note."])), "Terms & counts\n\nterm   n  share_docs\n贸易  12         50%\nHuế    3\n\nA note.\n");
});
