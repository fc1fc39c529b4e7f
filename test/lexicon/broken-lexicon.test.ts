import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { MendableError } from "../../src/problem";

// Good files of 25 and 8 lines; every case below breaks them in one way.
const THEMES = `# themes
- id: trade
  parent: null
  label: {zh: 贸易, en: Trade, vi: Thương mại}
  definition: All trade.
  zh: []
  en: []
  vi: []

- id: goods
  parent: trade
  label:
    zh: 货物
    en: Goods
    vi: Hàng hóa
  definition: "Goods that cross a border."
  zh:
    - 外贸
    - 出口
  en:
    - export*
    - "signed * agreement"
  vi: [xuất khẩu]
  not:
    en: [export ban]
`;
const REGIONS = `code,level,parent,name_zh,name_en,name_vi,aliases,members,valid_from,valid_to,successor
CN,country,,中国,China,Trung Quốc,?中|PRC,,,,
510000,province,CN,四川省,Sichuan,Tứ Xuyên,四川|川,,,,
510100,prefecture,510000,成都市,Chengdu,Thành Đô,成都,,,,
510104,county,510100,锦江区,Jinjiang,,,,,,
VN,country,,越南,Vietnam,Việt Nam,,,,,
VN-01,province,VN,旧省,Old,Cũ,,,,2025-06-30,VN
X-A,group,,甲组,Group A,Nhóm A,,CN|VN,,,
`;

