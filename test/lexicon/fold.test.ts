import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold } from "../../src/lexicon/fold";
import { canonical } from "../../src/text/canonical";

test("blanks are one space, dashes one hyphen without blanks, apostrophes straight", () => {
  assert.equal(fold("China  –\nASEAN", "en").text, "china-asean");
  assert.equal(fold("Xi’an\tand  Yan‘an", "en").text, "xi'an and yan'an");
  assert.equal(fold("中國——東盟", "zh-Hant").text, "中国-东盟");
  assert.equal(fold("Trung Quốc – ASEAN", "vi").text, "trung quốc-asean");
});

test("every run leads back to the characters that it came from", () => {
  const text = "The  China – ASEAN fair";
  const folded = fold(text, "en");
  const at = folded.text.indexOf("china-asean");
  assert.deepEqual(folded.span(at, at + "china-asean".length), [5, 18]);
  assert.equal(text.slice(5, 18), "China – ASEAN");
});

test("a text in which nothing folds keeps its places", () => {
  assert.deepEqual(fold("四川外办", "zh-Hans").span(2, 4), [2, 4]);
});

test("a decomposed Vietnamese name is found whole, with its last mark", () => {
  const text = "tỉnh Quảng Tây".normalize("NFD");
  const folded = fold(text, "vi");
  const at = folded.text.indexOf("quảng tây");
  const [start, end] = folded.span(at, at + "quảng tây".length);
  assert.equal(text.slice(start, end).normalize("NFC"), "Quảng Tây");
});

test("folding is the same as replacing one kind of mark after the other", () => {
  const letters = fc.array(fc.constantFrom(..."ab省 \n\t\u00A0\u3000-–—‐'’ʼ".split("")), { maxLength: 16 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(letters, fc.constantFrom("en", "zh-Hans" as const), (text, language) => {
      const expected = canonical(text, language).text.replace(/[‘’ʼ]/g, "'").replace(/[\u2010-\u2015]/g, "-").replace(/\s+/g, " ").replace(/ ?-[ -]*/g, "-");
      const folded = fold(text, language);
      assert.equal(folded.text, expected);
      for (let i = 0; i < expected.length; i++) if (/[ab省]/.test(expected.charAt(i))) assert.equal(text.slice(...folded.span(i, i + 1)), expected.charAt(i));
    }),
    { seed: 5, numRuns: 1000 },
  );
});
