import assert from "node:assert/strict";
import { test } from "node:test";
import { readRegions } from "../../src/lexicon/read-regions";
import { MendableError } from "../../src/problem";

const HEADER = "code,level,parent,name_zh,name_en,name_vi,aliases,members,valid_from,valid_to,successor";

function mistakes(...lines: string[]): string[] {
  try {
    readRegions(lines.join("\n"), "regions.csv");
  } catch (error) {
    assert.ok(error instanceof MendableError);
    return error.problems.map(({ line, field, reason }) => `${line ?? "?"} ${field ?? "-"}: ${reason}`);
  }
  return [];
}

test("reads a row; an empty Vietnamese name is the English one", () => {
  assert.deepEqual(readRegions(`${HEADER}\nCN,country,,中国,China,,?中|PRC,,,2025-06-30,\n`, "regions.csv"), [
    { code: "CN", level: "country", parent: null, name_zh: "中国", name_en: "China", name_vi: "China", aliases: ["?中", "PRC"], members: [], valid_from: null, valid_to: "2025-06-30", successor: null },
  ]);
});

test("reports every mistake at once, each with its line", () => {
  assert.deepEqual(
    mistakes(
      HEADER,
      "CN,country,,中国,China,,,,,,",
      "510000,provinze,CN,四川省,Sichuan,,,,,,",
      "450000,province,CM,广西,Guangxi,,桂|桂,,2024-13-01,,",
      "CN,country,,中国,China,,,,,,",
      "X-A,group,,甲,A,,,CN|LA,,,",
      "AA,country,,甲,A,,",
      "AB,country,AB,,B,,,,,,",
      "AC,country,AC,丙,C,,,,,,XX",
    ),
    [
      "3 level: must be one of country, province, prefecture, county, group",
      "4 valid_from: must be a day such as 2025-07-01, or empty",
      "5 code: CN is there already, in line 2",
      "6 members: there is no region LA",
      "7 -: the row has 7 fields, the header 11",
      "8 name_zh: must not be empty",
      "9 parent: AC is its own parent",
      "9 successor: there is no region XX",
      "9 successor: AC has a successor but does not end",
      "9 parent: a country has no parent",
    ],
  );
});

test("reports a parent that is not there, and an alias that stands twice", () => {
  assert.deepEqual(mistakes(HEADER, "450000,province,CM,广西,Guangxi,,桂|桂,,,,"), ["2 parent: there is no region CM", "2 aliases: 桂 stands there twice"]);
});

test("a wrong header is one mistake", () => {
  assert.deepEqual(mistakes(HEADER.replace("name_vi", "tên"), "CN,country,,中国,China,,,,,,"), ["1 -: the header has no column name_vi", "1 -: unknown column tên"]);
});
