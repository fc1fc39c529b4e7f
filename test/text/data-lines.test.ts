import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { MendableError } from "../../src/problem";
import { dataLines } from "../../src/text/data-lines";

test("comments and empty lines are left out, and lines keep their numbers", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "lines-"));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, "list.txt");
  writeFileSync(file, "\uFEFF# head\r\nmột\r\n\r\nhai # two\r\n".normalize("NFD"));
  assert.deepEqual(dataLines(file), [{ line: 2, text: "một" }, { line: 4, text: "hai" }]);
  assert.deepEqual(dataLines(file, "").map(({ text }) => text), ["# head", "một", "hai # two"]);
});

test("a missing list is an error that names the file and the mend", () => {
  assert.throws(() => dataLines(join(tmpdir(), "no-such-list.txt")), (error) => error instanceof MendableError && error.problems.length === 1 && error.problems[0]?.code === "unreadable");
});
