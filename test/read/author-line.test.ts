import assert from "node:assert/strict";
import test from "node:test";
import { readText } from "./read-texts";

const roleOfLast = async (text: string): Promise<string | undefined> => (await readText(text)).passages.at(-1)?.role;
const VI = "Cảng mới khởi công\nTỉnh đã khởi công cảng mới trong năm nay và dự kiến hoàn thành sau ba năm.\nĐường sắt cũng sẽ nối đến cảng, với năm ga dọc tuyến.\n";
const ZH = "新港口开工\n新港口今年开工，预计三年后全部建成。\n铁路将通到港口，沿线各县都设车站。\n";

test("a line of names alone after the text is its authors'", async () => {
  for (const line of ["Lê Văn Mẫu", "Thu Mẫu - Quang Mẫu", "PV", "(Bài, Ảnh: Thu Mẫu)"]) assert.equal(await roleOfLast(VI + line), "boilerplate", line);
  for (const line of ["（某甲乙 某丙丁）", "撰稿人 某甲乙"]) assert.equal(await roleOfLast(ZH + line), "boilerplate", line);
});

test("a last line that says something stays", async () => {
  for (const line of ["Cảng dài hai km", "Cảng sẽ đón tàu từ tháng sau."]) assert.equal(await roleOfLast(VI + line), "body", line);
  assert.equal(await roleOfLast(`${ZH}（三年完工，五县通车）`), "body");
});

test("what a table was drawn from is text, what a page was taken from is not", async () => {
  const document = await readText(`${ZH}资料来源：某县统计年鉴\n各县今年的产值见上表，合计比去年增长一成多。\n来源：湖滨日报`);
  assert.deepEqual([document.publisher, document.passages.filter(({ role }) => role === "body").length], ["湖滨日报", 4]);
});

test("the name above an address goes with it", async () => {
  const document = await readText(`${ZH}港口活動網頁：\nhttps://port.example/plan\n`);
  assert.deepEqual(document.passages.slice(-2).map(({ role }) => role), ["boilerplate", "boilerplate"]);
});
