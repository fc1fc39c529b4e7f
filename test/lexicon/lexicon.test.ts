import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { MendableError } from "../../src/problem";
import { dataFolder } from "../../src/project";

const lexicon = loadLexicon();

test("the lexicon of the project loads, and a folder is read once", () => {
  assert.equal(loadLexicon(), lexicon);
  assert.equal(loadLexicon(join(dataFolder, "lexicon")), lexicon);
  assert.match(lexicon.hash, /^[0-9a-f]{64}$/);
});

test("the hash is of both files", () => {
  const [themes, regions] = ["themes.yaml", "regions.csv"].map((name) => readFileSync(join(dataFolder, "lexicon", name), "utf8"));
  assert.equal(lexicon.hash, createHash("sha256").update(`${themes?.length ?? 0}\n${themes ?? ""}${regions ?? ""}`).digest("hex"));
});

test("an edited folder gives another lexicon, and a missing file is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "lexicon-"));
  copyFileSync(join(dataFolder, "lexicon/regions.csv"), join(folder, "regions.csv"));
  assert.throws(() => loadLexicon(folder), (error) => error instanceof MendableError && error.problems[0]?.file === join(folder, "themes.yaml"));
  writeFileSync(join(folder, "themes.yaml"), `- {id: tea, parent: null, label: {zh: 茶, en: Tea, vi: Trà}, definition: Tea., zh: [茶], en: [tea], vi: [trà]}\n`);
  const edited = loadLexicon(folder);
  assert.notEqual(edited.hash, lexicon.hash);
  assert.deepEqual(edited.findThemes("a tea house", "en"), [{ key: "tea", term: "tea", start: 2, end: 5 }]);
  rmSync(folder, { recursive: true });
});

test("the mistakes of both files are reported together", () => {
  const folder = mkdtempSync(join(tmpdir(), "lexicon-"));
  writeFileSync(join(folder, "themes.yaml"), "- {id: tea}\n");
  writeFileSync(join(folder, "regions.csv"), "code\nCN\n");
  assert.throws(() => loadLexicon(folder), (error) => error instanceof MendableError && new Set(error.problems.map(({ file }) => file)).size === 2);
  rmSync(folder, { recursive: true });
});

test("themes have two levels, three sides and a definition; the formulae stand apart", () => {
  const themes = [...lexicon.themes.values()];
  const groups = themes.filter(({ parent }) => parent === null);
  const leaves = themes.filter(({ parent }) => parent !== null);
  assert.equal(groups.length, 9);
  assert.equal(leaves.length, 39);
  assert.deepEqual(leaves.filter(({ terms }) => Object.values(terms).some((side) => side.length < 3)), []);
  assert.deepEqual(themes.filter(({ definition }) => !definition.endsWith(".")), []);
  assert.equal(lexicon.themes.get("political_formula")?.parent, "formula");
});

test("no text in a language that is not known is searched", () => {
  assert.deepEqual([lexicon.findThemes("ekspor", "other"), lexicon.findRegions("Laos", "other")], [[], []]);
});

test("the three sides of a sentence find the same themes", () => {
  const keys = (text: string, language: "zh-Hans" | "en" | "vi"): string[] => [...new Set(lexicon.findThemes(text, language).map(({ key }) => key))].sort();
  const expected = ["border_trade", "cooperation_mechanisms", "customs_clearance"];
  assert.deepEqual(keys("双方签署备忘录，便利边境贸易通关", "zh-Hans"), expected);
  assert.deepEqual(keys("Both sides signed a memorandum of understanding to ease customs clearance for border trade", "en"), expected);
  assert.deepEqual(keys("Hai bên ký kết bản ghi nhớ, tạo thuận lợi thông quan cho thương mại biên giới", "vi"), expected);
});

test("regions have the codes of GB/T 2260, ISO 3166-1 and ISO 3166-2", () => {
  const name = (code: string): string | undefined => lexicon.regions.get(code)?.name_en;
  assert.deepEqual(["510000", "610300", "450700", "LA", "HK", "TW-TNN", "VN-13", "X-ASEAN"].map(name), ["Sichuan", "Baoji", "Qinzhou", "Laos", "Hong Kong", "Tainan", "Quang Ninh", "ASEAN"]);
});

test("all 31 provinces, 333 prefectures, 249 countries and 63 provinces of Viet Nam are there, 34 of them to this day", () => {
  const regions = [...lexicon.regions.values()];
  const count = (test: (region: (typeof regions)[number]) => boolean): number => regions.filter(test).length;
  assert.equal(count(({ level, parent }) => level === "province" && parent === "CN"), 31);
  assert.equal(count(({ level, valid_to }) => level === "prefecture" && valid_to === null), 333);
  assert.equal(count(({ level }) => level === "country"), 249);
  assert.equal(count(({ parent }) => parent === "VN"), 63);
  assert.equal(count(({ parent, valid_to }) => parent === "VN" && valid_to === null), 34);
  assert.equal(count(({ parent }) => parent === "TW"), 22);
});

test("every unit that ended has a successor that goes on", () => {
  for (const { code, valid_to, successor } of lexicon.regions.values()) {
    if (valid_to !== null) assert.equal(lexicon.regions.get(successor ?? "")?.valid_to, null, code);
  }
});

test("a city lies in its province, its country and their groups", () => {
  assert.deepEqual(
    [["510100", "510000"], ["510100", "CN"], ["510100", "X-CHENGYU"], ["440300", "X-GBA"], ["VN-13", "X-ASEAN"], ["HK", "X-GBA"], ["510100", "500000"], ["CN", "510000"]].map(([code = "", ancestor = ""]) => lexicon.isWithin(code, ancestor)),
    [true, true, true, true, true, true, false, false],
  );
});
