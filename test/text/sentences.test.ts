import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Language } from "../../src/read/document";
import { sentences } from "../../src/text/sentences";

const split = (text: string, language: Language) => sentences(text, language).map(({ start, end }) => text.slice(start, end));

test("a Chinese sentence ends at 。！？； and at a line end", () => {
  assert.deepEqual(split("扩大开放；加强合作。好！行吗？\n下一步\n\n完", "zh-Hans"), ["扩大开放；", "加强合作。", "好！", "行吗？", "下一步", "完"]);
});

test("closing quotes and brackets stay with their Chinese sentence", () => {
  assert.deepEqual(split("他说：“要开放。”会议结束（含试点。）下一步。", "zh-Hans"), ["他说：“要开放。”", "会议结束（含试点。）", "下一步。"]);
});

test("a straight quote closes where one is open, and opens otherwise", () => {
  assert.deepEqual(split('他说"要开放。"再议。"十四五"期间', "zh-Hans"), ['他说"要开放。"', "再议。", '"十四五"期间']);
});

test("a Chinese sentence goes on behind a quoted question", () => {
  assert.deepEqual(split("“为什么？”的问题，“怎么办？”，都要答。", "zh-Hans"), ["“为什么？”的问题，“怎么办？”，都要答。"]);
});

test("a Chinese line that breaks off at a comma goes on", () => {
  assert.deepEqual(split("推进合作，\n扩大开放。", "zh-Hant"), ["推进合作，\n扩大开放。"]);
});

test("an address inside Chinese text is not cut at its question mark", () => {
  assert.deepEqual(split("见http://a.cn/x?id=1;b=2，谢谢。", "zh-Hans"), ["见http://a.cn/x?id=1;b=2，谢谢。"]);
});

test("an English sentence ends at . ! ? ;", () => {
  assert.deepEqual(split("Trade grew. Did it? Yes! First; second.", "en"), ["Trade grew.", "Did it?", "Yes!", "First;", "second."]);
});

test("abbreviations, initials, numbers and addresses do not end a sentence", () => {
  for (const whole of [
    "Dr. Example met Gov. Sample at St. Test.",
    "The U.S. Department, i.e. the office, met.",
    "See No. 5 and pp. 7, on Jan. 5.",
    "Growth was 3.5 percent at www.example.com today.",
    "J. R. Example spoke at 5 p.m. on Monday.",
    "Exports, imports, etc. were up at Foo Co. and Bar Ltd. last year.",
    "It went on... and on.",
    "“Is it?” they asked.",
  ]) assert.deepEqual(split(whole, "en"), [whole]);
});

test("an abbreviation ends a sentence where the next word begins one", () => {
  assert.deepEqual(split("They met in the U.S. The plan stands. Ports, etc. Roads too.", "en"), ["They met in the U.S.", "The plan stands.", "Ports, etc.", "Roads too."]);
});

test("enumerators and article numbers stay with what they number", () => {
  assert.deepEqual(split("1. Promote trade. 2. Open up. Article 3. Scope. IV. Finance.", "en"), ["1. Promote trade.", "2. Open up.", "Article 3. Scope.", "IV. Finance."]);
});

test("a sentence that begins in lower case, or without a space, is still one", () => {
  assert.deepEqual(split("They build trade. more came.The end by 2021.The rest.[1] Done.", "en"), ["They build trade.", "more came.", "The end by 2021.", "The rest.[1]", "Done."]);
});

test("closing quotes stay with their English sentence", () => {
  assert.deepEqual(split('He said "trade grew." They left (late.) “Go!” Bye.', "en"), ['He said "trade grew."', "They left (late.)", "“Go!”", "Bye."]);
});

test("a blank line ends a sentence; a soft wrap does not", () => {
  assert.deepEqual(split("A title\n\non May 1, the city\nheld a meeting\nNext line", "en"), ["A title", "on May 1, the city\nheld a meeting", "Next line"]);
});

test("Vietnamese titles, places and v.v. do not end a sentence, and ./. does", () => {
  assert.deepEqual(split("Tại TP. Hồ Chí Minh, GS.TS. Ví Dụ nói về cảng, đường v.v. và tăng 1.234,5 tỷ. Điều 5. Phạm vi; hết./.\nTin khác", "vi"), [
    "Tại TP. Hồ Chí Minh, GS.TS. Ví Dụ nói về cảng, đường v.v. và tăng 1.234,5 tỷ.",
    "Điều 5. Phạm vi;",
    "hết./.",
    "Tin khác",
  ]);
});

test("a run without letters and digits is no sentence", () => {
  assert.deepEqual(split("***\n……\n好。", "zh-Hans"), ["好。"]);
  assert.deepEqual(split("- - -\n. . .\nOk.", "en"), ["Ok."]);
});

test("sentences stand in order, do not overlap, and hold every letter and digit", () => {
  const parts = fc.constantFrom("a", "B", "1", ".", ";", "?", "!", "…", "。", "；", "”", '"', "(", ")", "\n", " ", "的", "，", "U.S.", "./.", "No.", "&#8220;", "ế");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }).map((p) => p.join("")), fc.constantFrom("zh-Hans", "en", "vi" as const), (text, language) => {
      let at = 0;
      let held = "";
      for (const { start, end } of sentences(text, language)) {
        assert.ok(at <= start && start < end && end <= text.length);
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        held += text.slice(start, end);
        at = end;
      }
      assert.equal(held.replace(/[^\p{L}\p{N}]/gu, ""), text.replace(/[^\p{L}\p{N}]/gu, ""));
    }),
    { seed: 3, numRuns: 2000 },
  );
});
