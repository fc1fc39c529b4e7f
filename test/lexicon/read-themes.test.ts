import assert from "node:assert/strict";
import { test } from "node:test";
import { readThemes } from "../../src/lexicon/read-themes";
import { MendableError } from "../../src/problem";

const LABEL = "label: {zh: 贸易, en: Trade, vi: Thương mại}";

function mistakes(source: string): string[] {
  try {
    readThemes(source, "themes.yaml");
  } catch (error) {
    assert.ok(error instanceof MendableError);
    return error.problems.map(({ line, reason }) => `${line ?? "?"}: ${reason}`);
  }
  return [];
}

test("reads a group and a theme", () => {
  const source = `- id: trade\n  parent: null\n  ${LABEL}\n  definition: All trade.\n  zh: []\n  en: []\n  vi: []\n- id: goods\n  parent: trade\n  ${LABEL}\n  definition: Goods.\n  zh: [外贸]\n  en: ["export*"]\n  vi: [xuất khẩu]\n  not: {en: ["export ban*"]}\n`;
  assert.deepEqual(readThemes(source, "themes.yaml"), [
    { id: "trade", parent: null, label: { zh: "贸易", en: "Trade", vi: "Thương mại" }, definition: "All trade.", terms: { zh: [], en: [], vi: [] }, not: { zh: [], en: [], vi: [] } },
    { id: "goods", parent: "trade", label: { zh: "贸易", en: "Trade", vi: "Thương mại" }, definition: "Goods.", terms: { zh: ["外贸"], en: ["export*"], vi: ["xuất khẩu"] }, not: { zh: [], en: ["export ban*"], vi: [] } },
  ]);
});

test("reports every mistake at once, each with its line", () => {
  const source = [
    "- id: goods", // 1
    "  parent: nowhere", // 2
    `  ${LABEL}`, // 3
    "  definition: Goods.", // 4
    "  zh: [外贸, 外貿]", // 5
    "  en:", // 6
    '    - "export**"', // 7
    "    - Fair", // 8
    "    - fair", // 9
    "  vi: []", // 10
    "- id: goods", // 11
    "  parent: null", // 12
    `  ${LABEL}`, // 13
    "  colour: red", // 14
    "  zh: [2024]", // 15
    "  en: fair", // 16
    "  vi: []", // 17
    "- id: goods", // 18
    "  parent: null", // 19
    `  ${LABEL}`, // 20
    "  definition: Again.", // 21
    "  zh: []", // 22
    "  en: []", // 23
    "  vi: []", // 24
  ].join("\n");
  assert.deepEqual(mistakes(source), [
    "2: there is no theme nowhere to be the parent of goods",
    "5: goods: the term 外貿 is there already as 外贸",
    "7: goods: the term export** has two stars side by side",
    "9: goods: the term fair is there already as Fair",
    "11: definition is missing",
    "14: unknown key colour",
    "15: zh.0: a term must be text: put it in quotes",
    "16: en: must be a list of terms",
    "18: the id goods is there already, in line 1",
  ]);
});

test("reports broken YAML with its line, and a file that is no list", () => {
  assert.match(mistakes("- id: a\n  zh: [one\n")[0] ?? "", /^[23]: /);
  assert.deepEqual(mistakes("themes: none\n"), ["1: the file must be a list of themes"]);
});

test("a theme has one group above it, not two", () => {
  const entry = (id: string, parent: string): string => `- id: ${id}\n  parent: ${parent}\n  ${LABEL}\n  definition: One.\n  zh: []\n  en: []\n  vi: []\n`;
  assert.deepEqual(mistakes(entry("a", "null") + entry("b", "a") + entry("c", "b")), ["16: b has a parent itself: themes have two levels"]);
});
