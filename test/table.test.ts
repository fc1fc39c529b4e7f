import assert from "node:assert/strict";
import { test } from "node:test";
import { MendableError } from "../src/problem";
import { Table, tableOf, type Evidence } from "../src/table";

interface Row {
  readonly group: string;
  readonly n: number;
  readonly pmi: number | null;
}

const found: Evidence = { document: "d", passage: 1, sentence: 0, key: "x", match: "b", text: "a b", marks: [[2, 3]], file: "f.txt", record: null, field: null, start: 2, end: 3, title: null, date: null, issuer_region: null, url: null };

function counts(rows: Row[]): Table<Row> {
  return new Table<Row>({
    name: "counts",
    about: "Counts.",
    columns: { group: { type: "string", about: "a group" }, n: { type: "int32", counts: "match", about: "matches" }, pmi: { type: "float32", about: "association" } },
    rows,
    evidence: (row) => Array.from({ length: row.n }, () => found),
  });
}

const mendable = (message: string) => (error: unknown) => error instanceof MendableError && error.message === message;

test("CSV has a header, empty cells for null, 12 digits at most, and the numbers stay numbers", () => {
  assert.equal(counts([{ group: "a, b", n: 2, pmi: -0.1234567890123456 }, { group: "c", n: 1, pmi: null }]).toCSV(), 'group,n,pmi\n"a, b",2,-0.123456789012\nc,1,\n');
});

test("text that a spreadsheet would run as a formula is escaped", () => {
  assert.equal(counts([{ group: "=1+1", n: 1, pmi: 0.5 }, { group: "@x", n: 1, pmi: 2 }, { group: "-a", n: 1, pmi: 3 }]).toCSV(), "group,n,pmi\n'=1+1,1,0.5\n'@x,1,2\n'-a,1,3\n");
});

test("the frame has the columns and types as given, whatever the first rows hold", () => {
  const { frame } = counts([{ group: "001", n: 1, pmi: null }, { group: "constructor", n: 3, pmi: 0.5 }]);
  assert.deepEqual(frame.columns, ["group", "n", "pmi"]);
  assert.deepEqual(frame.dtypes, ["string", "int32", "float32"]);
  assert.deepEqual(frame.values, [["001", 1, NaN], ["constructor", 3, 0.5]]);
});

test("a frame is built once, and refuses a column that would replace a method of danfojs", () => {
  const table = counts([{ group: "a", n: 1, pmi: 1 }]);
  assert.equal(table.frame, table.frame);
  const clash = new Table<{ count: number }>({ name: "t", about: "", columns: { count: { type: "int32", about: "" } }, rows: [{ count: 1 }] });
  assert.throws(() => clash.frame, /a frame can't have a column named count/);
});

test("evidence asks for a column that counts, the first one by default", () => {
  const table = counts([{ group: "a", n: 2, pmi: 1 }]);
  const [row] = table.rows;
  assert.ok(row);
  assert.deepEqual(table.evidence(row), [found, found]);
  assert.throws(() => table.evidence(row, "pmi"), mendable("table counts: there is no column with sentences behind it: pmi\n  There is: n."));
  assert.throws(() => table.evidence(row, "N" as never), mendable("table counts: there is no column with sentences behind it: N\n  Did you mean n? There is: n."));
  const own = tableOf([{ group: "a", n: 2 }], "own", "");
  assert.throws(() => own.evidence({ group: "a", n: 2 }), mendable("table own: none of its numbers leads to sentences\n  Ask the table that it was made from."));
});

test("filter keeps the rows asked for, with their evidence", () => {
  const kept = counts([{ group: "a", n: 2, pmi: 1 }, { group: "b", n: 1, pmi: 1 }]).filter((row) => row.group === "b");
  const [row] = kept.rows;
  assert.ok(row);
  assert.deepEqual([kept.rows.length, kept.evidence(row).length], [1, 1]);
});

test("rows are frozen", () => {
  const [row] = counts([{ group: "a", n: 2, pmi: 1 }]).rows;
  assert.throws(() => ((row as { n: number }).n = 5), TypeError);
});

test("a table of one's own has its columns' types from all rows", () => {
  const table = tableOf([{ a: "x", n: 1, r: 1, b: true }, { a: null, n: 2, r: 0.5, b: false }], "own", "Mine.");
  assert.deepEqual(table.header.map((name) => [name, table.columns[name].type]), [["a", "string"], ["n", "int32"], ["r", "float32"], ["b", "boolean"]]);
});

test("a frame that was filtered is a table again, with null where it has no number", () => {
  const { frame } = counts([{ group: "a", n: 1, pmi: null }, { group: "b", n: 7, pmi: 0.5 }]);
  assert.deepEqual(tableOf(frame.query(frame["n"].lt(5)), "few", "Few.").rows, [{ group: "a", n: 1, pmi: null }]);
});

test("a table without rows has an empty frame and a CSV of its header", () => {
  const table = counts([]);
  assert.equal(table.toCSV(), "group,n,pmi\n");
  assert.deepEqual([table.frame.columns, table.frame.shape], [["group", "n", "pmi"], [0, 3]]);
});
