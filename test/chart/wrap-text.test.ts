import assert from "node:assert/strict";
import { test } from "node:test";
import { wrapText } from "../../src/chart/wrap-text";

test("lines end between words, and at a hyphen", () => {
  assert.deepEqual(wrapText("Sub-national foreign affairs", 90, 12), ["Sub-national", "foreign affairs"]);
});

test("a long run of Han is broken anywhere but before a comma, a short one nowhere", () => {
  assert.deepEqual(wrapText("推动高水平对外开放，稳外贸", 36, 12), ["推动高", "水平对", "外开", "放，", "稳外贸"]);
});

test("a name in two scripts has one on each line", () => {
  assert.deepEqual(wrapText("Sichuan 四川", 60, 12), ["Sichuan", "四川"]);
});

test("a name in two scripts that needs more lines keeps the second whole", () => {
  assert.deepEqual(wrapText("ASEAN and Mekong cooperation 东盟与澜湄合作", 120, 12), ["ASEAN and Mekong", "cooperation", "东盟与澜湄合作"]);
});

test("no line begins with a colon", () => {
  assert.deepEqual(wrapText("合作机制与备忘录: 合作机制", 96, 12), ["合作机制与备忘", "录: 合作机制"]);
});

test("a word that is too wide is broken within", () => {
  assert.deepEqual(wrapText("四四四四四四四", 36, 12), ["四四四", "四四四", "四"]);
});
