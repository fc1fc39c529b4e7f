import assert from "node:assert/strict";
import { test } from "node:test";
import { readTexts } from "./read-texts";

async function genreOf(record: Record<string, string>): Promise<string | undefined> {
  const { documents } = await readTexts({ "a.jsonl": JSON.stringify(record) });
  return documents[0]?.genre;
}

const body = "全省的农产品仓库已经扩建，货车司机等候的时间短了一半，冷库也不再断电。";

test("what tells of a day, or was published on one, is news", async () => {
  assert.equal(await genreOf({ title: "某省仓库不再断电", content: `3月5日，${body}` }), "news");
  assert.equal(await genreOf({ title: "某省仓库不再断电", content: body, 发布日期: "2024-03-06" }), "news");
  assert.equal(await genreOf({ title: "某省仓库不再断电", content: body }), "other");
});

test("an interpretation, a budget or a list is no news, whenever it was published", async () => {
  for (const title of ["《仓库用电办法》解读", "某局2012年预算", "某省仓库名单"]) assert.equal(await genreOf({ title, content: body, 发布日期: "2024-03-06" }), "other", title);
});
