import assert from "node:assert/strict";
import { test } from "node:test";
import { numberFormat } from "../../src/chart/format-number";
import { Table, type Column } from "../../src/table";

const format = (name: string, values: readonly number[], type: Column["type"] = "float32") =>
  values.map(numberFormat(new Table<Record<string, number>>({ name: "t", about: "", columns: { [name]: { type, about: "" } }, rows: values.map((value) => ({ [name]: value })) }), name));

test("shares are per cent, with a decimal where all are small", () => {
  assert.deepEqual(format("share_docs", [0, 0.254, 1]), ["0%", "25%", "100%"]);
  assert.deepEqual(format("share_sentences", [0.0123, 0.05]), ["1.2%", "5.0%"]);
});

test("a share that would be rounded to nothing is not written as nothing", () => {
  assert.deepEqual(format("share_docs", [0, 0.004, 0.005, 1]), ["0%", "<1%", "1%", "100%"]);
  assert.deepEqual(format("share_sentences", [0, 0.0004, 0.05]), ["0.0%", "<0.1%", "5.0%"]);
});

test("counts have thin spaces, years have none", () => {
  assert.deepEqual(format("n", [7, 1234, 1234567], "int32"), ["7", "1\u202f234", "1\u202f234\u202f567"]);
  assert.deepEqual(format("year", [2024], "int32"), ["2024"]);
});

test("association has two decimals and a true minus, small probabilities a bound", () => {
  assert.deepEqual(format("npmi", [0.5, -0.333, -0.001]), ["0.50", "\u22120.33", "0.00"]);
  assert.deepEqual(format("p_adjusted", [0.0301, 0.00001]), ["0.030", "<0.001"]);
});

test("other numbers have as many decimals as their size supports, the same for the column", () => {
  assert.deepEqual(format("per_10k", [12.345, 3]), ["12.3", "3.0"]);
  assert.deepEqual(format("g2", [1234.5, 2.25]), ["1\u202f235", "2"]);
});
