import assert from "node:assert/strict";
import { test } from "node:test";
import { isPerson, isWrittenAsName, standsAlone } from "../../src/lexicon/latin-names";

test("a name has a capital wherever the lexicon has one", () => {
  assert.deepEqual(
    [["Turkey", "Turkey"], ["turkey", "Turkey"], ["TURKEY", "Turkey"], ["US", "US"], ["us", "US"], ["Us", "US"], ["XI’AN", "Xi'an"], ["Xi'an", "Xi'an"]].map(([written = "", name = ""]) => isWrittenAsName(written, name)),
    [true, false, true, true, false, false, true, true],
  );
});

test("a name behind a surname or a first name is a person's", () => {
  const person = (text: string, name: string): boolean => isPerson(text, text.indexOf(name), text.indexOf(name) + name.length);
  assert.equal(person("officials met Li Guangxi on Monday", "Guangxi"), true);
  assert.equal(person("a match of Michael Jordan", "Jordan"), true);
  assert.equal(person("trade with Jordan grew", "Jordan"), false);
  assert.equal(person("the port of Qinzhou", "Qinzhou"), false);
});

test("a Vietnamese syllable stands alone, or in a person's name", () => {
  const alone = (text: string, name: string): boolean => standsAlone(text, text.lastIndexOf(name), text.lastIndexOf(name) + name.length);
  assert.equal(alone("hàng hóa từ Nga sang", "Nga"), true);
  assert.equal(alone("bà Trần Thị Nga cho biết", "Nga"), false);
  assert.equal(alone("thành phố Mỹ Tho", "Mỹ"), false);
});
