import assert from "node:assert/strict";
import { test } from "node:test";
import type { Notebook } from "../../src/report/notebook";
import { notebookFrom } from "../../src/report/notebook-from";

const rest = { metadata: { kernelspec: "k" }, nbformat: 4 as const, nbformat_minor: 5 };
const ran: Notebook["cells"][number] = { cell_type: "code", id: "b", metadata: {}, source: "# no heading\n1;", execution_count: 4, outputs: [{ output_type: "stream", name: "stdout", text: "1" }] };
const clean = { ...ran, execution_count: null, outputs: [] };

test("the first heading becomes the title as it was given, and nothing of a run is left", () => {
  const notebook: Notebook = { ...rest, cells: [ran, { cell_type: "markdown", id: "a", metadata: {}, source: "Before.\n# Old title\n\n# Kept" }, { cell_type: "markdown", metadata: {}, source: "# Kept too" }] };
  assert.deepEqual(notebookFrom(notebook, " Border\n trade: $& "), { ...rest, cells: [clean, { cell_type: "markdown", id: "a", metadata: {}, source: "Before.\n# Border trade: $&\n\n# Kept" }, { cell_type: "markdown", metadata: {}, source: "# Kept too" }] });
});

test("a notebook without a heading gets one", () => {
  assert.deepEqual(notebookFrom({ ...rest, cells: [ran] }, "Border trade"), { ...rest, cells: [{ cell_type: "markdown", id: "title", metadata: {}, source: "# Border trade" }, clean] });
});
