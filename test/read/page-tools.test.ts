import assert from "node:assert/strict";
import test from "node:test";
import { isPageTool } from "../../src/read/page-tools";
import { outline, readText } from "./read-texts";

const TOOLS = [
  "Share to WeChat", "Share - WeChat", "Click to share on Facebook (Opens in new window)", "Share via email", "Follow us on WeChat", "Listen to this article", "Font Size: Small Medium Large", "Scan the QR code", "Leave a Reply", "3 min read", "Subscribe to our newsletter",
  "分享到微信朋友圈", "转发给好友", "语音阅读", "打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。", "【分享到：】",
  "分享至 LINE", "加入LINE好友", "訂閱電子報", "字級設定：小 中 大", "看更多：港口專區", "轉寄友人",
  "Nghe đọc bài", "Chia sẻ Facebook", "Xem với cỡ chữ", "Viết bình luận", "Đánh giá bài viết", "Quét mã QR",
];
const TEXT = [
  "关注民生", "加入世界贸易组织", "分享发展成果", "推荐优秀企业", "语音识别产业", "扫除文盲", "转发省商务厅关于港口的通知",
  "Print media and the new ports", "Line 3 opens", "Listen to the people", "Share of exports", "This article", "Small and medium firms",
  "Nghe ý kiến nhân dân", "Tải trọng tàu", "Trang thiết bị", "推動手機產業",
];

test("lines that offer something to the reader are known in three languages", () => {
  assert.deepEqual(TOOLS.filter((line) => !isPageTool(line)), []);
});

test("headings with the same words are text", () => {
  assert.deepEqual(TEXT.filter(isPageTool), []);
});

test("furniture of an English page is not counted", async () => {
  const document = await readText("MENU\nGOV\nProvince to build two new ports\nPublished 6 May 2023\nFrom: Department of Trade\nLast updated 8 May 2023\nShare to WeChat\nThe provincial government will build two new ports on the coast over the next three years.\nOfficials said that local firms would receive support to sell their goods abroad.\n(Web editor: Li Mou, Wang Mou)\nEnditem\nScan the QR code\n");
  assert.deepEqual([document.title, document.published, document.publisher], ["Province to build two new ports", "2023-05-06", "Department of Trade"]);
  assert.deepEqual(outline(document).filter((line) => line.startsWith("en body")).length, 2);
  assert.equal(document.passages.filter(({ role }) => role === "boilerplate").length, 9);
});

test("furniture of a page in Traditional Chinese is not counted", async () => {
  const document = await readText("回首頁 / 網站導覽 / 市民信箱\n市府宣布興建新港口\n上版日期：112.05.06　　承辦單位：交通局\n點閱數：345\n分享至 LINE\n市府今日宣布將於沿海興建新港口，預計三年後全部完工，帶動觀光發展。\n市長表示，未來會持續傾聽地方意見，讓建設符合居民的期待。\n（以上新聞稿由交通局提供）\n相關圖片\n加入LINE好友\n");
  assert.deepEqual([document.title, document.published], ["市府宣布興建新港口", "2023-05-06"]);
  assert.equal(document.passages.filter(({ role }) => role === "body").length, 2);
});

test("a table of facts gives the title once more, and a list of words ends where sentences go on", async () => {
  const notice = await readText("索引号：0001/2023\n标题：甲江省关于加快口岸建设的意见\n成文日期：2023年04月28日\n甲江省关于加快口岸建设的意见\n全省将加快建设口岸冷链仓库，支持企业开拓周边市场。\n");
  assert.deepEqual([notice.title, notice.issued, notice.passages.filter(({ role }) => role === "body").length], ["甲江省关于加快口岸建设的意见", "2023-04-28", 1]);
  const lesson = await readText("港口建设 Building ports\n全省将加快建设口岸冷链仓库，支持企业开拓周边市场。\nThe province will build cold stores at its border crossings and support its firms.\n生词\n口岸 port of entry\n冷链 cold chain\n会议要求各市县压实责任，不断提升通关便利化水平。\n");
  assert.equal(lesson.passages.filter(({ role }) => role === "body").length, 3);
});
