import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import fc from "fast-check";
import { decode } from "../../src/read/decode";
import { readCorpus } from "../../src/read/read-corpus";
import { needsShared, shared } from "../needs";
import { encode } from "./encode";
import { readTexts } from "./read-texts";

const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"] as const;
const TEXTS = [
  { language: "zh-Hans", in: ["utf-8", "utf-16le", "utf-16be", "gb18030"], text: "全省港口建设工作会议召开\n\n　　会议强调，要加强与东盟各国的合作，推动铁路、公路和港口的互联互通，提高通关效率。\n\n　　各地要完善机制，加大投入，确保任务落实。\n" },
  { language: "zh-Hant", in: ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"], text: "市府舉辦港口建設說明會\n\n市府今日表示，將與鄰近縣市合作，推動鐵路與港口的整合，並歡迎民眾踴躍參與。\n\n相關計畫預計於明年完成。\n" },
  { language: "en", in: ENCODINGS, text: "Province opens two new ports\n\nThe government opened two new ports on the coast today, and will build a railway to both of them.\n" },
  { language: "vi", in: ["utf-8", "utf-16le", "utf-16be"], text: "Tỉnh mở hai cảng biển mới\n\nỦy ban nhân dân tỉnh hôm nay mở hai cảng biển mới và sẽ xây dựng tuyến đường sắt nối hai cảng.\n" },
] as const;
const SHORT = [
  ["gb18030", "会议强调，要加强与各国的合作，推动铁路、公路和港口的互联互通，提高效率。各地要抓好落实"],
  ["big5", "市府今日表示，將與鄰近縣市合作，推動鐵路與港口的整合，並歡迎民眾踴躍參與相關活動及說明"],
  ["gb18030", "市府今日表示，將與鄰近縣市合作，推動鐵路與港口的整合，並歡迎民眾踴躍參與相關活動及說明"],
  ["utf-16le", "hội nghị bàn về hợp tác giữa hai tỉnh năm"],
  ["utf-16be", "the two provinces agreed on a new railway"],
  ["gb18030", "港口合作"],
  ["big5", "臺灣"],
  ["utf-16le", "中国"],
] as const;

for (const { language, in: encodings, text } of TEXTS) {
  test(`a text in ${language} loads to the same passages in all encodings that can write it, with and without a mark`, async () => {
    const files = new Map<string, Uint8Array>();
    for (const encoding of encodings) {
      files.set(`${encoding}.txt`, encode(text, encoding) ?? new Uint8Array());
      if (encoding.startsWith("utf")) files.set(`${encoding}-mark.txt`, encode(`\ufeff${text}`, encoding) ?? new Uint8Array());
    }
    const { documents, problems, files: read } = await readTexts(Object.fromEntries(files));
    const passages = documents.map((document) => document.passages.map((passage) => ({ ...passage, document: "", file: "" })));
    assert.deepEqual(problems, []);
    assert.equal(passages.length, files.size);
    for (const one of passages) assert.deepEqual(one, passages[0]);
    assert.deepEqual(documents.map((document) => document.language), documents.map(() => language));
    if (language !== "en") assert.deepEqual(read.map(({ file, encoding }) => encoding?.split(" ")[0] ?? file), read.map(({ file }) => file.replace(/(?:-mark)?\.txt$/, "")));
  });
}

test("tells the encoding of forty characters, and of a few everyday ones", () => {
  for (const [encoding, text] of SHORT) {
    const decoded = decode(encode(text, encoding) ?? new Uint8Array());
    assert.deepEqual([decoded.text, decoded.text === null ? null : decoded.encoding], [text, encoding]);
  }
});

test("real documents read alike in every encoding that can write them, whole and forty characters of each", { skip: needsShared }, async () => {
  const wrong: string[] = [];
  let n = 0;
  const folders = ["seeds", "interleaved", "provincial-reports", "tainan-releases"];
  for (const folder of folders) {
    const { documents } = await readCorpus(join(shared, "corpus", folder));
    for (const { id, file, passages } of documents.slice(0, 40)) {
      const bodies = passages.filter(({ role }) => role === "body").map(({ text }) => text);
      for (const text of [bodies.join("\n"), (bodies.find(({ length }) => length >= 40) ?? "").slice(0, 40)]) {
        for (const encoding of ENCODINGS) {
          const bytes = encode(text, encoding);
          if (bytes === null || bytes.length === 0) continue;
          n++;
          if (decode(bytes).text !== text) wrong.push(`${encoding} ${file} ${id}`);
        }
      }
    }
  }
  assert.ok(n > 500, `${n} texts`);
  assert.ok(wrong.length <= n / 500, `${n} texts: ${wrong.join(", ")}`);
});

test("takes no other language's encoding for Chinese", () => {
  // Korean in EUC-KR and Japanese in Shift_JIS: "the government announced a new plan for the ports today", and the like.
  const korean = "\xc1\xa4\xba\xce\xb4\xc2 \xbf\xc0\xb4\xc3 \xc7\xd7\xb1\xb8\xbf\xcd \xb5\xb5\xb7\xce \xb0\xc7\xbc\xb3\xbf\xa1 \xb4\xeb\xc7\xd1 \xbb\xf5\xb7\xce\xbf\xee \xb0\xe8\xc8\xb9\xc0\xbb \xb9\xdf\xc7\xa5\xc7\xcf\xbf\xb4\xb4\xd9";
  const japanese = "\x90\xad\x95\x7b\x82\xcd\x96\x7b\x93\xfa\x81\x41\x8d\x60\x98\x70\x82\xc6\x93\xb9\x98\x48\x82\xcc\x8c\x9a\x90\xdd\x82\xc9\x82\xc2\x82\xa2\x82\xc4\x94\xad\x95\x5c\x82\xb5\x82\xbd";
  for (const [bytes, name] of [[korean, "euc-kr"], [japanese, "shift_jis"]] as const) {
    const decoded = decode(Buffer.from(bytes, "latin1"));
    assert.ok(decoded.text === null && decoded.reason.endsWith(`they look like ${name}`), JSON.stringify(decoded));
  }
});

test("reads English with Western quotation marks, but not Vietnamese in an encoding of its own", () => {
  const english = "The governor called the port \x93a door to the sea\x94 and said that the city\x92s railway comes next.";
  assert.equal(decode(Buffer.from(english, "latin1")).text, "The governor called the port “a door to the sea” and said that the city’s railway comes next.");
  assert.equal(decode(Buffer.from("\xd1y ban nh\xe2n d\xe2n t\xd2nh m\xf0 hai c\xf2ng bi\xeb\xf2n m\xf3i \xf0\xe2y", "latin1")).text, null);
});

test("reads a file that is cut or damaged, and says where", async () => {
  const whole = Buffer.from("省政府召开会议。\n部署港口建设工作。\n");
  const damaged = Buffer.concat([whole, Buffer.from([0xe5]), Buffer.from("会议强调，要加强合作，完善机制，确保任务落实。\n")]);
  const { documents, problems } = await readTexts({ "cut.txt": whole.subarray(0, whole.length - 3), "damaged.txt": damaged });
  assert.equal(documents.length, 2);
  assert.deepEqual(problems.map(({ code, file, line }) => [code, file, line]), [["damaged-text", "cut.txt", 2], ["damaged-text", "damaged.txt", 3]]);
});

test("an HTML page is read in the encoding that it declares, unless its bytes say otherwise", () => {
  assert.equal(decode(Buffer.from("\xc1\xa4\xba\xce\xb4\xc2 \xbf\xc0\xb4\xc3", "latin1"), "euc-kr").text, "정부는 오늘");
  assert.equal(decode(Buffer.from("港口"), "gb2312").text, "港口");
  assert.equal(decode(encode("港口合作，加强机制", "gb18030") ?? new Uint8Array(), "iso-8859-1").text, "港口合作，加强机制");
  assert.equal(decode(encode("港口合作", "gb18030") ?? new Uint8Array(), "no-such-encoding").text, "港口合作");
});

test("says what a file is that only goes by a text's name", () => {
  const reasons = ["%PDF-1.7\n", "PK\x03\x04rest", "\x1f\x8b\x08rest", "\x89PNG\r\n", "\x00\x01\x02\x03"].map((bytes) => decode(Buffer.from(bytes, "latin1")));
  assert.deepEqual(
    reasons.map((decoded) => (decoded.text === null ? decoded.reason : decoded.text)),
    ["the file is not text, but a PDF", "the file is not text, but a ZIP archive or an Office document", "the file is not text, but compressed with gzip", "the file is not text, but a picture", "the bytes are not text"],
  );
});

test("random bytes never throw, and long ones are no text", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decode(bytes)), { seed: 3, numRuns: 500 });
  fc.assert(fc.property(fc.uint8Array({ minLength: 64, maxLength: 400 }), (bytes) => assert.equal(decode(bytes).text, null)), { seed: 4, numRuns: 300 });
});

test("whatever stands in a text, UTF-8 and UTF-16 with a mark give it back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }).filter((text) => !text.startsWith("\ufeff")), (text) => {
      for (const encoding of ["utf-16le", "utf-16be"] as const) {
        const found = decode(encode(`\ufeff${text}`, encoding) ?? new Uint8Array());
        if (!text.startsWith("\0") && !text.includes("\ufffd")) assert.equal(found.text, text);
      }
    }),
    { seed: 5, numRuns: 100 },
  );
  assert.equal(decode(readFileSync(__filename)).text?.includes("whatever stands"), true);
});
