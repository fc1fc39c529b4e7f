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
