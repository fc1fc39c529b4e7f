import assert from "node:assert/strict";
import test from "node:test";
import { readTexts } from "../read-texts";

test("reads tables by the names of their columns in three languages", async () => {
  const { documents, problems } = await readTexts({
    "en.tsv": "Title\tBody\tLink\tPublishing date\tmain_issuer\nA plan for ports\tThe province will build two ports.\thttp://example.org/a\t2019-04-02\tPort Bureau\n",
    "vi.json": JSON.stringify([{ "tiêu đề": "Kế hoạch cảng biển", "nội dung": "Tỉnh sẽ xây dựng hai cảng biển mới.", "ngày đăng": "03/08/2021", url: "http://example.vn/b" }]),
    "zh.jsonl": `${JSON.stringify({ 标题: "关于港口建设的通知", 正文: "甲政发〔2019〕7号\n各市人民政府：\n全省将新建两个港口，请认真贯彻执行。\n甲省人民政府\n2019年4月2日", 发布日期: "2019-04-05" })}\n`,
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    documents.map(({ file, record, title, language, issued, published, publisher, doc_number, genre }) => [file, record, title, language, issued, published, publisher, doc_number, genre]),
    [
      ["en.tsv", 1, "A plan for ports", "en", null, "2019-04-02", "Port Bureau", null, "other"],
      ["vi.json", 1, "Kế hoạch cảng biển", "vi", null, "2021-08-03", null, null, "notice"],
      ["zh.jsonl", 1, "关于港口建设的通知", "zh-Hans", "2019-04-02", "2019-04-05", "甲省人民政府", "甲政发〔2019〕7号", "notice"],
    ],
  );
});

test("finds the whole title in the text where its column breaks off", async () => {
  const text = "甲政发〔2019〕7号\n关于港口建设与\n航运发展若干意见的通知\n各市人民政府：\n全省将新建两个港口，请认真贯彻执行。";
  const { documents } = await readTexts({ "a.json": JSON.stringify([{ 标题: "关于港口建设与航运…", 正文: text }, { 标题: "关于铁路建设与…", 正文: text }]) });
  assert.deepEqual(documents.map(({ title }) => title), ["关于港口建设与航运发展若干意见的通知", "关于铁路建设与…"]);
});

test("an archived address gives the original and the day of its capture", async () => {
  const archived = "https://web.archive.org/web/20240117081024/http://example.org/a";
  const { documents } = await readTexts({ "a.json": JSON.stringify([{ title: "A plan for ports", text: "The province will build two ports.", archive_url: archived }, { title: "A plan for roads", text: "The province will build two roads.", url: archived }]) });
  assert.deepEqual(documents.map(({ url, archive_url, retrieved }) => [url, archive_url, retrieved]), [
    ["http://example.org/a", archived, "2024-01-17"],
    ["http://example.org/a", archived, "2024-01-17"],
  ]);
});

test("a city's open data in Taiwan is read: its names of columns, its days without marks", async () => {
  const { documents } = await readTexts({ "a.csv": "資料標題,資料內容,上架日期,機關名稱,公文文號\n市府宣布興建新港口,市府今日宣布將於沿海興建新港口，預計三年後全部完工，帶動觀光與漁業發展。,1120506,某市政府交通局,府授交字第1120012345號\n" });
  assert.deepEqual(documents.map(({ title, published, publisher, doc_number }) => [title, published, publisher, doc_number]), [["市府宣布興建新港口", "2023-05-06", "某市政府交通局", "府授交字第1120012345號"]]);
});
