import assert from "node:assert/strict";
import test from "node:test";
import { outline, readText } from "../read-texts";

test("reads paragraphs that alternate, with titles on two lines and a dateline", async () => {
  const document = await readText(
    [
      "哈尔滨新区发布外资服务措施",
      "Harbin New Area Publishes Measures to Serve Foreign Investment",
      "松花江观察2021-11-20",
      "",
      "11月19日，哈尔滨新区管委会发布二十条措施，支持外资企业在新区发展。",
      "",
      "On November 19, the administrative committee of Harbin New Area published twenty measures to support foreign companies there.",
      "",
      "措施要求简化外国人工作许可手续，并建立专门窗口。",
      "",
      "The measures call for simpler work permits for foreigners and for a dedicated window.",
      "",
      "来源：松花江观察",
    ].join("\n"),
  );
  assert.deepEqual(
    document.passages.map(({ language, role, translation_of }) => [language.slice(0, 2), role, translation_of]),
    [["zh", "title", null], ["en", "title", 0], ["zh", "boilerplate", null], ["zh", "body", null], ["en", "body", 3], ["zh", "body", null], ["en", "body", 5], ["zh", "boilerplate", null]],
  );
  assert.deepEqual([document.layout, document.publisher, document.published, document.event, document.genre], ["interleaved", "松花江观察", "2021-11-20", "2021-11-19", "news"]);
});

test("keeps a learner's word lists out of the interleaved text", async () => {
  const document = await readText(
    [
      "# 5.14 城市绿道  urban greenways",
      "",
      "近日，成都新增三条城市绿道，全市绿道总里程继续增加。",
      "",
      "Chengdu has opened three new greenways recently, and the total length of its network keeps growing.",
      "",
      "```",
      "greenway    绿道",
      "```",
      "",
      "【重要讲话】",
      "",
      "要让市民在家门口看见绿色，让城市更加宜居。",
      "",
      "Residents should find green space at their doorstep, and cities should become more livable.",
      "",
      "::: tip 【相关词汇】",
      "",
      "宜居城市",
      "",
      "livable city",
      ":::",
    ].join("\n"),
    "a.md",
  );
  assert.equal(document.layout, "interleaved");
  assert.deepEqual(outline(document).filter((line) => !line.includes("boilerplate")), [
    "zh-Hans title: 5.14 城市绿道",
    "en title of 0: urban greenways",
    "zh-Hans body: 近日，成都新增三条城市绿道，全市绿道总里程继续增加。",
    "en body of 2: Chengdu has opened three new greenways recently, and the total length of its network keeps growing.",
    "zh-Hans body: 要让市民在家门口看见绿色，让城市更加宜居。",
    `en body of ${document.passages.findIndex(({ text }) => text.startsWith("要让"))}: Residents should find green space at their doorstep, and cities should become more livable.`,
  ]);
});

test("reads lines that hold both languages, and pairs that begin with the English one", async () => {
  const zh = ["保山市外事办公室与缅甸曼德勒市举行视频会议。", "双方商定每年互派三十名中学生交流。"];
  const en = ["The Foreign Affairs Office of Baoshan held a video meeting with Mandalay of Myanmar.", "The two sides agreed to exchange thirty pupils every year."];
  const lines = await readText(`保山与曼德勒举行视频会 Baoshan and Mandalay Hold a Meeting\n怒江商讯 2022-07-08 08:15\n${zh[0] ?? ""}${en[0] ?? ""}\n${zh[1] ?? ""} ${en[1] ?? ""}\n`);
  assert.deepEqual([lines.layout, lines.title, lines.publisher, lines.published], ["interleaved", "保山与曼德勒举行视频会", "怒江商讯", "2022-07-08"]);
  assert.deepEqual(lines.passages.map(({ translation_of }) => translation_of), [null, 0, null, null, 3, null, 5]);
  const english = await readText(`Baoshan and Mandalay Hold a Meeting\n保山与曼德勒举行视频会\n怒江晚报2022-07-08\n\n${en[0] ?? ""}\n\n${zh[0] ?? ""}\n\n${en[1] ?? ""}\n\n${zh[1] ?? ""}\n\nSource: Nujiang Evening News\n`);
  assert.deepEqual([english.layout, english.title], ["interleaved", "保山与曼德勒举行视频会"]);
  assert.deepEqual(english.passages.map(({ translation_of }) => translation_of), [1, null, null, 4, null, 6, null, null]);
});
