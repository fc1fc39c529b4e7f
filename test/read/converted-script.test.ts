import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { convertedScript } from "../../src/read/converted-script";
import { readCorpus } from "../../src/read/read-corpus";
import { needsShared, shared } from "../needs";
import { readText } from "./read-texts";

test("knows a converter by the readings it left, by words no one writes so, and by the quotation marks", () => {
  const cases: [string, string | null][] = [
    ["在新形勢(shì)下擴大港口。", "readings left behind characters"],
    ["會后大家參觀了港口，以后每年舉行，髮展方麵也有計劃。", "words such as 以后, 髮展"],
    ["省委提出“雙港計劃”，統籌陸海，推進高質量的項目。", "the quotation marks of Simplified text"],
    ["市府今日宣布興建新港，以後每年舉行「港口節」，發展觀光方面也有計畫。", null],
    ["公司發言人引述“港口計劃”的內容。", null],
    ["皇后大道的里程標準備更換。", null],
  ];
  for (const [text, reason] of cases) assert.equal(convertedScript(text), reason === null ? null : `its Traditional characters come from a converter (${reason})`, text);
});

test("says so in the reason of the layout, and only of texts in Traditional characters", async () => {
  const traditional = await readText("新港口啟用\n在新形勢(shì)下，兩地擴大港口貿易，並增加貨運班次。\n");
  assert.match(traditional.layout_reason, /; its Traditional characters come from a converter \(readings left behind characters\)$/);
  const simplified = await readText("新港口启用\n在新形势(shì)下，两地扩大港口贸易，并增加货运班次。\n");
  assert.doesNotMatch(simplified.layout_reason, /converter/);
});

test("of the releases of a city that writes Traditional none is taken for converted; the seed with left readings is", { skip: needsShared }, async () => {
  const { documents } = await readCorpus(join(shared, "corpus/tainan-releases"));
  assert.equal(documents.filter(({ layout_reason }) => layout_reason.includes("converter")).length, 0);
  const seeds = await readCorpus(join(shared, "corpus/seeds"));
  assert.deepEqual(seeds.documents.filter(({ layout_reason }) => layout_reason.includes("converter")).map(({ file }) => file.slice(0, 3)), ["002"]);
});

test("mainland reports that a converter made Traditional are known, five paragraphs at a time", { skip: needsShared }, () => {
  const { Converter } = require("opencc-js") as { Converter: (options: { from: string; to: string }) => (text: string) => string };
  const convert = Converter({ from: "cn", to: "tw" });
  const folder = join(shared, "corpus/provincial-reports");
  let all = 0;
  let known = 0;
  for (const file of readdirSync(folder)) {
    const paragraphs = readFileSync(join(folder, file), "utf8").split("\n").filter((line) => line.length > 60);
    for (let i = 0; i + 5 <= paragraphs.length; i += 5) {
      all++;
      if (convertedScript(convert(paragraphs.slice(i, i + 5).join("\n"))) !== null) known++;
    }
  }
  assert.ok(all > 100 && known / all >= 0.9, `${known} of ${all}`);
});
