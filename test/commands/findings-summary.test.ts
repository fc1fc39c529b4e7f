import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsSummary, mistakesIn } from "../../src/commands/findings-summary";
import type { Finding } from "../../src/lexicon/check/finding";

const finding = (given: Partial<Finding>): Finding => ({ kind: "unused", file: "themes.yaml", line: 1, of: "trade", term: "trade", why: "en", weight: 0, ...given });

test("findings stand by kind, mistakes first, the worst of a kind first, in columns", () => {
  const text = findingsSummary(
    [finding({}), finding({ kind: "tokens", line: 20, term: "出口", why: "1 of 9: 出口商 1", weight: 1 }), finding({ kind: "tokens", line: 3, of: "ports", term: "港", why: "8 of 9: 港口 8", weight: 8 }), finding({ kind: "never", line: null, why: "why" })],
    { all: false },
  );
  assert.deepEqual(text.split("\n").filter((line) => !line.startsWith("  ") || line.startsWith("  themes")), [
    "Mistake: Terms and names that can never match (1)",
    "  themes.yaml  trade  trade  why",
    "",
    "Advice: Chinese terms that match where no word begins or ends (2)",
    "  themes.yaml:3   ports  港    8 of 9: 港口 8",
    "  themes.yaml:20  trade  出口  1 of 9: 出口商 1",
    "",
    "Advice: Terms that these texts never use (1)",
    "  themes.yaml:1  trade  trade  en",
    "",
    "1 mistake, 3 to look at",
  ]);
});

test("a kind shows twelve and says how many more there are, or all", () => {
  const many = Array.from({ length: 24 }, (_, i) => finding({ line: i + 1 }));
  const [few, all] = [findingsSummary(many, { all: false }), findingsSummary(many, { all: true })];
  assert.match(few, /themes\.yaml:12 .*\n {2}… and 12 more \(--all shows them\)\n/);
  assert.ok(!few.includes("themes.yaml:13") && all.includes("themes.yaml:24") && !all.includes("more"));
});

test("nothing in a lexicon or a text can steer the terminal", () => {
  const text = findingsSummary([finding({ term: "\u001b[2Jtrade\u0007", why: "a\u009b31m\nb\u202e", of: "\u001b]0;x" })], { all: true });
  assert.ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u.test(text), JSON.stringify(text));
});

test("without findings there is nothing to mend, and only some kinds are mistakes", () => {
  assert.equal(findingsSummary([], { all: false }), "Nothing to mend.");
  assert.equal(mistakesIn([finding({}), finding({ kind: "never" }), finding({ kind: "no-terms" }), finding({ kind: "traditional" }), finding({ kind: "two-themes" })]), 3);
});
