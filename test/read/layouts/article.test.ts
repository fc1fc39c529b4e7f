import assert from "node:assert/strict";
import test from "node:test";
import type { SourceDocument } from "../../../src/read/document";
import { outline, readText, readTexts } from "../read-texts";

const roles = (document: SourceDocument): string => document.passages.map(({ role }) => role).join(" ");

test("reads a Chinese article: one line of date, paper and buttons, and a legal notice at the foot", async () => {
  const document = await readText(
    [
      "青岛市举办上合示范区物流对接会",
      "2022-03-05 09:12  来源：胶州湾日报  【字体：大 中 小】 打印",
      "",
      "3月4日，青岛市在上合示范区举办物流对接会，来自山东、河南的六十家企业参加会议。",
      "",
      "会议提出，要加快建设国际班列集结中心，扩大与中亚国家的贸易往来。",
      "",
      "（记者 甲乙）",
      "责任编辑：丙",
      "版权声明：凡本网注明来源的稿件，未经授权不得转载。",
    ].join("\n"),
  );
  assert.deepEqual(
    document.passages.map(({ role }) => role),
    ["title", "boilerplate", "body", "body", "boilerplate", "boilerplate", "boilerplate"],
  );
  assert.deepEqual([document.layout, document.publisher, document.published, document.event, document.genre], ["article", "胶州湾日报", "2022-03-05", "2022-03-04", "news"]);
});

test("reads an English article whose lines were broken by a mail program", async () => {
  const document = await readText(
    [
      "Hunan opens a digital trade park with partners from Malaysia",
      "",
      "By our reporter | Updated: 2020-06-18 10:20",
      "",
      "The park will host forty companies from Malaysia and Singapore, and its first service starts in",
      "September, officials told reporters at the opening.",
      "",
      "Source: Xiang River Times",
      "",
      "Copyright © 2020 Xiang River Times. All rights reserved.",
    ].join("\n"),
  );
  assert.deepEqual(outline(document), [
    "en title: Hunan opens a digital trade park with partners from Malaysia",
    "en boilerplate: By our reporter | Updated: 2020-06-18 10:20",
    "en body: The park will host forty companies from Malaysia and Singapore, and its first service starts in September, officials told reporters at the opening.",
    "en boilerplate: Source: Xiang River Times",
    "en boilerplate: Copyright © 2020 Xiang River Times. All rights reserved.",
  ]);
  assert.deepEqual([document.layout, document.publisher, document.published], ["article", "Xiang River Times", "2020-06-18"]);
});

test("counts a caption that repeats the paragraph beside it as no text", async () => {
  const document = await readText(
    "Quảng Ninh xúc tiến du lịch\n\nSáng 11/5, tỉnh Quảng Ninh tổ chức hội nghị xúc tiến du lịch tại thành phố Móng Cái với nhiều doanh nghiệp.\n\nTỉnh Quảng Ninh tổ chức hội nghị xúc tiến du lịch tại thành phố Móng Cái\n\nHội nghị đề nghị mở lại các tuyến du lịch đường bộ qua biên giới.\n",
  );
  assert.deepEqual(document.passages.map(({ role }) => role), ["title", "body", "boilerplate", "body"]);
});

test("takes the furniture above and below a report out of its text", async () => {
  const { documents } = await readTexts({
    "report.csv": `province,year,title,full_text\n某省,2026,2026年某省政府工作报告,"下载\n打印\n【字号：\n加大\n】\n2026年某省政府工作报告\n——2026年1月9日在某省第十届人民代表大会第二次会议上\n来源：某省日报\n时间：2026-01-12\n省长 甲 乙\n各位代表：\n现在，我代表省人民政府，向大会报告工作，请予审议。\n各位代表！让我们共同努力。\n相关报道："\n`,
  });
  const [document] = documents;
  assert.ok(document !== undefined);
  assert.deepEqual(document.passages.filter(({ role }) => role === "body").map(({ text }) => text), ["各位代表：", "现在，我代表省人民政府，向大会报告工作，请予审议。", "各位代表！让我们共同努力。"]);
  assert.deepEqual([document.publisher, document.published, document.event, document.genre], ["某省日报", "2026-01-12", "2026-01-09", "report"]);
});

test("takes the path of a page for no title, in three languages", async () => {
  const body = ["曲靖市商务局在市民中心开设咖啡出口服务窗口，首日接待种植户四十家。", "The bureau opened a service window for forty coffee growers in the city hall.", "Sở Công Thương tỉnh Quảng Trị vừa mở quầy hỗ trợ xuất khẩu cà phê cho các hộ trồng."];
  const cases: [string, string, string][] = [
    ["您的位置：首页>政务公开>部门动态", "曲靖市开设咖啡出口服务窗口", body[0] ?? ""],
    ["您当前的位置 ： 首页 » 动态信息 » 工作动态", "曲靖市开设咖啡出口服务窗口", body[0] ?? ""],
    ["新闻中心 >> 县区动态 >> 正文", "曲靖市开设咖啡出口服务窗口", body[0] ?? ""],
    ["首页 新闻 政务 服务 互动", "曲靖市开设咖啡出口服务窗口", body[0] ?? ""],
    ["You are here: Home / News / Trade", "Qujing opens a window for coffee growers", body[1] ?? ""],
    ["Home > News > Foreign Trade", "Qujing opens a window for coffee growers", body[1] ?? ""],
    ["Trang chủ / Tin tức / Kinh tế", "Quảng Trị mở quầy hỗ trợ xuất khẩu cà phê", body[2] ?? ""],
  ];
  for (const [path, title, text] of cases) {
    const document = await readText(`${path}\n${title}\n${text}\n`);
    assert.deepEqual([document.title, roles(document)], [title, "boilerplate title body"], path);
  }
});