/** `line field: reason` of every problem of a folder with these files, themes first. */
function mistakes(themes: string, regions: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "lexicon-"));
  writeFileSync(join(folder, "themes.yaml"), themes);
  writeFileSync(join(folder, "regions.csv"), regions);
  try {
    loadLexicon(folder);
    return [];
  } catch (error) {
    assert.ok(error instanceof MendableError);
    assert.deepEqual(error.problems.filter(({ mend }) => mend === ""), []);
    return error.problems.map(({ file, line, reason }) => `${file.endsWith("themes.yaml") ? "T" : "R"}${line ?? "?"}: ${reason}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function replaced(source: string, from: string, to: string): string {
  assert.ok(source.includes(from), from);
  return source.replace(from, () => to);
}

test("the good files are good", () => {
  assert.deepEqual(mistakes(THEMES, REGIONS), []);
});

/** What is replaced, by what, and what is reported. */
type Break = readonly [from: string, to: string, ...reported: (string | RegExp)[]];

const BROKEN_THEMES: readonly Break[] = [
  ["definition: All trade.", "definitoin: All trade.", "T2: definition is missing", "T5: unknown key definitoin"],
  ["    vi: Hàng hóa", "    vn: Hàng hóa", "T13: label.vi is missing", "T15: unknown key label.vn"],
  ["    en: [export ban]", "    en: [export ban]\n    fr: [non]", "T26: unknown key not.fr"],
  ["  en: []", "  en: [export**]", "T7: trade: the term export** has two stars side by side"],
  ["- 出口", "- 出口*", "T19: goods: the term 出口* has a star beside a Chinese character: it stands for letters of a Latin word"],
  ["export ban", '"*"', "T25: goods: the not-term * has a star alone"],
  ["- export*", "- *export", "T21: a term that begins with * must stand in quotes"],
  ["  vi: [xuất khẩu]", "  vi: xuất khẩu", "T23: vi: must be a list of terms"],
  ["  vi: [xuất khẩu]", "  vi: [2024, xuất khẩu]", "T23: vi.0: a term must be text: put it in quotes"],
  ["- 外贸", "- ", "T18: zh.0: a term must be text: put it in quotes"],
  ["- 外贸", '- "—"', "T18: goods: the term — has no letter or digit"],
  ["export ban", "Export*", "T25: goods: the not-term Export* is there already as export*"],
  ["- 外贸", "- 出口", "T19: goods: the term 出口 is there already"],
  ["  not:\n    en: [export ban]", "  not: [export ban]", "T24: not: must have lists by language, as in {en: [equatorial guinea]}"],
  ["parent: trade", "parent: tarde", "T11: there is no theme tarde to be the parent of goods"],
  ["parent: trade", "parent: goods", "T11: goods is its own parent"],
  ["id: goods", "id: trade", "T10: the id trade is there already, in line 2", "T11: trade is its own parent"],
  ["id: goods", "id: Goods-1", "T10: id: must be lower-case letters, digits and _, and begin with a letter"],
  ["  label: {zh: 贸易, en: Trade, vi: Thương mại}", "  label: 贸易", /^T4: label: must have a name in each language/],
  ["- id: trade", "- trade\n- id: trade", "T2: this must be an entry that begins with `- id:`"],
  ["  definition: All trade.", "  definition: All trade.\n  parent: null", "T6: a key stands there twice in one entry"],
  ["  vi: [xuất khẩu]", "  vi: [xuất khẩu", /^T2[3-5]: this is no good YAML/],
  ['"signed * agreement"', '"signed * agreement', /^T2\d: this is no good YAML/],
  ["  definition: All trade.", "\tdefinition: All trade.", /^T5: (?:a tab stands|this is no good YAML)/],
  ["  definition: All trade.", "  definition: Trade: all of it.", /^T5: this is no good YAML/],
  ["# themes\n", "themes:\n", "T1: the file must be a list of themes"],
  [THEMES, "", "T1: the file must be a list of themes"],
];

const BROKEN_REGIONS: readonly Break[] = [
  ["510000,province,CN,四川省", "510000,provinze,CN,四川省", "R3: must be one of country, province, prefecture, county, group"],
  ["510000,province,CN,四川省", "510000,prefecture,CN,四川省", "R3: 510000 is the code of a province, not of a prefecture", "R4: the parent of a prefecture can't be a prefecture (510000)"],
  ["510104,county,510100", "510104,county,510109", "R5: there is no region 510109"],
  ["510104,county,510100", "510104,county,", "R5: a county needs a parent"],
  ["510104,county,510100", "510104,county,510104", "R5: 510104 is its own parent"],
  ["510100,prefecture,510000", "510100,prefecture,510104", "R4: the parent of a prefecture can't be a county (510104)"],
  ["VN,country,,", "VN,country,CN,", "R6: a country has no parent"],
  ["510100,prefecture", "51010,prefecture", "R4: must be a division code (510000), a country (LA), a part of one (VN-13) or a group (X-ASEAN)", "R5: there is no region 510100"],
  ["510100,prefecture", "5.101E+05,prefecture", "R4: must be a division code (510000), a country (LA), a part of one (VN-13) or a group (X-ASEAN)", "R5: there is no region 510100"],
  ["VN-01,province", "CN,province", "R7: CN is there already, in line 2"],
  ["2025-06-30", "2025-06-31", "R7: must be a day such as 2025-07-01, or empty"],
  ["2025-06-30", "30/6/2025", "R7: must be a day such as 2025-07-01, or empty"],
  [",,2025-06-30,VN", ",2025-07-01,2025-06-30,VN", "R7: VN-01 ends before it begins"],
  ["2025-06-30,VN", "2025-06-30,VN-99", "R7: there is no region VN-99"],
  ["2025-06-30,VN", ",VN", "R7: VN-01 has a successor but does not end"],
  ["CN|VN", "CN|VM", "R8: there is no region VM"],
  ["CN|VN", "CN;VN", "R8: must be codes with | between them, or empty"],
  ["Chengdu,Thành Đô,成都,,", "Chengdu,Thành Đô,成都,CN,", "R4: a prefecture has no members"],
  ["四川|川", "四川|川|四川", "R3: 四川 stands there twice"],
  ["四川|川", "四川|?", "R3: an alias is empty"],
  ["四川|川", "四川、川", "R3: 四川、川 is no name"],
  ["锦江区", "", "R5: must not be empty"],
  ["成都市,Chengdu", "成都市,Chengdu, Sichuan", "R4: the row has 12 fields, the header 11"],
  ["四川省,Sichuan", '"四川省,Sichuan', /^R3: a quotation mark is not closed/],
  ["四川省,Sichuan", '四"川"省,Sichuan', /^R3: a quotation mark is not closed, or stands within a field/],
  ["四川省", "四\uFFFD省", "R3: the line has characters that are not UTF-8"],
  ["name_vi,aliases", "name_vi,colour,aliases", "R1: unknown column colour", ...[2, 3, 4, 5, 6, 7, 8].map((line) => `R${line}: the row has 11 fields, the header 12`)],
  ["name_vi,aliases", "name_vn,aliases", "R1: the header has no column name_vi", "R1: unknown column name_vn"],
  ["code,level,parent", "code,code,parent", "R1: the header has no column level", "R1: the column code is there twice"],
  [REGIONS, REGIONS.replaceAll(",", ";"), /^R1: the header has no column code/, /^R1: unknown column code;level/],
  [REGIONS, "", "R1: the file does not begin with its header line"],
];

for (const [name, good, breaks] of [["themes.yaml", THEMES, BROKEN_THEMES], ["regions.csv", REGIONS, BROKEN_REGIONS]] as const) {
  test(`every mistake in ${name} is reported with its line, and nothing beside it`, () => {
    for (const [from, to, ...reported] of breaks) {
      const broken = replaced(good, from, to);
      const got = name === "themes.yaml" ? mistakes(broken, REGIONS) : mistakes(THEMES, broken);
      const wanted = got.map((text, i) => (reported[i] instanceof RegExp && reported[i].test(text) ? text : reported[i]));
      assert.deepEqual(got, reported.length > got.length ? reported.map(String) : wanted, `${from} → ${to}`);
    }
  });
}

test("all mistakes of both files are reported at once, broken entries and rows hiding none of the others", () => {
  const themes = replaced(replaced(THEMES, "definition: All trade.", "definition: Trade: all."), "- export*", "- export**");
  const regions = replaced(replaced(replaced(REGIONS, "四川省", '"四川省'), "CN|VN", "CN|VM"), "2025-06-30", "2025-13-01");
  const got = mistakes(themes, regions);
  assert.match(got[0] ?? "", /^T5: this is no good YAML/);
  assert.deepEqual(got.slice(1), [
    "T21: goods: the term export** has two stars side by side",
    "R3: a quotation mark is not closed, or stands within a field",
    "R7: must be a day such as 2025-07-01, or empty",
    "R8: there is no region VM",
  ]);
});

test("a line may end as Windows ends it, and the file may begin with a mark of its encoding", () => {
  assert.deepEqual(mistakes(THEMES.replaceAll("\n", "\r\n"), `\uFEFF${REGIONS.replaceAll("\n", "\r\n")}`), []);
});
