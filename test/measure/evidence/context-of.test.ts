import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf } from "../../../src/measure/evidence/context-of";
import { corpusOf } from "../corpus-of";

function around(text: string, match: string, language: "en" | "zh-Hans" = "en"): { left: string; right: string } {
  const [passage] = corpusOf([{ lines: [text], language }]).counted();
  assert.ok(passage !== undefined);
  return contextOf(passage, text.indexOf(match), text.indexOf(match) + match.length);
}

test("sixty letters stand on each side, and no word is cut", () => {
  const words = Array.from({ length: 20 }, () => "abcdefg").join(" ");
  const { left, right } = around(`${words} here ${words}`, "here");
  assert.equal(left, `${Array.from({ length: 7 }, () => "abcdefg").join(" ")} `);
  assert.equal(right, ` ${Array.from({ length: 7 }, () => "abcdefg").join(" ")}`);
});

test("thirty Chinese characters stand on each side", () => {
  const { left, right } = around(`${"贸易".repeat(40)}港${"贸易".repeat(40)}`, "港", "zh-Hans");
  assert.deepEqual([left, right], ["贸易".repeat(15), "贸易".repeat(15)]);
});

test("a passage's ends end the contexts, and line ends are spaces", () => {
  assert.deepEqual(around("One\n two", "One"), { left: "", right: " two" });
});
