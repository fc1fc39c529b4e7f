import assert from "node:assert/strict";
import { test } from "node:test";
import { readTexts } from "./read-texts";

const BODY = "The province will build two ports on the coast, and three roads that lead to them from the towns inland.";
const jsonLines = (...rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

async function guesses(text: string): Promise<string[]> {
  const { tables } = await readTexts({ "a.jsonl": text });
  return tables.flatMap(({ guessed }) => guessed.map(({ role, column, reason }) => `${role} = ${column}: ${reason}`));
}

test("known names need no guess", async () => {
  assert.deepEqual(await guesses(jsonLines({ 标题: "关于港口建设的通知", 正文: BODY, 发布日期: "2021-03-04" })), []);
});

test("a name that ends or begins with a known one is believed, in three languages", async () => {
  assert.deepEqual(await guesses(jsonLines({ 政策标题: "关于港口建设的通知", "新闻正文（全）": BODY, 网站发布日期: "2021-03-04" })), ["title = 政策标题: its name", "body = 新闻正文（全）: its name", "published = 网站发布日期: its name"]);
  assert.deepEqual(await guesses(jsonLines({ articleTitle: "A plan for ports", news_content: BODY, "date of release": "2021-03-04" })), ["title = articleTitle: its name", "body = news_content: its name", "date = date of release: its name"]);
  assert.deepEqual(await guesses(jsonLines({ "tiêu đề bài viết": "Kế hoạch cảng biển", "nội dung đầy đủ": BODY, "ngày đăng tin": "03/08/2021" })), ["title = tiêu đề bài viết: its name", "body = nội dung đầy đủ: its name", "published = ngày đăng tin: its name"]);
});

test("values tell address, date, text and title where names don't", async () => {
  const row = (n: number) => ({ a: n, b: `A plan for port number ${n}`, c: `2021-03-0${n} 10:00`, d: `http://example.org/${n}`, e: `${BODY} ${n}`, f: "Yishan" });
  assert.deepEqual(await guesses(jsonLines(row(1), row(2), row(3))), ["url = d: its values are addresses", "date = c: its values are dates", "body = e: its values are the longest texts", "title = b: its values are short texts, each another"]);
  const { documents } = await readTexts({ "a.jsonl": jsonLines(row(1), row(2), row(3)) });
  assert.deepEqual(documents.map(({ title, date, url }) => [title, date, url])[1], ["A plan for port number 2", "2021-03-02", "http://example.org/2"]);
});

test("when a scraper came is not when a text was published, and of two dates neither is guessed", async () => {
  assert.deepEqual(await guesses(jsonLines({ title: "A plan for ports", content: BODY, crawl_date: "2021-03-04", 更新时间: "2021-03-04" })), []);
  assert.deepEqual(await guesses(jsonLines({ title: "A plan for ports", content: BODY, x: "2021-03-04", y: "2021-03-05" })), []);
});

test("a number of a column is no title, a name of a person neither", async () => {
  assert.deepEqual(await guesses(jsonLines({ content: BODY, title_id: "a title of a plan", who: "李小明" }, { content: BODY, title_id: "another title", who: "王大山" })), []);
});
