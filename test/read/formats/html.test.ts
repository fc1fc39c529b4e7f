import assert from "node:assert/strict";
import test from "node:test";
import { decode } from "../../../src/read/decode";
import { declaredCharset } from "../../../src/read/formats/declared-charset";
import { html, htmlFields } from "../../../src/read/formats/html";
import { encode } from "../encode";
import { outline, readTexts } from "../read-texts";

const NOTICE = `<!DOCTYPE html>
<html><head><meta charset="gb2312"><title>关于印发港口建设方案的通知_政策文件_某省人民政府</title>
<meta name="ArticleTitle" content="关于印发港口建设方案的通知"><meta name="PubDate" content="2024-03-05 09:10">
<meta name="ContentSource" content="某省人民政府办公厅"><meta property="og:url" content="https://port.example/zw/a.html">
<style>.text{color:red}</style><script>var words = "脚本里的字";</script></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="../zw">政务公开</a></li></ul></div>
<div class="main"><h1>关于印发港口建设方案的通知</h1>
<div class="info"><span>发布时间：2024-03-05</span> <span>字号：大 中 小</span></div>
<div class="text"><p>各市人民政府，省政府各部门：</p><!-- 注释里的字 -->
<p>&#12288;&#12288;为加快港口建设，推动对外开放，现将有关事项通知如下，请认真
贯彻&nbsp;执行。</p><p>&#12288;&#12288;一、统一思想，加强领导，确保任务落实。各地要加强合作，完善机制，稳步推进。</p>
<p style="display: none">看不见的字，看不见的字，看不见的字。</p>
<p>&#12288;&#12288;二、加大投入，稳步推进港口与铁路的衔接，提高通关效率，服务<ruby>外贸<rt>wàimào</rt></ruby>企业。</p></div></div>
<div class="footer"><p>网站地图</p></div></body></html>`;

test("a page is its headline, the lines below it and its main text; scripts, styles, comments and navigation are none", () => {
  assert.deepEqual(htmlFields(NOTICE), {
    title: "关于印发港口建设方案的通知",
    published: "2024-03-05 09:10",
    publisher: "某省人民政府办公厅",
    url: "https://port.example/zw/a.html",
    article:
      "发布时间：2024-03-05 字号：大 中 小\n\n各市人民政府，省政府各部门：\n\n为加快港口建设，推动对外开放，现将有关事项通知如下，请认真贯彻\u00a0执行。\n\n" +
      "一、统一思想，加强领导，确保任务落实。各地要加强合作，完善机制，稳步推进。\n\n二、加大投入，稳步推进港口与铁路的衔接，提高通关效率，服务外贸企业。",
  });
});

test("its passages count in these fields, in whatever encoding the page came", async () => {
  const pages = { "big.htm": encode(NOTICE, "utf-16be"), "gb.html": encode(NOTICE, "gb18030"), "utf.shtml": encode(NOTICE, "utf-8") };
  const { documents, problems } = await readTexts(Object.fromEntries(Object.entries(pages).map(([name, bytes]) => [name, bytes ?? ""])));
  assert.deepEqual(problems, []);
  const { title, article } = htmlFields(NOTICE);
  const fields = new Map([["title", title ?? ""], ["article", article]]);
  for (const document of documents) {
    assert.deepEqual(outline(document), [
      "zh-Hans title: 关于印发港口建设方案的通知",
      "zh-Hans boilerplate: 发布时间：2024-03-05 字号：大 中 小",
      "zh-Hans body: 各市人民政府，省政府各部门：",
      "zh-Hans body: 为加快港口建设，推动对外开放，现将有关事项通知如下，请认真贯彻 执行。",
      "zh-Hans body: 一、统一思想，加强领导，确保任务落实。各地要加强合作，完善机制，稳步推进。",
      "zh-Hans body: 二、加大投入，稳步推进港口与铁路的衔接，提高通关效率，服务外贸企业。",
    ]);
    assert.deepEqual([document.published, document.publisher, document.url, document.title], ["2024-03-05", "某省人民政府办公厅", "https://port.example/zw/a.html", "关于印发港口建设方案的通知"]);
    for (const { field, start, end, text } of document.passages) assert.equal(fields.get(field ?? "")?.slice(start, end).replace("\u00a0", " "), text);
  }
  assert.equal(documents.length, 3);
});

