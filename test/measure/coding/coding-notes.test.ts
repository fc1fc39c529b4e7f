import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { Corpus } from "../../../src/corpus/corpus";
import { formatVerdicts, shortHash, verdictsFile, type Verdict } from "../../../src/measure/coding/verdicts";
import { population } from "../../../src/measure/coding/population";
import { soughtIn, type Sought } from "../../../src/measure/find/sought";
import { regionCounts } from "../../../src/measure/region-counts";
import { themeCounts } from "../../../src/measure/theme-counts";
import { corpusOf } from "../corpus-of";
import { judged } from "./oracle";

const made = corpusOf([
  { date: "2020", lines: ["Trade grows.", "Trade winds blow.", "Border trade helps.", "Commerce is free.", "They sleep in Laos."] },
  { date: "2021", lines: ["Trade falls.", "They wake."] },
]);
/** Verdicts lie in a folder of the corpus's name, so this one has a name that no corpus has. */
const corpus = Corpus.of({ name: `coding-of-the-test-${process.pid}`, documents: made.contents.map(({ source }) => source), lexicon: made.lexicon });
const all = (sought: Sought): Verdict[] => {
  const { matched, unmatched } = population(corpus.counted(), soughtIn(corpus.lexicon, sought), 1);
  return [...matched, ...unmatched].map((unit) => ({ ...judged(unit), lexicon: shortHash(corpus.lexicon.hash) }));
};

async function withVerdicts<T>(sought: Sought, verdicts: readonly Verdict[], then: () => Promise<T>): Promise<T> {
  const file = verdictsFile(corpus.name, sought);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatVerdicts(verdicts));
  try {
    return await then();
  } finally {
    rmSync(dirname(file), { recursive: true });
  }
}
const coding = (notes: readonly string[]): string[] => notes.filter((note) => note.includes("precision"));

test("precision and recall stand under the counts of the theme that was coded", async () => {
  const notes = await withVerdicts({ theme: "trade" }, all({ theme: "trade" }), async () => (await themeCounts(corpus, { by: "year" })).notes);
  assert.deepEqual(coding(notes), ["Trade 贸易: precision 0.75 [0.75, 0.75], recall 0.75 [0.75, 0.75] (95 % intervals; 7 sentences coded by hand)."]);
});

test("a table of part of the corpus has the precision of that part, and says what it leaves out", async () => {
  const notes = await withVerdicts({ theme: "trade" }, all({ theme: "trade" }), async () => (await themeCounts(corpus.where({ from: "2021" }))).notes);
  assert.deepEqual(coding(notes), [
    "Trade 贸易: precision 1.00 [1.00, 1.00], recall 1.00 [1.00, 1.00] (95 % intervals; 2 sentences coded by hand). " +
      "Left out: 5 verdicts on sentences that are not in this text (changed since, or of documents that it doesn't hold).",
  ]);
});

test("a lexicon that changed, sentences not coded and unsure answers are said", async () => {
  const [first, ...others] = all({ theme: "trade" });
  assert.ok(first !== undefined);
  const verdicts = [{ ...first, verdict: "unsure" as const, lexicon: "0".repeat(12) }, ...others.slice(0, 1)];
  const [note = ""] = coding(await withVerdicts({ theme: "trade" }, verdicts, async () => (await themeCounts(corpus)).notes));
  assert.match(note, /recall open, since no unmatched sentence has been coded \(95 % intervals; 1 sentence coded by hand, 1 unsure left out\)\. The lexicon has changed since/);
});

test("regions have theirs, themes that nobody coded none, and a table without the theme is silent", async () => {
  const verdicts = all({ region: "LA" }).map((verdict) => ({ ...verdict, verdict: "yes" as const }));
  const [regions, themes] = await withVerdicts({ region: "LA" }, verdicts, async () => [(await regionCounts(corpus)).notes, (await themeCounts(corpus)).notes] as const);
  assert.deepEqual(coding(regions), ["Laos 老挝: precision 1.00 [1.00, 1.00], recall 0.14 [0.14, 0.14] (95 % intervals; 7 sentences coded by hand)."]);
  assert.deepEqual(coding(themes), []);
  assert.deepEqual(coding(await withVerdicts({ theme: "trade" }, all({ theme: "trade" }), async () => (await themeCounts(corpus, { level: "group" })).notes)), []);
});
