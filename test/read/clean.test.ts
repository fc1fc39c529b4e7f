import assert from "node:assert/strict";
import test from "node:test";
import { clean } from "../../src/read/clean";
import { wholeOf } from "../../src/read/slice";

const cleaned = (text: string): string => clean(wholeOf(null, text)).text;

test("takes out readings that a converter left, and keeps the author's own brackets", () => {
  const cases: [string, string][] = [
    ["新形勢(shì)下的國(guó)家戰略", "新形勢下的國家戰略"],
    ["我們(men)與市(shì)民", "我們與市民"],
    ["中国(Guangxi)自由贸易区（CSILP）", "中国(Guangxi)自由贸易区（CSILP）"],
    ["马累(Malé)与顺化(Huế)、老街(Lào Cai)", "马累(Malé)与顺化(Huế)、老街(Lào Cai)"],
    ["我们(men)的合同(de)", "我们(men)的合同(de)"],
    ["the plan (dà) here", "the plan (dà) here"],
  ];
  for (const [raw, expected] of cases) assert.equal(cleaned(raw), expected);
});

test("decodes entities, drops invisible characters, composes letters, and leads back for each unit", () => {
  const raw = "R&amp;D\u200b e\u0301t\ue001 &#22269;&bogus;";
  const { text, offsets } = clean(wholeOf(null, raw));
  assert.equal(text, "R&D ét 国&bogus;");
  assert.deepEqual([...(offsets ?? [])], [0, 1, 6, 8, 9, 11, 13, 14, 22, 23, 24, 25, 26, 27, 28, 29]);
});

test("leaves a text as it is where nothing needs cleaning", () => {
  assert.deepEqual(clean(wholeOf(null, "加强合作 (RCEP)")), { text: "加强合作 (RCEP)", offsets: null });
});
