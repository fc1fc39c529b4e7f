import assert from "node:assert/strict";
import { test } from "node:test";
import { textWidth } from "../../src/chart/text-width";

test("a Han character is one em wide, and so is full-width punctuation", () => {
  assert.equal(textWidth("四川，", 12), 36);
});

test("a Vietnamese letter is as wide as its base letter, composed or not", () => {
  assert.equal(textWidth("ế", 100), textWidth("e", 100));
  assert.equal(textWidth("Huế".normalize("NFD"), 100), textWidth("Huế".normalize("NFC"), 100));
});

test("Latin is narrower than Han, and bold wider than regular", () => {
  assert.ok(textWidth("iiii", 10) < 20 && textWidth("WWWW", 10) < 40);
  assert.ok(textWidth("trade", 10, true) > textWidth("trade", 10));
});
