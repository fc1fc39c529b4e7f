import assert from "node:assert/strict";
import test from "node:test";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { delimited } from "../../../src/read/formats/delimited";
import { sliceText } from "../../../src/read/slice";

/** Records as `[record, line, {field: value}]`, problems as `[code, line, record]`. */
function read(text: string, file = "a.csv"): { records: unknown[]; problems: unknown[] } {
  const { records, problems } = delimited(file, text);
  return {
    records: records.map(({ record, line, content }) => [record, line, "fields" in content ? Object.fromEntries([...content.fields].map(([name, slice]) => [name, sliceText(slice)])) : null]),
    problems: problems.map(({ code, line, record }) => [code, line, record]),
  };
}

test("cells between quotes hold line breaks, delimiters and doubled quotes; records and lines are those of the file", () => {
  assert.deepEqual(read('title,content\n"One","two\nlines, a ""quote"""\n\nTwo,text\r\n'), {
    records: [[1, 2, { title: "One", content: 'two\nlines, a "quote"' }], [2, 5, { title: "Two", content: "text" }]],
    problems: [],
  });
});

test("a quote left open costs its row and names its line, and the rows below keep their numbers", () => {
  assert.deepEqual(read('title,content\nOne,a\n"Two,b\nThree,"c\nc"\nFour,d\n'), {
    records: [[1, 2, { title: "One", content: "a" }], [3, 4, { title: "Three", content: "c\nc" }], [4, 6, { title: "Four", content: "d" }]],
    problems: [["open-quote", 3, 2]],
  });
  assert.deepEqual(read('title,content\nOne,a\n\n"Two,b\nThree,c\n'), {
    records: [[1, 2, { title: "One", content: "a" }], [3, 5, { title: "Three", content: "c" }]],
    problems: [["open-quote", 4, 2]],
  });
});

test("a quote within an unquoted cell is a character", () => {
  assert.deepEqual(read('title,content\nA 5" pipe,"one, two"\nTwo,b\n'), {
    records: [[1, 2, { title: 'A 5" pipe', content: "one, two" }], [2, 3, { title: "Two", content: "b" }]],
    problems: [],
  });
});

test("tells comma, semicolon, tab and bar by the header, outside of its quotes, and believes sep=", () => {
  const one = [[1, 2, { title: "One", content: "a, b" }]];
  assert.deepEqual(read("title;content\nOne;a, b\n").records, one);
  assert.deepEqual(read("title\tcontent\nOne\ta, b\n").records, one);
  assert.deepEqual(read("title|content\nOne|a, b\n").records, one);
  assert.deepEqual(read('"title, short, in one line";content\nOne;b\n').records, [[1, 2, { "title, short, in one line": "One", content: "b" }]]);
  assert.deepEqual(read("content\none, two\n", "a.tsv").records, [[1, 2, { content: "one, two" }]]);
  assert.deepEqual(read("sep=;\r\ntitle,x;content\r\nOne;a\r\n").records, [[1, 3, { "title,x": "One", content: "a" }]]);
});

test("reads any line ends, also mixed and of the old kind", () => {
  const two = [[1, 2, { a: "1", b: "2" }], [2, 3, { a: "3", b: "4" }]];
  assert.deepEqual(read("a,b\r\n1,2\n3,4").records, two);
  assert.deepEqual(read("a,b\n1,2\r\n3,4\r\n").records, two);
  assert.deepEqual(read("a,b\r1,2\r3,4\r").records, two);
});

test("uneven rows are read under the names of the header, and named where something is missing or left over", () => {
  assert.deepEqual(read("a,b\n1\n2,3,4\n5,6,,\n"), {
    records: [[1, 2, { a: "1" }], [2, 3, { a: "2", b: "3" }], [3, 4, { a: "5", b: "6" }]],
    problems: [["uneven-row", 2, 1], ["uneven-row", 3, 2]],
  });
});

test("loses no column whose name is empty, stands twice or is one of JavaScript's own", () => {
  assert.deepEqual(delimited("a.csv", "text,,text,__proto__,constructor\na,b,c,d,e\n").records.map(({ content }) => ("fields" in content ? [...content.fields].map(([name, slice]) => [name, sliceText(slice)]) : null)), [
    [["text", "a"], ["column 2", "b"], ["text (2)", "c"], ["__proto__", "d"], ["constructor", "e"]],
  ]);
});

test("names fifty broken rows of a kind, and counts the rest", () => {
  const { problems, records } = delimited("a.csv", `a,b\n${'"x"y,1\n'.repeat(80)}1,2\n`);
  assert.deepEqual([problems.length, problems[50]?.reason, records.length, records[0]?.record], [51, "30 more places like the 50 above", 1, 81]);
});

test("ten thousand columns are read, with a problem", () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `c${i}`);
  const { records, problems } = delimited("a.csv", `${names.join(",")}\n${names.join(",")}\n`);
  assert.deepEqual(problems.map(({ code }) => code), ["many-columns"]);
  assert.deepEqual(records.map(({ content }) => "fields" in content && content.fields.size), [10_000]);
});

test("gives back whatever a library writes, with any delimiter", () => {
  const cell = fc.array(fc.constantFrom("港口", '"', ",", ";", "\n", "a", " ", "b\r\n", "'"), { maxLength: 6 }).map((pieces) => `x${pieces.join("")}`);
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t", "|"), (rows, delimiter) => {
      const { records, problems } = read(stringify([["title", "content", "date"], ...rows], { delimiter }));
      assert.deepEqual(problems, []);
      assert.deepEqual(records.map((record) => (record as unknown[])[2]), rows.map(([title, content, date]) => ({ title, content, date })));
      assert.deepEqual(records.map((record) => (record as unknown[])[0]), rows.map((_, i) => i + 1));
    }),
    { seed: 13, numRuns: 300 },
  );
});

test("a row between sound ones with an open quote never costs them", () => {
  const sound = fc.constantFrom("One,text", 'Two,"a, b"', '"Three","a\nb"', 'Four,"""quoted"""');
  fc.assert(
    fc.property(fc.array(sound, { maxLength: 5 }), fc.array(sound, { maxLength: 5 }), (before, after) => {
      const { records, problems } = delimited("a.csv", ["title,content", ...before, '"Open,text', ...after, ""].join("\n"));
      assert.deepEqual(records.map(({ record }) => record), [...before.map((_, i) => i + 1), ...after.map((_, i) => before.length + i + 2)]);
      assert.deepEqual(problems.map(({ code, record }) => [code, record]), [["open-quote", before.length + 1]]);
    }),
    { seed: 17, numRuns: 200 },
  );
});
