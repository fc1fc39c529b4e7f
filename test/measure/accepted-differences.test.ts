import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { keynessScores } from "../../src/measure/statistics/keyness-scores";
import { tfIdf } from "../../src/measure/statistics/tf-idf";
import { projectRoot } from "../../src/project";
import { needsShared, shared } from "../needs";

type Row = readonly [word: string, value: number, n_target: number, n_reference: number];
interface Part {
  readonly total_target: number;
  readonly total_reference: number;
  readonly rows: readonly Row[];
}

const { differences } = JSON.parse(readFileSync(join(projectRoot, "test/measure/fixtures/accepted-differences.json"), "utf8")) as {
  differences: { file: string; part: string; largest_difference: number | null; why: string }[];
};
const accepted = (part: string): number => differences.find((one) => one.part === part)?.largest_difference ?? NaN;
const reference = (file: string): unknown => JSON.parse(readFileSync(join(shared, "reference", file), "utf8"));
const near = (actual: number, expected: number, within: number): void => assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

const ours = ({ total_target, total_reference }: Part, [, , n_target, n_reference]: Row): number =>
  keynessScores({ n_target, n_reference, of_target: total_target, of_reference: total_reference }, { tests: 1 }).g2;

/** G² of four cells; where fewer than 5 are expected in one of them, all are first moved by ½ towards what is expected. */
function corrected({ total_target, total_reference }: Part, [, , a, b]: Row): number {
  const cells = [a, b, total_target - a, total_reference - b];
  const all = total_target + total_reference;
  const expected = [a + b, a + b, all - a - b, all - a - b].map((row, i) => (row * (i % 2 === 0 ? total_target : total_reference)) / all);
  return 2 * cells.reduce((sum, cell, i) => {
    const e = expected[i] ?? NaN;
    const moved = Math.min(...expected) < 5 ? cell - Math.sign(cell - e) * 0.5 : cell;
    return sum + moved * Math.log(moved / e);
  }, 0);
}

test("quanteda's G² of the inaugural speeches is the kit's after Yates's correction, and differs as much as accepted without", { skip: needsShared }, () => {
  const { G2_trump2017_smoothed: part } = reference("quanteda_keyness_inaugural.json") as { G2_trump2017_smoothed: Part };
  for (const row of part.rows) near(corrected(part, row), row[1], 3e-4);
  const largest = Math.max(...part.rows.map((row) => Math.abs(ours(part, row) - row[1])));
  near(largest, accepted("G2_trump2017_smoothed"), 5e-4);
});

test("where quanteda has chi-squared, G² has the same sign", { skip: needsShared }, () => {
  const parts = reference("quanteda_keyness_inaugural.json") as Record<string, Part>;
  for (const name of ["chi2_postwar_vs_prewar", "chi2_trump2017_vs_other_postwar_yates_conditional"]) {
    const part = parts[name] as Part;
    assert.ok(part.rows.length >= 10);
    for (const row of part.rows) assert.equal(Math.sign(ours(part, row)), Math.sign(row[1]), row[0]);
  }
});

test("tf-idf by shares and by natural logarithms is the kit's over the words of the document, and times ln 10", { skip: needsShared }, () => {
  const { tfidf_wikipedia: wikipedia, tfidf_tidytext: tidytext } = reference("weights_and_diversity.json") as {
    tfidf_wikipedia: { docs: string[]; expected: Record<string, number[]> };
    tfidf_tidytext: { doc1: Record<string, number>; doc2: Record<string, number>; idf_first4: number[] };
  };
  const documents = wikipedia.docs.map((text) => text.split(/\s+/u));
  const far: number[] = [];
  for (const [term, weights] of Object.entries(wikipedia.expected)) {
    weights.forEach((weight, d) => {
      const words = documents[d] ?? [];
      const found = tfIdf(words.filter((word) => word === term).length, documents.filter((one) => one.includes(term)).length, 2);
      near(found / words.length, weight, 5e-7);
      far.push(Math.abs(found - weight));
    });
  }
  near(Math.max(...far), accepted("tfidf_wikipedia"), 5e-4);
  const idf = Object.keys(tidytext.doc1).slice(0, 4).map((term) => tfIdf(1, term in tidytext.doc2 ? 2 : 1, 2));
  idf.forEach((value, i) => near(value * Math.LN10, tidytext.idf_first4[i] ?? NaN, 5e-8));
  near(Math.max(...idf.map((value, i) => Math.abs(value - (tidytext.idf_first4[i] ?? NaN)))), accepted("tfidf_tidytext"), 5e-4);
});

test("every accepted difference names a reference that is there, and says why", { skip: needsShared }, () => {
  for (const { file, part, why } of differences) {
    assert.ok(readFileSync(join(shared, "reference", file), "utf8").includes(part.split(/[:,]/u)[0]?.split(" ").at(-1) ?? ""), part);
    assert.ok(why.length > 5);
  }
});
