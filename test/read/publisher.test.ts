import assert from "node:assert/strict";
import test from "node:test";
import type { SourceDocument } from "../../src/read/document";
import { readTexts } from "./read-texts";

async function rowOf(row: Readonly<Record<string, string>>): Promise<SourceDocument> {
  const { documents } = await readTexts({ "a.jsonl": JSON.stringify(row) });
  const [document] = documents;
  if (document === undefined) throw new Error("no document");
  return document;
}

const BODY = "臺南市農業局今日於安南區舉辦虱目魚節，邀請各地民眾前來品嚐，並參觀養殖設施與加工產品。";
const title = "虱目魚節熱鬧登場";

test("the office that wrote a release comes before the table's department", async () => {
  const { publisher } = await rowOf({ title, department: "農業局漁業科", content: `發稿單位：農業局\n發稿時間：114年4月22日\n${BODY}` });
  assert.equal(publisher, "農業局");
});

test("the office that posted it gives way to the section of it that the table names", async () => {
  const content = `發布單位：農業局\n發布時間：114年4月22日\n${BODY}`;
  assert.equal((await rowOf({ title, department: "農業局漁業科", content })).publisher, "農業局漁業科");
  assert.equal((await rowOf({ title, department: "秘書處", content })).publisher, "農業局");
  assert.equal((await rowOf({ title, department: "秘書處", content: BODY })).publisher, "秘書處");
});

test("reads a press office's lines where the site has lost their line breaks", async () => {
  const { publisher, published, passages } = await rowOf({ title, department: "秘書處", content: `發稿時間：114年4月22日10:30${BODY}${BODY}發稿單位：臺南市農業局新聞聯絡人：漁業科 科長 電話：06-1234567` });
  assert.deepEqual([publisher, published], ["臺南市農業局", "2025-04-22"]);
  assert.deepEqual(passages.map(({ role, text }) => [role, text]), [
    ["title", title],
    ["boilerplate", "發稿時間：114年4月22日10:30"],
    ["body", BODY + BODY],
    ["boilerplate", "發稿單位：臺南市農業局新聞聯絡人：漁業科 科長 電話：06-1234567"],
  ]);
});

test("an enclosed text's signers don't sign the notice", async () => {
  const content = "粤府〔1999〕3号\n各市人民政府：\n现将省航运局《关于内河码头的意见》转发给你们，请认真贯彻执行。\n一九九九年三月八日\n关于内河码头的意见\n全省要在三年内修好四十座内河码头，并为每座码头接通公路。\n省航运局\n一九九九年二月二日";
  const { publisher, issued } = await rowOf({ title: "转发省航运局关于内河码头意见的通知", publisher: "广东", content });
  assert.deepEqual([publisher, issued], ["广东", "1999-03-08"]);
});
