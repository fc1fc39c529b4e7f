import assert from "node:assert/strict";
import { test } from "node:test";
import { nameMentions } from "./name-mentions";

test("a Chinese name is what its phrase's head says", () => {
  assert.equal(nameMentions("广西自治区外办与重庆市政府"), "广西自治区:450000/institution 重庆市:500000/institution");
  assert.equal(nameMentions("贵州省商务厅，西安特办"), "贵州省:520000/institution 西安:610100/institution");
  assert.equal(nameMentions("宁波港，昆明机场，贵阳段"), "宁波:330200/infrastructure 昆明:530100/infrastructure 贵阳:520100/infrastructure");
  assert.equal(nameMentions("南宁综合保税区"), "南宁:450100/zone");
  assert.equal(nameMentions("成都格局，贵州布局，云南的商务厅"), "成都:510100 贵州:520000 云南:530000");
});

test("names that are joined share a head", () => {
  assert.equal(nameMentions("中国—东盟博览会"), "中国:CN/event 东盟:X-ASEAN/event");
  assert.equal(nameMentions("梧州、北海综合试验区"), "梧州:450400/zone 北海:450500/zone");
  assert.equal(nameMentions("中国（云南）自由贸易试验区"), "中国:CN/zone 云南:530000/zone");
  assert.equal(nameMentions("对中国、印度出口"), "中国:CN 印度:IN");
});

test("an English name is what stands before or behind it", () => {
  assert.equal(nameMentions("the Foreign Affairs Office of Chongqing", "en"), "Chongqing:500000/institution");
  assert.equal(nameMentions("Guizhou Provincial Department of Commerce", "en"), "Guizhou:520000/institution");
  assert.equal(nameMentions("the China-Laos Railway", "en"), "China:CN/infrastructure Laos:LA/infrastructure");
  assert.equal(nameMentions("China-ASEAN Expo in Nanning", "en"), "China:CN/event ASEAN:X-ASEAN/event Nanning:450100");
  assert.equal(nameMentions("Qinzhou Port Area", "en"), "Qinzhou:450700/zone");
  assert.equal(nameMentions("Guangzhou-Zhanjiang high-speed railway", "en"), "Guangzhou:440100/infrastructure Zhanjiang:440800/infrastructure");
  assert.equal(nameMentions("Heihe prepares a new port zone", "en"), "Heihe:231100");
  assert.equal(nameMentions("companies from Yunnan visited the office", "en"), "Yunnan:530000");
});

test("a Vietnamese name is what stands before it", () => {
  assert.equal(nameMentions("Sở Ngoại vụ tỉnh Vân Nam", "vi"), "Vân Nam:530000/institution");
  assert.equal(nameMentions("Hội chợ Trung Quốc – ASEAN", "vi"), "Trung Quốc:CN/event ASEAN:X-ASEAN/event");
  assert.equal(nameMentions("đường sắt Việt - Trung", "vi"), "Việt:VN/infrastructure Trung:CN/infrastructure");
  assert.equal(nameMentions("hợp tác với Vân Nam", "vi"), "Vân Nam:530000");
});
