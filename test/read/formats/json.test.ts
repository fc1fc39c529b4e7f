import assert from "node:assert/strict";
import test from "node:test";
import type { Format } from "../../../src/read/formats/format";
import { json } from "../../../src/read/formats/json";
import { jsonLines } from "../../../src/read/formats/json-lines";
import { sliceText } from "../../../src/read/slice";

function read(text: string, format: Format = json): { records: unknown[]; problems: unknown[] } {
  const { records, problems } = format("a.json", text);
  return {
    records: records.map(({ record, content }) => [record, "fields" in content ? Object.fromEntries([...content.fields].map(([name, slice]) => [name, sliceText(slice)])) : null]),
    problems: problems.map(({ code, line, record }) => [code, line, record]),
  };
}

test("reads one object, a list of objects, and a list within objects", () => {
  const one = { records: [[1, { title: "One" }]], problems: [] };
  assert.deepEqual(read('{"title": "One"}'), { records: [[null, { title: "One" }]], problems: [] });
  assert.deepEqual(read('[{"title": "One"}]'), one);
  assert.deepEqual(read('{"code": 200, "data": [{"title": "One"}]}'), one);
  assert.deepEqual(read('{"result": {"total": 1, "data": [{"title": "One"}]}, "ok": true}'), one);
  assert.deepEqual(read('\ufeff\ufeff[{"title": "One"}]'), one);
});

test("an object with a text of its own is a record, whatever lists it holds", () => {
  assert.deepEqual(read('{"content": "Two ports.", "files": [{"name": "a.pdf"}]}'), { records: [[null, { content: "Two ports.", files: "a.pdf" }]], problems: [] });
});

test("keeps the fields of objects within a record, and a text that is a list of paragraphs", () => {
  const record = { meta: { date: "2024-01-02", by: { office: "Port Office" } }, content: ["One.", { text: "Two." }], n: 3, empty: null };
  assert.deepEqual(read(JSON.stringify(record)).records, [[null, { "meta.date": "2024-01-02", "meta.by.office": "Port Office", content: "One.\nTwo.", n: "3" }]]);
});

test("one object a line is read under the name of .json too, and its broken lines are named", () => {
  assert.deepEqual(read('{"title": "One"}\n{"title": \n{"title": "Three"}\n'), { records: [[1, { title: "One" }], [3, { title: "Three" }]], problems: [["broken-record", 2, 2]] });
});

test("names the line where a file stops being JSON, and items that are no objects", () => {
  assert.deepEqual(read('[{"title": "One"},\n{"title": x}]'), { records: [], problems: [["broken-file", 2, null]] });
  assert.deepEqual(read('[{"title": "One"}, 2]'), { records: [[1, { title: "One" }]], problems: [["broken-record", null, 2]] });
});

test("nesting without end neither crashes nor hangs", () => {
  const deep = 100_000;
  for (const text of ["[".repeat(deep), `${"[".repeat(deep)}${"]".repeat(deep)}`, `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`, `{"content": ${"[".repeat(deep)}${"]".repeat(deep)}}`]) {
    for (const format of [json, jsonLines]) assert.ok(read(text, format).records.length <= 1);
  }
});

test("names fifty broken lines, and counts the rest", () => {
  const { problems } = jsonLines("a.jsonl", "x\n".repeat(1000));
  assert.deepEqual([problems.length, problems[50]?.reason], [51, "950 more places like the 50 above"]);
});