test("takes a publisher's name without the buttons and notes around it", async () => {
  const body = "曲靖市商务局在市民中心开设咖啡出口服务窗口，首日接待种植户四十家。";
  const cases: [string, string, string | null][] = [
    ["发布时间：2022-07-08 10:00　来源：珠江源晚报　【打印】【关闭】", "珠江源晚报", "2022-07-08"],
    ["来源：珠江源晚报（转载）", "珠江源晚报", null],
    ["来源: 珠江源晚报 作者：本报记者 2022年7月8日 09:30", "珠江源晚报", "2022-07-08"],
    ["来源 ： 珠江源晚报 | 发布时间 ： 2022年7月8日 | 浏览 ： 56", "珠江源晚报", "2022-07-08"],
    ["珠江源商讯2022-07-08", "珠江源商讯", "2022-07-08"],
    ["珠江源晚报 | 2022-07-08 09:30 | 字号", "珠江源晚报", "2022-07-08"],
    ["2022年7月8日　香港特別行政區政府新聞公報", "香港特別行政區政府", "2022-07-08"],
  ];
  for (const [line, publisher, published] of cases) {
    const document = await readText(`曲靖市开设咖啡出口服务窗口\n${line}\n${body}\n`);
    assert.deepEqual([document.publisher, document.published, roles(document)], [publisher, published, "title boilerplate body"], line);
  }
});

test("keeps lines of the text that begin like furniture, and drops the furniture around them", async () => {
  const document = await readText(
    [
      "Kunming opens a green lane",
      "By Trade Desk | Dianchi Daily | Updated: Jul 08, 2022 09:30 AM",
      "The city of Kunming has opened a green lane for flowers and vegetables bound for Thailand.",
      "What the lane offers",
      "Note: goods with a certificate pass within one hour; all others within three.",
      "Source of supply: more than two hundred farms around the lake.",
      "Editor: A",
      "1,204 views",
      "Like this page",
      "Tel: 0871-1234567  E-mail: office@kunming.example",
    ].join("\n"),
  );
  assert.equal(roles(document), "title boilerplate body body body body boilerplate boilerplate boilerplate boilerplate");
  assert.deepEqual([document.publisher, document.published, document.languages], ["Dianchi Daily", "2022-07-08", ["en"]]);
});

test("drops the foot of a press release, and keeps a procedure with arrows", async () => {
  const document = await readText(
    [
      "臺中市與峴港市簽署觀光合作備忘錄",
      "發布日期：111-07-08　發布單位：觀光旅遊局　點閱數：123",
      "臺中市與越南峴港市簽署觀光合作備忘錄，約定互設旅遊服務窗口。",
      "申請 → 受理 → 審核 → 發證",
      "觀光旅遊局表示，年底前舉辦首場說明會。",
      "#相關訊息請洽觀光旅遊局行銷科 04-000-0000",
      "完",
    ].join("\n"),
  );
  assert.equal(roles(document), "title boilerplate body body body boilerplate boilerplate");
  assert.deepEqual([document.publisher, document.published, document.language], ["觀光旅遊局", "2022-07-08", "zh-Hant"]);
});

test("gives a title of three words the language of its document", async () => {
  const document = await readText("Yulin Nanning Corridor\n8 July 2022\nThe two cities will build a road for trucks with refrigerated containers.\n");
  assert.deepEqual([document.title, document.languages, document.published], ["Yulin Nanning Corridor", ["en"], "2022-07-08"]);
});

test("takes a Vietnamese source line without a colon for the publisher, but no heading about a resolution", async () => {
  const document = await readText(
    "Hải Phòng mở tuyến tàu hàng mới\n08/07/2022 - 09:30\nThành phố Hải Phòng vừa mở tuyến tàu hàng mới sang cảng Khâm Châu, mỗi tuần hai chuyến.\nTheo Nghị quyết mới\nDoanh nghiệp được giảm phí bốc xếp trong sáu tháng đầu.\nTheo Báo Hiền Lương\nLượt xem: 1.204\n",
  );
  assert.equal(roles(document), "title boilerplate body body body boilerplate boilerplate");
  assert.deepEqual([document.publisher, document.published], ["Báo Hiền Lương", "2022-07-08"]);
});