test("takes the headline of the page rather than the name of its site, and dates where pages keep them", () => {
  const page = (head: string, body = ""): ReturnType<typeof htmlFields> => htmlFields(`<html><head>${head}</head><body>${body}</body></html>`);
  assert.equal(page("<title>Two new ports open | The Port Site</title>", "<h1>The Port Site</h1><h2>Two new ports open</h2>").title, "Two new ports open");
  assert.equal(page("<title>Cảng mới mở cửa - Báo Cảng</title>").title, "Cảng mới mở cửa");
  assert.equal(page("", "<h1>One heading</h1>").title, "One heading");
  assert.equal(page("", "<p>x</p>").title, null);
  assert.equal(page('<meta property="article:published_time" content="2023-08-03T10:00:00+07:00">').published, "2023-08-03T10:00:00+07:00");
  assert.equal(page('<script type="application/ld+json">{"datePublished": "2023-08-03"}</script>').published, "2023-08-03");
  assert.equal(page("", '<time itemprop="datePublished" datetime="2023-08-03">3 Aug</time>').published, "2023-08-03");
  assert.equal(page('<link rel="canonical" href="/a.html"><meta property="og:url" content="https://port.example/a.html">').url, "https://port.example/a.html");
});

test("a part of a page, a table and bare lines are text too", () => {
  assert.equal(htmlFields("one<br>two<p>three").article, "one\ntwo\n\nthree");
  assert.equal(htmlFields("<table><tr><th>Port<th>Tons</tr><tr><td>A</td><td>3</td></tr></table>").article, "Port\tTons\nA\t3");
  assert.equal(htmlFields("<ul><li>a &amp; b<li>c &lt; d</ul>").article, "a & b\nc < d");
});

test("reads the encoding that a page declares", () => {
  assert.equal(declaredCharset(Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />')), "gb2312");
  assert.equal(declaredCharset(Buffer.from('<?xml version="1.0" encoding="big5"?>')), "big5");
  assert.equal(declaredCharset(Buffer.from("<p>charset=x</p>")), null);
  assert.equal(decode(encode(NOTICE, "gb18030") ?? new Uint8Array(), "gb2312").text, NOTICE);
});

test("a page of a hundred thousand tags, or nested without end, is a problem and no hang", () => {
  const code = (source: string): unknown[] => html("a.html", source).problems.map(({ code, reason }) => [code, reason]);
  assert.deepEqual(code("<div>".repeat(50_000)), [["broken-file", "the page nests its elements 50000 deep, and was not read"]]);
  assert.deepEqual(code("<p>x</p>".repeat(60_000)), [["broken-file", "the page has 120000 tags, and was not read"]]);
  assert.deepEqual(code("<div>".repeat(1500)), []);
});

test("a page without a headline keeps the lines above its text and the day below it", async () => {
  const page = "<html><head><title>x</title></head><body><table><tr><td>某省关于加快港口建设的通知</td></tr><tr><td>某政办发〔2023〕12号</td></tr><tr><td>全省今年将加快建设口岸冷链仓库，支持企业开拓周边市场。<br>会议要求，各市县要压实责任，细化措施，确保各项任务按期完成。<br>下一步，全省将继续优化营商环境，推动边境贸易创新发展，让群众共享成果。</td></tr><tr><td>某省商务厅</td></tr><tr><td>2023年4月28日</td></tr></table></body></html>";
  const { documents } = await readTexts({ "a.html": page });
  assert.deepEqual(documents.map(({ title, issued, doc_number, passages }) => [title, issued, doc_number, passages.filter(({ role }) => role === "body").length]), [["某省关于加快港口建设的通知", "2023-04-28", "某政办发〔2023〕12号", 3]]);
});
