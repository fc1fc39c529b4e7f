import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lookup, type Dictionary } from "../../src/lexicon/lookup";
import { needsShared, shared } from "../needs";

// Results that quanteda gives for tokens_lookup, from its own tests and examples. Positions: see the file.
interface Case {
  readonly texts: Readonly<Record<string, string>>;
  readonly dict: Dictionary;
  readonly case_insensitive: boolean;
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly nested_scope: Readonly<Record<"key" | "dictionary", string>>;
  readonly levels: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

function readCase(index: number): Case {
  const { cases } = JSON.parse(readFileSync(join(shared, "reference/quanteda_tokens_lookup.json"), "utf8")) as { cases: (Partial<Case> & { same_as?: number })[] };
  const { same_as: base, ...own } = cases[index] ?? {};
  return { ...(base === undefined ? {} : cases[base]), ...own } as Case;
}

/** How often each key is found in each text. */
function counts({ texts, dict, case_insensitive: folded, counts: wanted }: Case): Record<string, number[]> {
  const find = lookup(dict, { caseSensitive: !folded });
  const found = Object.values(texts).map((text) => find(text, "en"));
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, found.map((matches) => matches.filter((match) => match.key === key).length)]));
}

test("fixed terms with capitals count as in quanteda", { skip: needsShared }, () => {
  const reference = readCase(0);
  assert.deepEqual(counts(reference), reference.counts);
});

test("without capitals they do too, but for the United States that a removed comma makes there", { skip: needsShared }, () => {
  const reference = readCase(1);
  const third = Object.keys(reference.texts).indexOf("d3");
  // quanteda removed the marks before: "Manchester United, states" became "Manchester United states". Here no mark goes.
  const wanted = { Countries: reference.counts["Countries"]?.map((n, i) => (i === third ? n - 1 : n)) };
  assert.deepEqual(counts(reference), wanted);
  const unmarked = { ...reference, texts: Object.fromEntries(Object.entries(reference.texts).map(([id, text]) => [id, text.replace(/[.,!]/g, "")])) };
  assert.deepEqual(counts(unmarked), reference.counts);
});

test("globs count as in quanteda", { skip: needsShared }, () => {
  const reference = readCase(2);
  assert.deepEqual(counts(reference), reference.counts);
});

test("nested terms count within the scope of a key and of the dictionary as in quanteda", { skip: needsShared }, () => {
  const { texts, dict, nested_scope } = readCase(3);
  for (const scope of ["key", "dictionary"] as const) {
    const found = Object.values(texts).flatMap((text) => lookup(dict, { nestedScope: scope })(text, "en"));
    assert.equal(["paper", "city"].map((key) => `${key} ${found.filter((match) => match.key === key).length}`).join(", "), nested_scope[scope]);
  }
});

test("levels of nested keys give quanteda's keys", { skip: needsShared }, () => {
  const { texts, dict, levels } = readCase(4);
  for (const [chosen, wanted] of Object.entries(levels)) {
    const find = lookup(dict, { levels: chosen.split(",").map(Number), caseSensitive: true });
    for (const [id, text] of Object.entries(texts)) assert.deepEqual(find(text, "en").map(({ key }) => key), wanted[id], `levels ${chosen}, ${id}`);
  }
});

test("a name that the segmenter cuts is found whole, where quanteda finds the name within it", { skip: needsShared }, () => {
  const { texts, dict } = readCase(5);
  for (const options of [{ nestedScope: "dictionary" }, { wholeTokens: true }] as const) {
    assert.deepEqual(Object.values(texts).flatMap((text) => lookup(dict, options)(text, "zh-Hans").map(({ key }) => key)), ["ID"]);
  }
});
