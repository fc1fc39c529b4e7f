import assert from "node:assert/strict";
import { test } from "node:test";
import { bars } from "../../src/chart/bars";
import { displayBundle } from "../../src/chart/display-bundle";
import { pendingShows, show } from "../../src/chart/show";
import { problem } from "../../src/problem";
import { Table, tableOf, type Evidence } from "../../src/table";
import { themeTable } from "./charted";

const table = themeTable([{ group: "A", theme: "trade", n_docs: 3, share_docs: 0.5, low: 0.25, high: 0.75 }]);
const chart = () => bars(table, { category: "theme", value: "share_docs", title: "Trade <leads>" });

test("a chart has all its forms", async () => {
  const bundle = await displayBundle(chart());
  assert.deepEqual(Object.keys(bundle), ["application/vnd.policyscope.v1+json", "application/vnd.vegalite.v5+json", "image/svg+xml", "text/html", "text/plain", "text/csv"]);
  assert.equal(typeof bundle["application/vnd.vegalite.v5+json"], "object");
  assert.match(String(bundle["text/html"]), /^<figure class="chart" data-chart="bars-theme_counts"><figcaption><strong class="title">Trade &lt;leads&gt;<\/strong>[\s\S]*<svg/);
  assert.equal(bundle["text/csv"], "group,theme,n_docs,share_docs,low,high\nA,trade,3,0.5,0.25,0.75\n");
  assert.deepEqual(bundle["application/vnd.policyscope.v1+json"], { kind: "chart", name: "theme_counts", title: "Trade <leads>", subtitle: "Share of documents that name the theme.", about: "", notes: [], evidence: null });
});

test("what a table's notes say stands below its chart too", async () => {
  const noted = new Table({ name: "theme_counts", about: "", columns: table.columns, rows: [...table.rows], notes: ["Trade: precision 0.93 <of 60>."] });
  const html = String((await displayBundle(bars(noted, { category: "theme", value: "share_docs", title: "Trade" })))["text/html"]);
  assert.match(html, /<\/svg>[\s\S]*<details class="notes"><summary>How it was counted<\/summary><ul><li>Trade: precision 0\.93 &lt;of 60&gt;\.<\/li><\/ul><\/details>\n<\/figure>\n$/);
});

test("a table, problems and a text have theirs", async () => {
  assert.deepEqual(Object.keys(await displayBundle(table)), ["application/vnd.policyscope.v1+json", "text/html", "text/markdown", "text/plain", "text/csv"]);
  const problems = await displayBundle([problem({ code: "unreadable", file: "a.txt", line: 3, reason: "it is empty", mend: "Fill it." })]);
  assert.equal(problems["text/csv"], "place,reason,mend,code\na.txt:3,it is empty,Fill it.,unreadable\n");
  const text = await displayBundle("Trade **leads** <script>1</script>");
  assert.equal(text["text/html"], "<p>Trade <strong>leads</strong> &lt;script&gt;1&lt;/script&gt;</p>\n");
});

test("no problems are a table that says so", async () => {
  assert.match((await displayBundle([]))["text/plain"], /^No problems\n/);
});

test("evidence has its matches marked, and says of how many", async () => {
  const one: Evidence = { document: "d", passage: 0, sentence: 0, key: "trade", match: "b", text: "a b <c>", marks: [[2, 3]], file: "x.csv", record: 2, field: "text", start: 5, end: 6, title: "A <title>", date: "2021-03-04", issuer_region: "510000", url: "https://example.org/a?b=1&c=2" };
  const html = String((await displayBundle([one]))["text/html"]);
  assert.match(html, /<figcaption>1 sentence<\/figcaption>/);
  assert.match(html, /<q>a <mark>b<\/mark> &lt;c&gt;<\/q> <cite>A &lt;title&gt; · 2021-03-04 · x\.csv, record 2, text, characters 5–6<\/cite>/);
  const mixed = String((await displayBundle([one, { ...one, key: "ports", title: null, date: null }]))["text/html"]);
  assert.match(mixed, /<cite>trade · A &lt;title&gt;.*<cite>ports · x\.csv, record 2/s);
});

test("a specification written by hand is drawn with its own title", async () => {
  const bundle = await displayBundle({ title: { text: ["Own", "title"] }, description: "Points.", data: { values: [{ x: 1 }] }, mark: "point", encoding: { x: { field: "x", type: "quantitative" } } });
  assert.match(String(bundle["image/svg+xml"]), /<title [^>]*>Own title<\/title><desc [^>]*>Points\.<\/desc>/);
  assert.equal(bundle["text/csv"], undefined);
});

test("in a kernel things are shown one after the other, in the order of the asking, by the cell that asked", async () => {
  const path = require.resolve("tslab/dist/jupyter");
  const before = require.cache[path];
  const shown: string[] = [];
  const kernel = { lastWriteDisplayData: cell("1") };
  function cell(name: string) {
    return ({ data }: { data: Record<string, unknown> }) => void shown.push(`${name}: ${Object.keys(data).length}`);
  }
  require.cache[path] = { exports: kernel } as unknown as NodeJS.Module;
  try {
    void show(chart());
    void show("two");
    kernel.lastWriteDisplayData = cell("2");
    void show(table);
    await pendingShows();
    assert.deepEqual(shown, ["1: 6", "1: 4", "2: 5"]);
  } finally {
    if (before === undefined) Reflect.deleteProperty(require.cache, path);
    else require.cache[path] = before;
  }
});

test("what can't be drawn fails the show that asked for it, and not those after it", async (t) => {
  const said: string[] = [];
  t.mock.method(process.stdout, "write", (text: string) => said.push(text) > 0);
  const broken = { ...chart(), spec: { mark: "nothing" } } as unknown as Parameters<typeof show>[0];
  const [first, second] = [show(broken), show("after")];
  await assert.rejects(first);
  await second;
  await pendingShows();
  t.mock.restoreAll();
  assert.ok(said.includes("after\n"));
});

test("a danfojs frame is shown as a table of its columns", async () => {
  const bundle = await displayBundle(tableOf([{ term: "关税", n: 3 }, { term: "tariff", n: 7 }], "terms", "Terms.").frame);
  assert.equal(bundle["text/csv"], "term,n\n关税,3\ntariff,7\n");
});
