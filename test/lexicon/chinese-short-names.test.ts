import assert from "node:assert/strict";
import { test } from "node:test";
import { nameMentions } from "./name-mentions";

test("provinces by one character count in compounds", () => {
  assert.equal(nameMentions("渝桂两地"), "渝:500000 桂:450000");
  assert.equal(nameMentions("川黔粤桂走廊"), "川:510000 黔:520000 粤:440000 桂:450000");
  assert.equal(nameMentions("云贵川"), "云:530000 贵:520000 川:510000");
  assert.equal(nameMentions("港澳同胞"), "港:HK 澳:MO");
});

test("in lists", () => {
  assert.equal(nameMentions("川、渝、黔、桂四省区"), "川:510000 渝:500000 黔:520000 桂:450000");
});

test("after 来, 赴, 在 and the like", () => {
  assert.equal(nameMentions("来川视察，赴桂考察，在粤企业，驻穗总领馆"), "川:510000 桂:450000 粤:440000 穗:440100/institution");
  assert.equal(nameMentions("在京东购物，进港船舶，促进川剧传承"), "");
});

test("before 企, 商 and directions", () => {
  assert.equal(nameMentions("桂企出海，浙中与川南"), "桂:450000 浙中:330000 川南:510000");
  assert.equal(nameMentions("月桂企鹅，河川中段"), "");
});

test("never inside other words", () => {
  for (const text of ["山川秀美", "桂花飘香", "新晋冠军", "平台商户", "云台山", "收藏文物", "津贴补助"]) assert.equal(nameMentions(text), "", text);
  assert.equal(nameMentions("四川的银川同学"), "四川:510000 银川:640100");
});

test("set compounds of cities; 形成渝桂 holds no 成渝", () => {
  assert.equal(nameMentions("成渝与长株潭"), "成:510100 渝:500000 长:430100 株:430200 潭:430300");
  assert.equal(nameMentions("打造成渝水网"), "成:510100 渝:500000");
  assert.equal(nameMentions("形成渝桂合力"), "渝:500000 桂:450000");
});

test("lines between cities only before what names a line", () => {
  assert.equal(nameMentions("渝昆高铁与西成客专"), "渝:500000/infrastructure 昆:530100/infrastructure 西:610100/infrastructure 成:510100/infrastructure");
  assert.equal(nameMentions("西成药材"), "");
  assert.equal(nameMentions("深中通道"), "深:440300/infrastructure 中:442000/infrastructure");
});

test("countries by one character only in set compounds", () => {
  assert.equal(nameMentions("中老铁路"), "中:CN/infrastructure 老:LA/infrastructure");
  assert.equal(nameMentions("发展中老问题"), "");
  assert.equal(nameMentions("中新智慧园"), "中:CN/zone 新:SG/zone");
  assert.equal(nameMentions("中新社记者"), "");
  assert.equal(nameMentions("中老泰、中越国际班列"), "中:CN/infrastructure 老:LA/infrastructure 泰:TH/infrastructure 中:CN/infrastructure 越:VN/infrastructure");
  assert.equal(nameMentions("中欧班列"), "中:CN/infrastructure 欧:X-EUROPE/infrastructure");
});

test("中非 is China and Africa, never the Central African Republic", () => {
  assert.equal(nameMentions("中非经贸"), "中:CN 非:X-AFRICA");
  assert.equal(nameMentions("中非共和国"), "中非共和国:CF");
});

test("蒙 is Mongolia beside China and Inner Mongolia beside provinces", () => {
  assert.equal(nameMentions("中蒙俄经济走廊"), "中:CN/infrastructure 蒙:MN/infrastructure 俄:RU/infrastructure");
  assert.equal(nameMentions("川陕蒙走廊"), "川:510000 陕:610000 蒙:150000");
});

test("sides and dealings", () => {
  assert.equal(nameMentions("越方表示，对俄出口增长，日韩市场"), "越方:VN 俄:RU 日:JP 韩:KR");
  assert.equal(nameMentions("司法方面，其中方案，集中方向，对美好生活"), "");
});

test("台 is at home in Traditional text", () => {
  assert.equal(nameMentions("台日交流，來台旅客，平台方案", "zh-Hant"), "台:TW 日:JP 台:TW");
  assert.equal(nameMentions("出台方案，平台来台"), "");
});

test("a document names its own brands by its character", () => {
  assert.equal(nameMentions("“川味出海”活动", "zh-Hans", { home: "510000" }), "川:510000/brand");
  assert.equal(nameMentions("“川味出海”活动"), "");
});
