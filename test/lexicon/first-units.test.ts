import assert from "node:assert/strict";
import { test } from "node:test";
import { endAt, withFirstUnits } from "../../src/lexicon/first-units";

const pattern = withFirstUnits(/论坛|[文艺]术节|(?<!自)由|经(?![济贸])/u);

test("a pattern matches at a place alone, and ends there where it does", () => {
  const text = "东盟论坛，艺术节，自由，由他，经济，经他";
  const found = Array.from(text, (_, at) => [at, endAt(pattern, text, at)] as const).filter(([, end]) => end >= 0);
  assert.deepEqual(found, [[2, 4], [5, 8], [12, 13], [18, 19]]);
});

test("the first units are those of every alternative, and no other", () => {
  const units = [...pattern.first].flatMap((may, unit) => (may === 1 ? [String.fromCharCode(unit)] : []));
  assert.deepEqual(units.sort(), [..."论文艺由经"].sort());
});

test("an alternative that begins with anything else is refused", () => {
  assert.throws(() => withFirstUnits(/论坛|.会/u), /does not begin with a character/);
  assert.throws(() => withFirstUnits(/[^大]会/u), /does not begin with a character/);
});
