import assert from "node:assert/strict";
import { test } from "node:test";
import { subjectRegion } from "../../src/corpus/subject-region";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { readTexts } from "../read/read-texts";

const lexicon = loadLexicon();

async function subjectOf(title: string, body: string, issuer: string | null): Promise<string | null> {
  const { documents } = await readTexts({ "a.jsonl": JSON.stringify({ title, content: body }) });
  const [document] = documents;
  assert.ok(document !== undefined);
  return subjectRegion(document, issuer, lexicon).code;
}

test("a country that only says where a province is leaves the province as the subject", async () => {
  const body = "Đoàn công tác của tỉnh Quảng Đông (Trung Quốc) đã thăm và làm việc với các doanh nghiệp trong ba ngày, trao đổi về thương mại và đầu tư.";
  assert.equal(await subjectOf("Đoàn Quảng Đông (Trung Quốc) thăm Việt Nam", body, "VN"), "440000");
});

test("two provinces at one level leave the subject open", async () => {
  const body = "广西与云南的代表团举行会谈，就口岸合作交换意见，并商定明年继续轮流举办会议。";
  assert.equal(await subjectOf("广西与云南举行会谈", body, null), null);
});

test("an office that goes to another province leaves that one as the subject", async () => {
  const body = "6月19日，广东省发展改革委组织农机企业赴黑龙江省哈尔滨、大庆考察。";
  assert.equal(await subjectOf("广东省发展改革委赴黑龙江省推进合作", body, "440000"), "230000");
});

test("beside a row of countries the issuer's own office decides, Hong Kong's too", async () => {
  const row = "其餘主要來自美國、加拿大和新加坡，申請人多為工程師與護理人員。";
  assert.equal(await subjectOf("各項計劃逾二十萬人申請", `香港特別行政區政府勞工及福利局今日公布，${row}`, "HK"), "HK");
  assert.equal(await subjectOf("来访人数增加一成", "四川省商务厅通报，来访的客商主要来自美国、加拿大和新加坡。", "510000"), "510000");
  assert.equal(await subjectOf("来访人数增加一成", "来访的客商主要来自美国、加拿大和新加坡。", "510000"), null);
});
