import assert from "node:assert/strict";
import { test } from "node:test";
import type { Region } from "../../src/lexicon/match";
import { within } from "../../src/lexicon/within";

function region(code: string, parent: string | null, members: string[] = []): Region {
  return { code, level: "province", parent, name_zh: code, name_en: code, name_vi: code, members, valid_from: null, valid_to: null, successor: null };
}

test("a region lies in itself, its parents, and the groups of any of them", () => {
  const isWithin = within([region("CN", null), region("SC", "CN"), region("CD", "SC"), region("LA", null), region("X-TWO", null, ["SC", "LA"])]);
  assert.deepEqual([isWithin("CD", "CD"), isWithin("CD", "SC"), isWithin("CD", "CN"), isWithin("CD", "X-TWO"), isWithin("LA", "X-TWO")], [true, true, true, true, true]);
  assert.deepEqual([isWithin("CN", "SC"), isWithin("CN", "X-TWO"), isWithin("LA", "CN"), isWithin("nowhere", "CN")], [false, false, false, false]);
});
