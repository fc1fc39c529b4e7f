import assert from "node:assert/strict";
import test from "node:test";
import { readText } from "../read-texts";

test("reads one language after the other, with a title each", async () => {
  const document = await readText(
    [
      "兰州与阿拉木图举行友城视频会",
      "2022年9月6日，兰州市外办与阿拉木图市举行视频会议。",
      "双方商定扩大农产品贸易，并推动两市高校交流。",
      "Lanzhou and Almaty hold a video meeting of sister cities",
      "The Foreign Affairs Office of Lanzhou held a video meeting with the city of Almaty on September 6, 2022.",
      "The two sides agreed to expand trade in farm products and to promote exchanges between their universities.",
    ].join("\n"),
  );
  assert.deepEqual(
    document.passages.map(({ language, role, origin, translation_of }) => [language, role, origin, translation_of]),
    [
      ["zh-Hans", "title", "original", null],
      ["zh-Hans", "body", "original", null],
      ["zh-Hans", "body", "original", null],
      ["en", "title", "translation", 0],
      ["en", "body", "translation", 1],
      ["en", "body", "translation", 2],
    ],
  );
  assert.deepEqual([document.layout, document.title, document.event, document.date_basis], ["bilingual block", "兰州与阿拉木图举行友城视频会", "2022-09-06", "event"]);
});

test("takes the Vietnamese side for the original of a Vietnamese and English text", async () => {
  const document = await readText(
    "Tỉnh Hà Giang và châu Văn Sơn đã thống nhất mở rộng trao đổi hàng nông sản qua cửa khẩu.\nHai bên sẽ tổ chức hội chợ biên giới hằng năm.\n" +
      "Ha Giang province and Wenshan prefecture agreed to expand the exchange of farm goods through the border gate.\nThe two sides will hold a border fair every year.\n",
  );
  assert.deepEqual([document.layout, document.language, document.title], ["bilingual block", "vi", null]);
  assert.deepEqual(document.passages.map(({ translation_of }) => translation_of), [null, null, 0, 1]);
});

test("takes the Chinese side for the original where the English one comes first", async () => {
  const document = await readText(
    "Baoshan and Mandalay hold a video meeting\nThe Foreign Affairs Office of Baoshan held a video meeting with Mandalay of Myanmar.\nThe two sides agreed to exchange thirty pupils every year.\n\n保山与曼德勒举行视频会\n保山市外事办公室与缅甸曼德勒市举行视频会议。\n双方商定每年互派三十名中学生交流。\n",
  );
  assert.deepEqual([document.layout, document.title, document.language], ["bilingual block", "保山与曼德勒举行视频会", "zh-Hans"]);
  assert.deepEqual(document.passages.map(({ translation_of }) => translation_of), [3, 4, 5, null, null, null]);
});

test("pairs what answers each other where one side has more paragraphs", async () => {
  const document = await readText(
    [
      "玉溪市与泰国清迈府签署友好城市协议，商定互派学生和医生。",
      "双方将于2023年举办花卉展，预计展出120个品种，并邀请RCEP成员参展。展会由两市轮流承办。",
      "玉溪市将提供30个奖学金名额。",
      "Yuxi of China and Chiang Mai of Thailand signed a sister-city agreement and will exchange students and doctors.",
      "In 2023 they will hold a flower show with some 120 varieties, to which RCEP members will be invited.",
      "The two cities will host the show in turn.",
      "Yuxi will offer 30 scholarships.",
    ].join("\n"),
  );
  assert.deepEqual(document.passages.map(({ translation_of }) => translation_of), [null, null, null, 0, 1, 1, 2]);
});

test("reads a date line with the day first where one of the two languages is Vietnamese", async () => {
  const document = await readText(
    "Quảng Bình mở tuyến xe khách sang Khăm Muộn\n08/07/2022\nTỉnh Quảng Bình vừa mở tuyến xe khách sang tỉnh Khăm Muộn của Lào, mỗi tuần ba chuyến.\nQuang Binh opens a bus line to Khammouane\nQuang Binh province has opened a bus line to Khammouane province of Laos, with three trips a week.\nNguồn: Báo Phong Nha\n",
  );
  assert.deepEqual([document.layout, document.title, document.published, document.publisher], ["bilingual block", "Quảng Bình mở tuyến xe khách sang Khăm Muộn", "2022-07-08", "Báo Phong Nha"]);
  assert.deepEqual(document.passages.map(({ role, translation_of }) => [role, translation_of]), [["title", null], ["boilerplate", null], ["body", null], ["title", 0], ["body", 2], ["boilerplate", null]]);
});
