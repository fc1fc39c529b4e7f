import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { traditionalUnits, type Tables } from "../../src/text/traditional-units";

interface OpenCC {
  Converter: (options: { from: string; to: string }) => (text: string) => string;
  Locale: { configs: Record<"t2s" | "tw2s", Tables> };
}

const { Converter, Locale } = require("opencc-js/t2cn") as OpenCC;
const isMarked = (marked: Uint8Array, text: string): boolean => text.split("").some((unit) => marked[unit.charCodeAt(0)] === 1);

for (const [from, config] of [["t", "t2s"], ["tw", "tw2s"]] as const) {
  const marked = traditionalUnits(Locale.configs[config]);
  const convert = Converter({ from, to: "cn" });

  test(`a text that the conversion from ${from} changes has a marked unit`, () => {
    const keys = Object.values(Locale.configs[config]).flat(2).flatMap((table) => String(table).split("|").map((pair) => pair.split(" ")[0] ?? ""));
    assert.deepEqual(keys.filter((key) => convert(key) !== key && !isMarked(marked, key)), []);
    const units = fc.array(fc.constantFrom(...keys.join("").split("")), { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(fc.property(units, (text) => convert(text) === text || isMarked(marked, text)), { seed: 3, numRuns: 3000 });
  });
}

test("simplified text has none, but for the few characters that phrases share", () => {
  const marked = traditionalUnits(Locale.configs.t2s);
  assert.equal(isMarked(marked, "坚持对外开放，深化与东盟国家的经贸合作，推进口岸建设。"), false);
  assert.deepEqual(["廣", "反覆", "沈重"].map((text) => isMarked(marked, text)), [true, true, true]);
});
