import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { test } from "node:test";
import { checkLexicon } from "../../../src/lexicon/check/check-lexicon";
import type { FindingKind } from "../../../src/lexicon/check/finding";
import { MendableError } from "../../../src/problem";
import { lexiconFolder, type ThemeInFew } from "./lexicon-folder";

/** What is found of one kind: "line theme term: why". */
function found(kind: FindingKind, themes: readonly ThemeInFew[], regions: readonly string[] = []): string[] {
  const folder = lexiconFolder(themes, regions);
  try {
    return checkLexicon(folder)
      .filter((finding) => finding.kind === kind)
      .map(({ line, of, term, why }) => `${line ?? "?"} ${of} ${term}: ${why}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const whole: ThemeInFew = { id: "trade", zh: ["贸易"], en: ["trade"], vi: ["thương mại"] };

test("a lexicon without fault has no findings", () => {
  const folder = lexiconFolder([{ id: "economy" }, { ...whole, parent: "economy" }], ["LA,country,,老挝,Laos,Lào,,,,,"]);
  try {
    assert.deepEqual(checkLexicon(folder), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("terms that no text of their language can hold never match", () => {
  assert.deepEqual(found("never", [{ id: "trade", zh: ["贸易", "自贸 试验区", "RCEP 协定"], en: ["trade", "贸易", "thương mại", "café", "export*", "signed * agreement"], vi: ["thương mại", "自贸"] }]), [
    "7 trade 自贸 试验区: a blank between Chinese characters, where texts have none",
    "11 trade 贸易: Chinese characters among the English terms, which are looked for in English text alone",
    "12 trade thương mại: Vietnamese letters among the English terms, which are looked for in English text alone",
    "18 trade 自贸: Chinese characters among the Vietnamese terms, which are looked for in Vietnamese text alone",
  ]);
});

test("a term that Traditional text spells otherwise, once converted, is told with what that text is read as", () => {
  assert.deepEqual(found("traditional", [{ ...whole, zh: ["贸易", "谘询服务", "单一窗口", "著名商标", "里程"] }]), ["7 trade 谘询服务: 諮詢服務 is read as 咨询服务"]);
});

test("a theme without terms in a language is a mistake, one with far fewer is not, and a group needs none", () => {
  const themes: ThemeInFew[] = [{ id: "economy" }, { id: "trade", parent: "economy", zh: ["一", "二", "三", "四", "五", "六"], en: ["one"], vi: [] }, { id: "empty" }];
  assert.deepEqual(found("no-terms", themes), ["21 trade : none in vi (zh 6, en 1, vi 0)", "26 empty : none in zh (zh 0, en 0, vi 0)", "27 empty : none in en (zh 0, en 0, vi 0)", "28 empty : none in vi (zh 0, en 0, vi 0)"]);
  assert.deepEqual(found("few-terms", themes), ["20 trade : few in en (zh 6, en 1, vi 0)"]);
  assert.deepEqual(found("few-terms", [{ ...whole, zh: ["一", "二", "三"] }]), []);
});

test("a term in two themes is told once, with both lines and whether another group has it; spelling and script make no difference", () => {
  const themes: ThemeInFew[] = [
    { id: "a" },
    { id: "b" },
    { ...whole, id: "one", parent: "a", en: ["free-trade zone"] },
    { ...whole, id: "two", parent: "a", zh: ["貿易"], en: ["other"], vi: ["khác"] },
    { ...whole, id: "three", parent: "b", zh: ["别的"], en: ["Free–Trade Zone"], vi: ["nữa"] },
  ];
  assert.deepEqual(found("two-themes", themes), ["20 one 贸易: also in two (line 30)", "22 one free-trade zone: also in three (line 42), of another group"]);
});

test("a term that another of its theme always finds is told, words of Latin letters as wholes", () => {
  assert.deepEqual(found("covered", [{ id: "trade", zh: ["贸易", "边境贸易", "边境"], en: ["export*", "exports", "port", "portal", "sea port"], vi: ["thương mại"] }]), [
    "7 trade 边境贸易: 贸易 stands in it",
    "11 trade exports: export* finds the same",
    "14 trade sea port: port stands in it",
  ]);
});

test("names of several regions are told with all lines, but not those of a unit and its successor", () => {
  const regions = ["320500,prefecture,CN,苏州市,\"Suzhou, Jiangsu\",Tô Châu,苏州|Suzhou,,,,", "341300,prefecture,CN,宿州市,\"Suzhou, Anhui\",Túc Châu,宿州|Suzhou,,,,", "VN,country,,越南,Viet Nam,Việt Nam,,,,,", "VN-01,province,VN,老省,Old,Cũ,,,,2025-07-01,VN-02", "VN-02,province,VN,新省,New,Mới,老省,,2025-07-01,,"];
  assert.deepEqual(found("ambiguous", [whole], regions), ["3 320500 Suzhou: Suzhou, Jiangsu; also 341300 Suzhou, Anhui (line 4)"]);
});

test("a name with blanks that texts don't have never matches, and one character that no rule knows counts nowhere", () => {
  const regions = ["510000,province,CN,四川省,Sichuan,Tứ Xuyên,四川 |四 川|川|饕,,,,"];
  assert.deepEqual(found("never", [whole], regions), ["3 510000 四川 : a blank at its edge or between Chinese characters, where texts have none", "3 510000 四 川: a blank at its edge or between Chinese characters, where texts have none"]);
  assert.deepEqual(found("short-names", [whole], regions), ["3 510000 饕: Sichuan"]);
});

test("files that can't be loaded are refused with their mistakes", () => {
  assert.throws(() => found("never", [whole], ["LA,country,,老挝"]), MendableError);
});
