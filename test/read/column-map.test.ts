import assert from "node:assert/strict";
import { test } from "node:test";
import { MendableError } from "../../src/problem";
import { parseColumnMap } from "../../src/read/column-map";

test("reads roles and columns, whose names may hold blanks and commas", () => {
  assert.deepEqual([...parseColumnMap("title=标题, date=发文 时间,body=text, full,genre=")], [["title", ["标题"]], ["date", ["发文 时间"]], ["body", ["text, full"]], ["genre", []]]);
});

test("names every role that is not there, is given twice or lacks its column", () => {
  assert.throws(() => parseColumnMap("titel=a,date=b,date=c"), (error: unknown) => error instanceof MendableError && error.problems.length === 2);
  assert.throws(() => parseColumnMap("titel=a"), /no role "titel"\n.*the roles are title, body/);
  assert.throws(() => parseColumnMap("date=b,date=c"), /date is given twice/);
  assert.throws(() => parseColumnMap("标题"), /"标题" has no equals sign/);
});
