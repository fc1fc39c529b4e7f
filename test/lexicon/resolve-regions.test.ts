import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { nameMentions } from "./name-mentions";

test("a name of two regions stays open alone, with its candidates and a reason", () => {
  const [mention] = loadLexicon().findRegions("Suzhou", "en");
  assert.deepEqual(mention, { code: null, kind: "place", start: 0, end: 6, candidates: ["320500", "341300"], reason: "several regions have this name, and nothing nearby decides" });
  for (const [text, open] of [["Fuzhou", "350100|361000"], ["Yulin", "450900|610800"], ["Taizhou", "321200|331000"], ["Yichun", "230700|360900"], ["Jilin", "220000|220200"]] as const) {
    assert.equal(nameMentions(text, "en"), `${text}:?${open}`);
  }
  assert.equal(nameMentions("刚果"), "刚果:?CD|CG");
});

test("its class decides, its parent beside it, and its siblings in a list", () => {
  assert.equal(nameMentions("吉林省吉林市"), "吉林省:220000 吉林市:220200");
  assert.equal(nameMentions("吉林长春"), "吉林:220000 长春:220100");
  assert.equal(nameMentions("辽宁、吉林、黑龙江"), "辽宁:210000 吉林:220000 黑龙江:230000");
  assert.equal(nameMentions("Suzhou, Anhui", "en"), "Suzhou, Anhui:341300");
  assert.equal(nameMentions("Yulin in Guangxi", "en"), "Yulin:450900 Guangxi:450000");
  assert.equal(nameMentions("Suzhou and Wuxi", "en"), "Suzhou:320500 Wuxi:320200");
  assert.equal(nameMentions("刚果（金）和刚果（布）"), "刚果（金）:CD 刚果（布）:CG");
});

test("the region that the document comes from decides", () => {
  assert.equal(nameMentions("吉林特产", "zh-Hans", { home: "220000" }), "吉林:220000");
  assert.equal(nameMentions("吉林特产", "zh-Hans", { home: "220200" }), "吉林:220200");
  assert.equal(nameMentions("吉林特产", "zh-Hans", { home: "510000" }), "吉林:?220000|220200");
});

test("a name that is also a word counts beside its parent or in a list alone", () => {
  assert.equal(nameMentions("来宾入场"), "");
  assert.equal(nameMentions("来宾市"), "来宾市:451300");
  assert.equal(nameMentions("广西来宾"), "广西:450000 来宾:451300");
  assert.equal(nameMentions("柳州、来宾和玉林"), "柳州:450200 来宾:451300 玉林:450900");
  assert.equal(nameMentions("老挝万象，包罗万象"), "老挝:LA 万象:LA");
  assert.equal(nameMentions("辽宁朝阳"), "辽宁:210000 朝阳:211300");
});

test("Hà Nam is in Viet Nam or Henan, as what stands beside it says", () => {
  assert.equal(nameMentions("Hà Nam", "vi"), "Hà Nam:?410000|VN-63");
  assert.equal(nameMentions("tỉnh Hà Nam, Trung Quốc", "vi"), "Hà Nam:410000 Trung Quốc:CN");
  assert.equal(nameMentions("Hà Nam, Nam Định", "vi", { date: "2023-05" }), "Hà Nam:VN-63 Nam Định:VN-67");
  assert.equal(nameMentions("Hà Nam, Hồ Bắc", "vi"), "Hà Nam:410000 Hồ Bắc:420000");
});

test("the date decides for a unit that ended; a younger, vaguer or missing one leaves it open", () => {
  assert.equal(nameMentions("Bắc Giang", "vi", { date: "2025-06-30" }), "Bắc Giang:VN-54");
  assert.equal(nameMentions("Bắc Giang", "vi", { date: "2024" }), "Bắc Giang:VN-54");
  for (const date of ["2025-07-01", "2025", "2026-01", null]) assert.equal(nameMentions("Bắc Giang", "vi", { date }), "Bắc Giang:?VN-54|VN-56");
  assert.equal(nameMentions("Bắc Ninh", "vi"), "Bắc Ninh:VN-56");
});
