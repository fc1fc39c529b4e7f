import assert from "node:assert/strict";
import { test } from "node:test";
import { numbersOf } from "../../../src/corpus/reprints/numbers";

const numbers = (text: string) => [...numbersOf(text)].sort((a, b) => Number(a) - Number(b));

test("figures are numbers, without their thousands' commas and leading zeros; a decimal has two parts", () => {
  assert.deepEqual(numbers("on 2024-05-06, 1,200 firms and 35.6 percent"), ["5", "6", "6", "35", "1200", "2024"]);
});

test("chinese numerals are numbers before what they count", () => {
  assert.deepEqual(numbers("二〇二四年十二月五日，第十九届，一百二十万枝，百分之三十，两个，三千零五人"), ["2", "5", "12", "19", "30", "120", "2024", "3005"]);
});

test("chinese numerals within words are none, and 一个 is an article", () => {
  assert.deepEqual(numbers("一带一路，统一三农，千方百计，一个，十四五规划"), []);
});

test("english words and months beside figures are numbers", () => {
  assert.deepEqual(numbers("two ports opened on may 6, twelve trains on 7 december; it may rain"), ["2", "5", "6", "7", "12", "12"]);
});
