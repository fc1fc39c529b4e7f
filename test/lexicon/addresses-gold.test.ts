import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { needsShared, shared } from "../needs";

interface Cases {
  transform: [string, string][];
  umap: { cases: [string, string][] };
  text_with_addrs: [string, string[]][];
  known_bad: { text: string; wanted: string }[];
}

const lexicon = loadLexicon();
const cases = needsShared === false ? (JSON.parse(readFileSync(join(shared, "gold/regions/cpca_cases.json"), "utf8")) as Cases) : null;

/** The places that a text gives addresses in: of names that stand directly behind one another the innermost. */
function addresses(text: string, home: string | null = null): string[] {
  const found: { code: string; end: number }[] = [];
  for (const { code, start, end } of lexicon.findRegions(text, "zh-Hans", { home })) {
    if (code === null) continue;
    const last = found.at(-1);
    if (last !== undefined && start - last.end <= 1 && lexicon.isWithin(code, last.code)) [last.code, last.end] = [code, end];
    else found.push({ code, end });
  }
  return found.map(({ code }) => code);
}

test("an address is in the district that it names", { skip: needsShared }, () => {
  for (const [text, code] of cases?.transform ?? []) assert.deepEqual(addresses(text), [code], text);
  for (const { text, wanted } of cases?.known_bad ?? []) assert.deepEqual(addresses(text), [wanted.slice(0, 6)], text);
});

test("a district of a name that several have is that of the document's own region, unless a parent beside it says otherwise", { skip: needsShared }, () => {
  for (const [text, code] of cases?.umap.cases ?? []) assert.deepEqual(addresses(text, "110000"), [code], text);
});

test("several addresses in one text are each decided by what stands beside them", { skip: needsShared }, () => {
  for (const [text, codes] of cases?.text_with_addrs ?? []) {
    const [, home = null] = /umap [^=]+=(\d{4})/.exec(text) ?? [];
    assert.deepEqual(addresses(text.replace(/ \(.*/, ""), home === null ? null : `${home}00`), codes, text);
  }
});
