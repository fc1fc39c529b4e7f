import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { Corpus } from "../../src/corpus/corpus";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { projectRoot } from "../../src/project";
import type { Passage } from "../../src/read/document";
import type { Evidence } from "../../src/table";
import { needsShared, shared } from "../needs";
import { everyMeasure, type Asked } from "./every-measure";

const asked: Asked = { language: "zh", by: "issuer_region", between: ["450000", "530000"], terms: ["东盟", "合作", "发展", "开放", "constructor"], theme: "goods_trade", region: "X-ASEAN", min: 5, minDocuments: 1, date: "2024" };

const corpora: readonly (readonly [name: string, path: string, skip: false | string, own: Partial<Asked>])[] = [
  ["sample", join(projectRoot, "data/sample"), false, { minDocuments: 3 }],
  ["seeds", join(shared, "corpus/seeds"), needsShared, { by: "language", between: ["zh", "en"], min: 1 }],
  ["provincial reports", join(shared, "corpus/provincial-reports"), needsShared, {}],
];

for (const [name, path, skip, own] of corpora) {
  test(`every count of every row of every measure on the ${name} has just as many entries, each on the characters that match`, { skip }, async () => {
    const corpus = await loadCorpus(path);
    const places = passagesOf(corpus);
    const counting = new Map<string, number>();
    for (const [call, measure] of Object.entries(everyMeasure(corpus, { ...asked, ...own }))) {
      const table = await measure();
      for (const column of table.counting) {
        for (const row of table.rows) {
          const evidence = table.evidence(row, column);
          // A concordance's row is a match.
          const n = typeof row[column] === "string" ? 1 : row[column];
          if (evidence.length !== n) assert.fail(`${call}: ${evidence.length} entries for ${column} of ${JSON.stringify(row)}`);
          for (const entry of evidence) {
            const wrong = table.name === "coverage" ? !holdsText(entry, places) : !leadsToMatch(entry, places);
            if (wrong) assert.fail(`${call}: ${column} of ${JSON.stringify(row)} leads to ${JSON.stringify(entry)}`);
          }
          counting.set(call, (counting.get(call) ?? 0) + evidence.length);
        }
      }
    }
    const total = [...counting.values()].reduce((sum, n) => sum + n, 0);
    assert.ok(counting.size > 18 && total > 4_000, `${counting.size} calls, ${total} entries`);
  });
}

type Places = ReadonlyMap<string, Passage>;

function passagesOf(corpus: Corpus): Places {
  return new Map(corpus.contents.flatMap(({ source }) => source.passages.map((passage) => [`${passage.document} ${passage.passage}`, passage] as const)));
}

/** The place in the field holds the first match, and each mark in the sentence one of the matches. */
function leadsToMatch(entry: Evidence, places: Places): boolean {
  const { text, marks, match } = entry;
  const parts = match.split(" + ");
  const [mark] = marks;
  if (mark === undefined || !parts.includes(charactersOf(entry, places))) return false;
  return parts.every((part) => marks.some(([from, to]) => text.slice(from, to) === part));
}

/** A document's title or first sentence, without a mark. */
function holdsText(entry: Evidence, places: Places): boolean {
  return entry.marks.length === 0 && charactersOf(entry, places) === entry.match && entry.match !== "";
}

/** What stands in the passage from `start` to `end` of its field. */
function charactersOf({ document, passage, start, end }: Evidence, places: Places): string {
  const of = places.get(`${document} ${passage}`);
  if (of === undefined) return "";
  if (of.offsets === null) return of.text.slice(start - of.start, end - of.start);
  const from = of.offsets.indexOf(start);
  return of.text.slice(from, of.offsets.indexOf(end, from));
}
