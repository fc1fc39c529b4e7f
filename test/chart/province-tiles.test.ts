import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROVINCE_TILES, provinceOf } from "../../src/chart/province-tiles";
import { projectRoot } from "../../src/project";

test("the 34 provincial units each have a tile of their own", () => {
  assert.equal(PROVINCE_TILES.length, 34);
  for (const key of ["code", "letters", "name"] as const) assert.equal(new Set(PROVINCE_TILES.map((tile) => tile[key])).size, 34, key);
  assert.equal(new Set(PROVINCE_TILES.map((tile) => `${tile.row} ${tile.column}`)).size, 34);
  for (const tile of PROVINCE_TILES) assert.ok(Number.isInteger(tile.column) && tile.row >= 0, tile.letters);
});

test("codes and names are those of the lexicon's provinces", () => {
  const lines = readFileSync(join(projectRoot, "data/lexicon/regions.csv"), "utf8").split("\n").map((line) => line.split(","));
  const provinces = lines.filter(([, level, parent]) => level === "province" && parent === "CN");
  assert.equal(provinces.length, 31);
  for (const [code, , , name = ""] of [...provinces, ...lines.filter(([found = ""]) => ["HK", "MO", "TW"].includes(found))]) {
    const tile = PROVINCE_TILES.find((one) => one.code === code);
    assert.ok(tile !== undefined && name.startsWith(tile.name), `${code ?? ""} ${name}`);
  }
});

test("places of north, south, east and west lie on their sides", () => {
  const at = (letters: string) => PROVINCE_TILES.find((tile) => tile.letters === letters) ?? { row: NaN, column: NaN };
  for (const [west, east] of [["XJ", "GS"], ["SC", "HB"], ["HN", "FJ"], ["FJ", "TW"], ["SN", "JS"]] as const) assert.ok(at(west).column < at(east).column, `${west} ${east}`);
  for (const [north, south] of [["HL", "JL"], ["JL", "LN"], ["BJ", "GD"], ["NX", "YN"], ["GD", "HI"]] as const) assert.ok(at(north).row < at(south).row, `${north} ${south}`);
});

test("a city's province is found by its code, and what lies elsewhere stays itself", () => {
  assert.deepEqual(["610300", "610000", "TW-TNN", "HK", "VN-HN", "LA", "X-GBA"].map((code) => provinceOf(code)), ["610000", "610000", "TW", "HK", "VN-HN", "LA", "X-GBA"]);
  assert.equal(provinceOf(null), null);
});
