import assert from "node:assert/strict";
import { test } from "node:test";
import { codingSession } from "../../src/commands/coding-session";
import { draw } from "../../src/measure/coding/draw";
import type { Verdict } from "../../src/measure/coding/verdicts";
import { corpusOf } from "../measure/corpus-of";
import { judged, tradeIn } from "../measure/coding/oracle";

const units = draw(tradeIn(corpusOf([{ title: "A plan", date: "2024-05-01", lines: ["First comes trade. Then they sleep. Music plays.", "Border trade helps. They wake."] }]), 1), 6);

async function code(keys: string, verdicts: readonly Verdict[] = []): Promise<{ verdicts: readonly Verdict[]; shown: string[]; kept: (readonly Verdict[])[] }> {
  const [shown, kept]: [string[], (readonly Verdict[])[]] = [[], []];
  async function* pressed(): AsyncGenerator<string> {
    for (const key of keys) yield await Promise.resolve(key);
  }
  const all = await codingSession({ units, verdicts, asked: "Trade: goods", seed: 1, lexicon: "a".repeat(12), keys: pressed(), show: (text) => shown.push(text), keep: (now) => kept.push(now) });
  return { verdicts: all, shown, kept };
}
const said = (verdicts: readonly Verdict[]): string => verdicts.map(({ verdict }) => verdict.charAt(0)).join("");
const questions = (shown: readonly string[]): string[] => shown.flatMap((text) => /\n(\d+) of \d+ /.exec(text)?.[1] ?? []);

test("every answer is kept at once, and the session ends with the last", async () => {
  const { verdicts, kept, shown } = await code("yn?ynyyy");
  assert.equal(units.length, 6);
  assert.equal(said(verdicts), "ynuyny");
  assert.deepEqual(kept.map(said), ["y", "yn", "ynu", "ynuy", "ynuyn", "ynuyny"]);
  assert.deepEqual(questions(shown), ["1", "2", "3", "4", "5", "6"]);
});

test("b goes back and the new answer takes the old one's place", async () => {
  const { verdicts, shown } = await code("ynbbny");
  assert.equal(said(verdicts), "nny");
  assert.deepEqual(questions(shown), ["1", "2", "3", "2", "1", "3", "4"]);
});

test("b at the first sentence, and keys that mean nothing, ask again", async () => {
  const { verdicts, shown } = await code("bxy");
  assert.equal(said(verdicts), "y");
  assert.ok(shown.includes("This is the first sentence.\n") && shown.includes("One of y, n, ?, b and q, please.\n"));
  assert.deepEqual(questions(shown), ["1", "1", "1", "2"]);
});

test("q and the end of the input stop, and the next session goes on behind what is answered", async () => {
  const first = await code("yyqnnn");
  assert.equal(said(first.verdicts), "yy");
  const second = await code("n", first.verdicts);
  assert.equal(said(second.verdicts), "yyn");
  assert.deepEqual(questions(second.shown), ["3", "4"]);
  const whole = await code("yyyyyy");
  const again = await code("n", whole.verdicts);
  assert.deepEqual([again.verdicts, again.shown], [whole.verdicts, []]);
});

test("verdicts of other draws stay", async () => {
  const other: Verdict = { seed: 7, document: "gone", passage: 0, sentence: 0, hash: "b".repeat(12), verdict: "no", lexicon: "c".repeat(12) };
  const { verdicts } = await code("y", [other]);
  assert.deepEqual([verdicts[0], verdicts[1]?.seed, verdicts.length], [other, 1, 2]);
});

test("a question shows the sentence with its document, date and neighbours, and not whether it is matched", async () => {
  const { shown } = await code("yyyyyy");
  const sleep = shown.find((text) => text.includes("> Then they sleep.")) ?? "";
  assert.equal(sleep.replace(/^\n\d of 6 {2}/, ""), "Trade: goods\n  A plan · 2024-05-01 · 0.txt\n\n    First comes trade.\n  > Then they sleep.\n    Music plays.\n\ny yes   n no   ? unsure   b back   q stop and keep: ");
  const shape = (text: string): string => text.replace(/^\n\d of 6/, "").replace(/^( {4}| {2}> ).*$/gmu, "$1");
  const [matched, unmatched] = ["> Border trade helps.", "> They wake."].map((line) => shape(shown.find((text) => text.includes(line)) ?? "").split("\n").filter((line) => line.trim() !== ""));
  assert.deepEqual(matched?.filter((line) => !line.startsWith("    ")), unmatched?.filter((line) => !line.startsWith("    ")));
});

test("nothing in a document can steer the terminal", async () => {
  const hostile = corpusOf([{ title: "\u001b]0;owned\u0007Plan", lines: ["\u001b[2J\u001b[31mTrade\u0000 grows\u009b1m.\u202e Then\u0085 more."] }]);
  const from = tradeIn(hostile, 1);
  const shown: string[] = [];
  async function* pressed(): AsyncGenerator<string> {
    for (const key of "yyy") yield await Promise.resolve(key);
  }
  await codingSession({ units: [...from.matched, ...from.unmatched], verdicts: [], asked: "\u001b[1mTrade", seed: 1, lexicon: "a".repeat(12), keys: pressed(), show: (text) => shown.push(text), keep: () => undefined });
  const text = shown.join("");
  assert.match(text, /Trade grows/);
  assert.ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u.test(text), JSON.stringify(text));
});

test("whoever can't err finds the truth of a whole corpus", async () => {
  const keys = units.map((unit) => (judged(unit).verdict === "yes" ? "y" : "n")).join("");
  const { verdicts } = await code(keys);
  assert.deepEqual(verdicts.map(({ verdict }) => verdict), units.map((unit) => judged(unit).verdict));
});
