import assert from "node:assert/strict";
import { test } from "node:test";
import type { Table } from "../../src/table";
import { corpusOf, type Lines } from "./corpus-of";
import { everyMeasure, type Asked, type Row } from "./every-measure";

// What a change of the corpus must not change, for every measure.

const WORDS = ["Trade and music in Laos.", "The border with Viet Nam.", "Sichuan and Yunnan trade.", "Border trade of Chengdu.", "Culture, music and high-quality development.", "The constructor of Laos."];

/** Of two publishers in turn, from 2019 to 2024, with a translation in every third. */
const documents: readonly Lines[] = Array.from({ length: 16 }, (_, i): Lines => {
  const text = [WORDS[i % 6], WORDS[(i * 5 + 1) % 6], i % 4 === 0 ? "Nothing more." : WORDS[(i * i) % 6]].join(" ");
  const zh = i % 3 === 0;
  return {
    id: `doc-${String.fromCharCode(97 + i)}`,
    publisher: i % 2 === 0 ? "四川省人民政府" : "云南省人民政府",
    date: `${2019 + (i % 6)}-0${1 + (i % 9)}`,
    genre: i % 5 === 0 ? "report" : "news",
    language: zh ? "zh-Hans" : "en",
    lines: zh ? [`${["与老挝的贸易", "边境和音乐", "文化与越南"][i % 3] ?? ""}。第${i}号。`, `en>${text} Number ${i}.`] : [`${text} Number ${i}.`, `Trade${" music".repeat(i % 3)}.`],
  };
});

const asked: Asked = { language: "en", by: ({ publisher }) => (publisher === "四川省人民政府" ? "g-1" : "g-2"), between: ["g-1", "g-2"], terms: ["trade", "music", "constructor", "absent"], theme: "trade", region: "LA", min: 1, minDocuments: 1, date: "2022" };

const tablesOf = async (of: readonly Lines[], how: Asked = asked): Promise<Map<string, Table<Row>>> => {
  const tables = new Map<string, Table<Row>>();
  for (const [name, measure] of Object.entries(everyMeasure(corpusOf(of), how))) tables.set(name, await measure());
  return tables;
};
/** Numbers to 12 digits: a sum in another order may differ in the last. */
const sorted = ({ rows }: Table<Row>): string[] => rows.map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value))).sort();

test("every measure has rows here, so that what follows says something", async () => {
  for (const [name, { rows }] of await tablesOf(documents)) assert.ok(rows.length > 0, name);
});

test("the same corpus gives the same bytes", async () => {
  const [one, other] = [await tablesOf(documents), await tablesOf(documents)];
  for (const [name, table] of one) assert.equal(other.get(name)?.toCSV(), table.toCSV(), name);
});

/** Its parts follow the order of the documents. */
const ORDERED = new Set(["dispersion over parts"]);

test("documents in another order give the same rows", async () => {
  const one = await tablesOf(documents);
  for (const other of [await tablesOf([...documents].reverse()), await tablesOf(documents.map((_, i) => documents[(i * 7 + 3) % documents.length] as Lines))]) {
    for (const [name, table] of one) if (!ORDERED.has(name)) assert.deepEqual(sorted(other.get(name) as Table<Row>), sorted(table), name);
  }
});

test("groups under other names have the same rows", async () => {
  const names: readonly (readonly [string, string])[] = [["g-1", "__proto__"], ["g-2", "constructor-of"]];
  const renamed: Asked = { ...asked, by: ({ publisher }) => (publisher === "四川省人民政府" ? "__proto__" : "constructor-of"), between: ["__proto__", "constructor-of"] };
  const [one, other] = [await tablesOf(documents), await tablesOf(documents, renamed)];
  const back = (csv: string): string => names.reduce((text, [from, to]) => text.replaceAll(to, from), csv);
  for (const [name, table] of one) assert.equal(back(other.get(name)?.toCSV() ?? ""), table.toCSV(), name);
});

/**
 * What is not a sum over documents: a first year's documents, documents that have a counterpart, parts of all text, and
 * a theme's disagreements, which stand in each of its rows.
 */
const NO_SUMS = new Set(["firstMentions", "firstMentions of regions", "beforeAfter", "dispersion over parts", "disagreements"]);

test("the counts of two halves of a corpus add up to those of the whole", async () => {
  const [whole, ...halves] = [await tablesOf(documents), await tablesOf(documents.slice(0, 9)), await tablesOf(documents.slice(9))];
  let sums = 0;
  for (const [name, table] of whole) {
    if (NO_SUMS.has(name)) continue;
    const keys = table.header.filter((column) => column === "year" || (table.columns[column]?.type === "string" && !["interval", "languages", "origins", "genres"].includes(column)));
    const keyOf = (row: Row): string => JSON.stringify(keys.map((key) => row[key]));
    const rowsOf = halves.map((half) => new Map((half.get(name)?.rows ?? []).map((row) => [keyOf(row), row])));
    // A concordance's rows are its matches themselves.
    if (name.startsWith("concordance")) assert.equal(halves.reduce((sum, half) => sum + (half.get(name)?.rows.length ?? 0), 0), table.rows.length, name);
    for (const row of table.rows) {
      for (const column of table.counting.filter((one) => table.columns[one]?.type !== "string")) {
        const sum = rowsOf.reduce((all, rows) => all + Number(rows.get(keyOf(row))?.[column] ?? 0), 0);
        assert.equal(sum, row[column], `${name} ${column} of ${keyOf(row)}`);
        sums++;
      }
    }
  }
  assert.ok(sums > 1_000, `${sums}`);
});
