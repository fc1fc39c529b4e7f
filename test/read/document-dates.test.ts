import assert from "node:assert/strict";
import test from "node:test";
import { documentDates, type DatedText } from "../../src/read/document-dates";
import { NO_COLUMNS, type Draft } from "../../src/read/draft";
import { emptyFacts, type PageFacts } from "../../src/read/page-facts";
import { readText, readTexts } from "./read-texts";

type Told = [issued: string | null, published: string | null, event: string | null, retrieved: string | null];

const told = (given: { facts?: Partial<PageFacts>; columns?: Partial<Draft["columns"]>; url?: string; text?: Partial<DatedText> }): Told => {
  const draft: Draft = {
    layout: "table",
    layout_reason: "columns",
    passages: [],
    facts: { ...emptyFacts(), ...given.facts },
    url: given.url ?? null,
    archive_url: null,
    columns: { ...NO_COLUMNS, ...given.columns },
  };
  const { issued, published, event, retrieved } = documentDates(draft, { title: null, genre: "news", opening: [], dayFirst: false, ...given.text });
  return [issued, published, event, retrieved];
};

test("the page's text weighs more than its address, and that more than a table's field", () => {
  const url = "http://a.gov.cn/2022/08/03/x.html";
  assert.deepEqual(told({ url, facts: { published: "2022-08-02" }, columns: { published: "2022-08-05" } }), [null, "2022-08-02", null, null]);
  assert.deepEqual(told({ url, columns: { published: "2022-08-05" } }), [null, "2022-08-03", null, null]);
  assert.deepEqual(told({ columns: { published: "20220805" } }), [null, "2022-08-05", null, null]);
});

test("an address of long after the field's day is a moved page's", () => {
  assert.deepEqual(told({ url: "http://a.gov.cn/2022/08/03/x.html", columns: { published: "2016-04-20" } }), [null, "2016-04-20", null, null]);
});

test("what lies before the issue is no publication", () => {
  const facts = { issued: "2013-07-18" };
  assert.deepEqual(told({ url: "http://a.gov.cn/200811/t20081129_1.html", facts, columns: { published: "2013-07-20" } }), ["2013-07-18", "2013-07-20", null, null]);
  assert.deepEqual(told({ facts, columns: { published: "2013-07-01" } }), ["2013-07-18", null, null, null]);
});

test("what lies after the archive's capture is no publication", () => {
  const captured = "2024-01-17";
  assert.deepEqual(told({ columns: { captured, date: "2024-01-20" } }), [null, null, null, "2024-01-20"]);
  assert.deepEqual(told({ columns: { captured, published: "2024-03-01" } }), [null, null, null, "2024-01-17"]);
  assert.deepEqual(told({ url: "http://a.gov.cn/202402/t20240201_1.html", columns: { captured } }), [null, null, null, "2024-01-17"]);
});

test("an address says nothing about the issue; a title's closing date and a regulation's history do", () => {
  assert.deepEqual(told({ url: "http://a.gov.cn/202308/t20230810_1.html" }), [null, "2023-08-10", null, null]);
  assert.deepEqual(told({ text: { genre: "notice", title: "关于调整水价的通知（2023年8月9日）" } }), ["2023-08-09", null, null, null]);
  assert.deepEqual(told({ text: { genre: "notice", opening: ["（2001年3月1日某市人民政府发布　2013年7月18日修订）"] } }), ["2013-07-18", null, null, null]);
});

test("a lead's day is the event, completed by its own sentence's year or a publication shortly after it", () => {
  assert.deepEqual(told({ text: { opening: ["2023年8月9日，全市召开会议。"] } }), [null, null, "2023-08-09", null]);
  assert.deepEqual(told({ columns: { published: "2023-08-10" }, text: { opening: ["8月9日，全市召开会议。"] } }), [null, "2023-08-10", "2023-08-09", null]);
  assert.deepEqual(told({ text: { opening: ["8月9日，全市召开会议。2023年以来贸易增长。"] } }), [null, null, null, null]);
});

test("place and day at the head of a numbered document in Vietnamese are its issue, in an article its publication", async () => {
  const body = "Ủy ban nhân dân tỉnh quyết định phê duyệt quy hoạch cảng biển của tỉnh đến năm 2030.";
  const day = "Quảng Ninh, ngày 3 tháng 8 năm 2021";
  const decision = await readText(`Số: 123/QĐ-UBND\n${day}\nVề việc phê duyệt quy hoạch cảng biển\n${body}`);
  assert.deepEqual([decision.issued, decision.published, decision.doc_number], ["2021-08-03", null, "123/QĐ-UBND"]);
  const article = await readText(`Phê duyệt quy hoạch cảng biển\n${day}\n${body}`);
  assert.deepEqual([article.issued, article.published], [null, "2021-08-03"]);
});

test("a bracketed day directly under a speech's title is when it was given, under another title when it was published", async () => {
  const body = "各位来宾，很高兴以这样的方式与大家见面，各地的同事都坐在自己的办公室里。";
  const speech = await readText(`在友城云端会议上的致辞\n（2020年9月16日）\n${body}`);
  assert.deepEqual([speech.event, speech.published, speech.date, speech.date_basis], ["2020-09-16", null, "2020-09-16", "event"]);
  const article = await readText(`友城云端会议的前前后后\n（2020年9月16日）\n${body}`);
  assert.deepEqual([article.published, article.date_basis], ["2020-09-16", "published"]);
});

test("a day that no calendar has is a problem that names it, and is left out", async () => {
  const { documents, problems } = await readTexts({ "a.csv": "标题,发布日期,正文\n某省调度口岸恢复,2025-02-30,某省调度沿边口岸的客货运输恢复工作并要求各地报告进展。\n某省扩建口岸货场,2025-03-01,某省扩建沿边口岸的货场并要求各地报告工程的进展情况。\n" });
  assert.deepEqual(documents.map(({ published }) => published), [null, "2025-03-01"]);
  assert.deepEqual(problems.map(({ code, line, field, reason }) => [code, line, field, reason]), [["bad-date", 2, "published", '"2025-02-30" is no date']]);
});
