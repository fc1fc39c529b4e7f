import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { projectRoot } from "../../src/project";
import { canonical } from "../../src/text/canonical";

const plain = (text: string, language: Parameters<typeof canonical>[1]) => {
  const { text: result, offsets } = canonical(text, language);
  return [result, offsets === null ? null : [...offsets]];
};

test("Traditional characters become simplified ones, full-width forms plain ones, capitals small ones, all in place", () => {
  assert.deepEqual(plain("ＲＣＥＰ與廣西，第１次", "zh-Hant"), ["rcep与广西，第1次", null]);
});

test("a passage of simplified Chinese may hold traditional characters", () => {
  assert.deepEqual(plain("推进與廣西合作", "zh-Hans"), ["推进与广西合作", null]);
});

test("著 is 着 in Taiwan's spelling, and stays in simplified text", () => {
  assert.equal(canonical("隨著成果顯著", "zh-Hant").text, "随着成果显著");
  assert.equal(canonical("成果显著", "zh-Hans").text, "成果显著");
});

test("a character whose simplified form lies beyond the basic plane has two units, and both lead to it", () => {
  assert.deepEqual(plain("紅蟳等", "zh-Hant"), ["红𫊻等", [0, 1, 1, 2, 3]]);
});

test("a compatibility character that stands for several leads back to one", () => {
  assert.deepEqual(plain("约5㎡。", "zh-Hans"), ["约5m2。", [0, 1, 2, 2, 3, 4]]);
});

test("note marks, powers, the comma and the ellipsis do not melt into their neighbours", () => {
  assert.deepEqual(plain("5，2024①和10²……", "zh-Hans"), ["5，2024①和10²……", null]);
});

test("Vietnamese in decomposed form is composed, and each letter leads to where it began", () => {
  assert.deepEqual(plain("gia\u0301o", "vi"), ["giáo", [0, 1, 2, 4, 5]]);
});

test("both spellings of the Vietnamese tone marks are one", () => {
  assert.deepEqual(plain("Hoà Bình, Thuỷ lợi", "vi"), ["hòa bình, thủy lợi", null]);
  assert.equal(canonical("toàn quý khoẻ", "vi").text, "toàn quý khỏe");
});

test("typographic apostrophes, hyphens and spaces of English are the plain ones; dashes stay", () => {
  assert.deepEqual(plain("China’s land\u2011sea\u00A0route – “new”", "en"), ["china's land-sea route – \"new\"", null]);
});

test("invisible characters are dropped", () => {
  assert.deepEqual(plain("co\u00ADop", "en"), ["coop", [0, 1, 3, 4, 5]]);
  assert.deepEqual(plain("口\u200B岸", "zh-Hans"), ["口岸", [0, 2, 3]]);
});

test("the dotted capital İ becomes one unit", () => {
  assert.deepEqual(plain("İzmir", "en"), ["izmir", null]);
});

const letters = fc.constantFrom(
  ..."aÀeo A1.,' 中国廣與西口岸㎡℃①²…Ｒ１\uFB01ﾊ\uFF9E한\u1112\u1161\u11AB\u0301\u0323\u00AD\u200B\u00A0’“\n".split(""),
  "𠮷",
  "😀",
  "蟳",
  "\uD800",
);
const texts = fc.array(letters, { maxLength: 24 }).map((parts) => parts.join(""));

/** A Vietnamese tone mark may have moved to the letter before. */
const bare = (text: string) => text.normalize("NFD").replace(/(?<=[aoeuy])[\u0300\u0301\u0303\u0309\u0323]/g, "");

test("every unit leads into the text, in order, and the characters there give that unit", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("zh-Hans", "zh-Hant", "en", "vi", "other" as const), (text, language) => {
      const { text: result, offsets } = canonical(text, language);
      if (offsets === null) {
        assert.equal(result.length, text.length);
        return;
      }
      assert.equal(offsets.length, result.length + 1);
      assert.equal(offsets[result.length], text.length);
      for (let i = 0; i < result.length; i++) {
        const from = offsets[i] as number;
        let next = i + 1;
        while (offsets[next] === from) next++;
        const to = offsets[next] as number;
        assert.ok(from < to && to <= text.length, `unit ${i} of ${JSON.stringify(text)}`);
        assert.ok(bare(canonical(text.slice(from, to), language).text).includes(bare(result[i] as string)), `unit ${i} of ${JSON.stringify(text)}`);
      }
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test("a canonical text is its own canonical form", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("zh-Hans", "en", "vi" as const), (text, language) => {
      const once = canonical(text, language).text;
      assert.equal(canonical(once, language).text, once);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

const pairs = join(projectRoot, "../shared/gold/zh-script/hant-hans-pairs.tsv");
test("traditional sentences become what people wrote in simplified characters", { skip: existsSync(pairs) ? false : "needs ../shared, which is absent" }, () => {
  const rows = readFileSync(pairs, "utf8").split("\n").slice(1).filter(Boolean).map((row) => row.split("\t"));
  // The simplified side of this collection replaced the quotation marks as well.
  const quotes = new Map([["「", '"'], ["」", '"'], ["『", '"'], ["』", '"'], ["“", '"'], ["”", '"'], ["‘", '"'], ["’", '"']]);
  const level = (text: string) => canonical(Array.from(text, (c) => quotes.get(c) ?? c).join(""), "zh-Hans").text;
  const wrong = rows.filter(([, hant = "", hans = ""]) => level(canonical(hant, "zh-Hant").text) !== level(hans));
  assert.ok(rows.length >= 500 && wrong.length <= 10, `${wrong.length} of ${rows.length} differ`);
});
