import assert from "node:assert/strict";
import test from "node:test";
import { outline, readText, readTexts } from "../read-texts";

test("reads a scraper's record with its archive address, machine translation and missing values", async () => {
  const document = await readText(
    [
      "html: nan",
      "title: 云南省与老挝南塔省签署跨境物流合作备忘录",
      "resulting_text: 3月8日下午，云南省代表团在昆明会见南塔省代表团，双方签署了合作备忘录。",
      "input_url: 20220315101500/http://swt.example.gov.cn/articles/2022/03/10/5521.html",
      "returned_url: https://web.archive.org/web/20220314223011/http://swt.example.gov.cn/articles/2022/03/10/5521.html",
      "date: 2022-03-16 00:00:00",
      "translated_title: Yunnan and Luang Namtha sign a memorandum",
      "translated_content: On the afternoon of March 8, a delegation of Yunnan met a delegation of Luang Namtha in Kunming.",
      "english_summary: A memorandum was signed.",
      "",
      "It is about logistics.",
    ].join("\n"),
  );
  assert.deepEqual(outline(document), [
    "zh-Hans title: 云南省与老挝南塔省签署跨境物流合作备忘录",
    "zh-Hans body: 3月8日下午，云南省代表团在昆明会见南塔省代表团，双方签署了合作备忘录。",
    "en title of 0: Yunnan and Luang Namtha sign a memorandum",
    "en body of 1: On the afternoon of March 8, a delegation of Yunnan met a delegation of Luang Namtha in Kunming.",
    "en summary: A memorandum was signed.",
    "en summary: It is about logistics.",
  ]);
  assert.deepEqual(
    [document.layout, document.url, document.archive_url, document.published, document.event, document.retrieved, document.date_basis],
    [
      "record",
      "http://swt.example.gov.cn/articles/2022/03/10/5521.html",
      "https://web.archive.org/web/20220314223011/http://swt.example.gov.cn/articles/2022/03/10/5521.html",
      "2022-03-10",
      "2022-03-08",
      "2022-03-16",
      "published",
    ],
  );
});

test("reads the same record from a row of CSV, and takes a date before the capture for the publication", async () => {
  const { documents, problems } = await readTexts({
    "rows.csv":
      "\ufefftitle,resulting_text,input_url,returned_url,date,translated_title,translated_content,english_summary\r\n" +
      '"Lạng Sơn mở thêm lối thông quan","Ngày 5/6, tỉnh Lạng Sơn mở thêm lối thông quan.\nHai bên sẽ chia sẻ dữ liệu.",nan,https://web.archive.org/web/20200610000000/http://example.vn/a,2020-06-07,Lang Son opens a lane,"On 5 June, Lang Son opened a lane.\nThe two sides will share data.",nan\r\n',
  });
  assert.deepEqual(problems, []);
  const [document] = documents;
  assert.ok(document !== undefined);
  assert.deepEqual(outline(document), [
    "vi title: Lạng Sơn mở thêm lối thông quan",
    "vi body: Ngày 5/6, tỉnh Lạng Sơn mở thêm lối thông quan.",
    "vi body: Hai bên sẽ chia sẻ dữ liệu.",
    "en title of 0: Lang Son opens a lane",
    "en body of 1: On 5 June, Lang Son opened a lane.",
    "en body of 2: The two sides will share data.",
  ]);
  assert.deepEqual([document.layout, document.record, document.url, document.published, document.event, document.retrieved], ["record", 1, "http://example.vn/a", "2020-06-07", "2020-06-05", "2020-06-10"]);
  assert.deepEqual([document.passages[2]?.field, document.passages[2]?.start], ["resulting_text", 48]);
});

test("reads a record whose fields stand in another order, with notes of the scraper's and a page's furniture in its text", async () => {
  const document = await readText(
    [
      "id: 17",
      "date: 2022-07-20",
      "english_summary: None",
      "translated_title: Yulin Spice Laboratory",
      "translated_content: On July 7, the spice exchange signed an agreement with a chamber of commerce in Indonesia.",
      "The two sides will build a laboratory.",
      "returned_url: https://web.archive.org/web/20220712000000/http://www.yulin.example/xw/20220708/81.html",
      "html: nan",
      "resulting_text: 首页 > 新闻",
      "玉林与巨港共建香料检测实验室",
      "2022-07-08 来源：云岭日报 【打印】",
      "7月7日，玉林市香料交易中心与印度尼西亚巨港市商会签署合作协议。双方将共建实验室。",
      "责任编辑：甲",
      "上一篇：无",
      "title: 玉林与巨港共建香料检测实验室",
      "lang: zh",
    ].join("\n"),
  );
  assert.deepEqual(outline(document).filter((line) => !line.includes("boilerplate")), [
    "zh-Hans title: 玉林与巨港共建香料检测实验室",
    "zh-Hans body: 7月7日，玉林市香料交易中心与印度尼西亚巨港市商会签署合作协议。双方将共建实验室。",
    "en title of 0: Yulin Spice Laboratory",
    "en body of 4: On July 7, the spice exchange signed an agreement with a chamber of commerce in Indonesia.",
    "en body of 4: The two sides will build a laboratory.",
  ]);
  assert.deepEqual([document.layout, document.publisher, document.published, document.event, document.retrieved], ["record", "云岭日报", "2022-07-08", "2022-07-07", "2022-07-20"]);
});

test("reads a text of Chinese keys, and leaves lines that begin like a key within its text", async () => {
  const document = await readText("标题：桂林与岘港互办旅游周\n来源：漓江晚报\n日期：2022年7月8日 09:30\n正文：桂林市与越南岘港市商定互办旅游周，推出联票。\n时间：每年三月和九月。\n联票可以转让。");
  assert.deepEqual(outline(document), ["zh-Hans title: 桂林与岘港互办旅游周", "zh-Hans body: 桂林市与越南岘港市商定互办旅游周，推出联票。", "zh-Hans body: 时间：每年三月和九月。", "zh-Hans body: 联票可以转让。"]);
  assert.deepEqual([document.layout, document.publisher, document.published], ["record", "漓江晚报", "2022-07-08"]);
});

test("takes `Source: …` under fields in lower case for a line of the text", async () => {
  const document = await readText("title: Spice laboratory\nresulting_text: The exchange signed an agreement with a chamber of commerce.\nNote: the laboratory opens in spring.\nSource: Yulin Post\ndate: July 8, 2022\ninput_url: nan\ntranslated_title: nan");
  assert.deepEqual(outline(document), [
    "en title: Spice laboratory",
    "en body: The exchange signed an agreement with a chamber of commerce.",
    "en body: Note: the laboratory opens in spring.",
    "en boilerplate: Source: Yulin Post",
  ]);
  assert.deepEqual([document.publisher, document.published], ["Yulin Post", "2022-07-08"]);
});
