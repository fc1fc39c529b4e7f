import assert from "node:assert/strict";
import { test } from "node:test";
import { notebookChecker } from "../../src/report/check-notebook";
import type { Notebook } from "../../src/report/notebook";

const clean: Notebook = {
  cells: [
    { cell_type: "markdown", metadata: {}, source: "# A title" },
    { cell_type: "code", metadata: {}, source: 'const words: readonly string[] = ["a"];', execution_count: null, outputs: [] },
    { cell_type: "code", metadata: {}, source: "const first: string | undefined = words[0];", execution_count: null, outputs: [] },
  ],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
};

test("cells that compile strictly and hold no outputs have no problem", () => {
  const checker = notebookChecker();
  assert.deepEqual(checker.check(clean, "a.ipynb"), []);
  checker.close();
});

test("an error names cell, line and the line's text, and outputs are reported", () => {
  const checker = notebookChecker();
  const wrong: Notebook = {
    ...clean,
    cells: [...clean.cells, { cell_type: "code", metadata: {}, source: "// one\nwords.length.foo();", execution_count: 3, outputs: [] }],
  };
  assert.deepEqual(
    checker.check(wrong, "a.ipynb").map(({ code, reason, mend }) => [code, reason, mend]),
    [
      ["outputs", "code cell 3 holds outputs", "npm run notebooks:check -- --fix removes them."],
      ["type", "code cell 3, line 2: Property 'foo' does not exist on type 'number'.", "The line reads: words.length.foo();"],
    ],
  );
  checker.close();
});
