import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Corpus } from "../../src/corpus/corpus";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { concordance } from "../../src/measure/concordance";
import { cooccurrence } from "../../src/measure/cooccurrence";
import { regionCounts } from "../../src/measure/region-counts";
import { termFrequencies } from "../../src/measure/term-frequencies";
import { themeCounts } from "../../src/measure/theme-counts";
import { projectRoot } from "../../src/project";
import type { Evidence, Table } from "../../src/table";
import { needsShared, shared } from "../needs";

type Row = Readonly<Record<string, unknown>>;
type Place = readonly [file: string, field: string | null, start: number];

interface Cell {
  readonly corpus: string;
  readonly table: keyof typeof measures;
  readonly options: never;
  readonly key: Row;
  readonly column: string;
  readonly expected: number;
  readonly places?: readonly Place[];
  readonly files?: readonly string[];
}

const measures = { termFrequencies, themeCounts, regionCounts, cooccurrence, concordance };
const { cells } = JSON.parse(readFileSync(join(projectRoot, "test/measure/fixtures/hand-counts.json"), "utf8")) as { cells: readonly Cell[] };
const corpora = new Map<string, Promise<Corpus>>();

function corpusOf(name: string): Promise<Corpus> {
  const loaded = corpora.get(name) ?? loadCorpus(join(shared, "corpus", name));
  corpora.set(name, loaded);
  return loaded;
}

for (const cell of cells) {
  test(`${cell.table} of ${cell.corpus}, ${Object.values(cell.key).join(" and ") || "国际传播"}: ${cell.expected}, as a person counted`, { skip: needsShared }, async () => {
    const corpus = await corpusOf(cell.corpus);
    const table = (await measures[cell.table](corpus, cell.options)) as unknown as Table<Row>;
    if (cell.column === "rows") {
      assert.equal(table.rows.length, cell.expected);
      assert.deepEqual(table.rows.map((row) => placeInField(corpus, row)), cell.places);
      return;
    }
    const row = table.rows.find((one) => Object.entries(cell.key).every(([name, value]) => one[name] === value));
    assert.ok(row, "there is no such row");
    assert.equal(row[cell.column], cell.expected);
    const evidence: readonly Evidence[] = table.evidence(row, cell.column);
    if (cell.places !== undefined) assert.deepEqual(evidence.map(({ file, field, start }) => [file, field, start]), cell.places);
    if (cell.files !== undefined) assert.deepEqual(evidence.map(({ file }) => file), cell.files);
  });
}

/** A line of a concordance has its place in the passage; the passage leads on to the field. */
function placeInField(corpus: Corpus, row: Row): Place {
  const passage = corpus.contents.find(({ row: { id } }) => id === row["document"])?.source.passages[Number(row["passage"])];
  assert.ok(passage);
  return [passage.file, passage.field, passage.offsets?.[Number(row["start"])] ?? passage.start + Number(row["start"])];
}
