import assert from "node:assert/strict";
import test from "node:test";
import { readText } from "../read-texts";

test("reads a web page with navigation above and other pages' headlines below", async () => {
  const document = await readText(
    ["首页 > 新闻中心 > 地方动态", "宁波舟山港开通至海防直航航线", "2023年6月12日 15:20 来源：甬江晚报", "6月11日，宁波舟山港开通至越南海防的集装箱直航航线，航程约四天。", "今后双方还将推进港口数据互通，降低企业物流成本。", "【打印】【关闭】", "相关阅读", "温州机场恢复多条国际航线", "嘉兴举行跨境电商培训", "台州渔业合作社走进泰国"].join("\n"),
  );
  assert.deepEqual(
    document.passages.map(({ role }) => role),
    ["boilerplate", "title", "boilerplate", "body", "body", "boilerplate", "boilerplate", "boilerplate", "boilerplate", "boilerplate"],
  );
  assert.deepEqual([document.layout, document.title, document.publisher, document.published, document.event], ["web page", "宁波舟山港开通至海防直航航线", "甬江晚报", "2023-06-12", "2023-06-11"]);
});

test("finds the end of a web page's text where no heading names the other pages", async () => {
  const teaser = (title: string): string => `${title}\n${title}\n\n${title} nhờ nhiều chính sách mới của địa phương trong...\n`;
  const document = await readText(
    "Lào Cai và Hồng Hà ký thỏa thuận hợp tác nông nghiệp\n\n15/10/2022 | 09:00\n\nNgày 14/10, Sở Nông nghiệp tỉnh Lào Cai và châu Hồng Hà đã ký thỏa thuận hợp tác về giống cây trồng.\n\n" +
      ["Giá cà phê tăng trở lại trong tuần", "Khai mạc lễ hội đua thuyền", "Bão số 5 suy yếu"].map(teaser).join("\n"),
  );
  assert.deepEqual([document.layout, document.published, document.event], ["web page", "2022-10-15", "2022-10-14"]);
  assert.deepEqual(document.passages.filter(({ role }) => role === "body").length, 1);
});

test("ends the text at the heading of other pages, however it is worded", async () => {
  const vi = "Ngày 7/7, thành phố Cần Thơ và thành phố Sán Đầu ký thỏa thuận kết nghĩa về nông sản và giáo dục.";
  const en = "The province of Quang Tri has shipped its first fresh coconuts to Guangxi under the new protocol.";
  const zh = "7月7日，百色至越南高平的跨境班车开通，每周往返四趟。";
  const cases: [string, string[]][] = [
    [vi, ["Tin liên quan", "Tin khác", "Xem thêm:", "Bài viết cùng chuyên mục", "Có thể bạn quan tâm"]],
    [en, ["Related news", "See also", "You may also like", "Latest news"]],
    [zh, ["相关阅读", "推荐阅读：", "猜你喜欢", "延伸阅读"]],
  ];
  const titles = new Map([[vi, "Cần Thơ kết nghĩa với Sán Đầu"], [en, "Coconuts leave for Guangxi"], [zh, "百色与高平开通跨境班车"]]);
  const others = new Map([[vi, "Giá na tăng mạnh\nLễ hội hoa đào\nBão số 3 suy yếu"], [en, "Shrimp prices rise again\nNew bridge opens\nFestival draws crowds"], [zh, "德保脐橙上市\n靖西绣球走俏海外\n田阳机场新增航线"]]);
  for (const [body, headings] of cases) {
    for (const heading of headings) {
      const document = await readText(`${titles.get(body) ?? ""}\n${body}\n${heading}\n${others.get(body) ?? ""}\n`);
      assert.deepEqual([document.layout, document.passages.map(({ role }) => role).join(" ")], ["web page", "title body boilerplate boilerplate boilerplate boilerplate"], heading);
    }
  }
});

test("drops menus, counters and the list of dated headlines that follows the source line", async () => {
  const document = await readText(
    [
      "Đăng nhập | Đăng ký | Liên hệ",
      "Cần Thơ kết nghĩa với Sán Đầu",
      "08/07/2022 | 09:30 GMT+7",
      "A- A A+",
      "Ngày 7/7, thành phố Cần Thơ và thành phố Sán Đầu ký thỏa thuận kết nghĩa về nông sản và giáo dục.",
      "(Nguồn tin: baosonghau.example)",
      "Bình luận (0)",
      "Hậu Giang đón khách quốc tế (07/07/2022)",
      "Sóc Trăng vào mùa đua ghe (06/07/2022)",
    ].join("\n"),
  );
  assert.equal(document.passages.map(({ role }) => role).join(" "), "boilerplate title boilerplate boilerplate body boilerplate boilerplate boilerplate boilerplate");
  assert.deepEqual([document.publisher, document.published, document.event, document.languages], ["baosonghau.example", "2022-07-08", "2022-07-07", ["vi"]]);
});
