import assert from "node:assert/strict";
import test from "node:test";
import { entityAt } from "../../src/read/entities";

test("decodes named and numbered entities, escaped several times or not", () => {
  const cases: [string, string | null, number][] = [
    ["&amp;", "&", 5],
    ["&infin; ", "∞", 7],
    ["&Scaron;", "Š", 8],
    ["&sup2;", "²", 6],
    ["&Omega;", "Ω", 7],
    ["&omega;", "ω", 7],
    ["&ccedil;", "ç", 8],
    ["&#39;", "'", 5],
    ["&#x4E2D;", "中", 8],
    ["&#146;", "’", 6],
    ["&amp;amp;quot;", '"', 14],
    ["&amp;amp;amp;sms=1", "&", 13],
    ["&nbsp text", "\u00a0", 5],
    ["&lt=3", null, 0],
    ["&bogus;", null, 0],
    ["& text", null, 0],
  ];
  for (const [source, text, length] of cases) assert.deepEqual(entityAt(source, 0, source.length), text === null ? null : { text, length }, source);
});
