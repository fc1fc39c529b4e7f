import assert from "node:assert/strict";
import { test } from "node:test";
import type { CodeCell, Notebook } from "../../src/report/notebook";
import { runNotebook } from "../../src/report/run-notebook";

function notebookOf(...sources: string[]): Notebook {
  return {
    cells: sources.map((source) => ({ cell_type: "code", metadata: {}, source, execution_count: null, outputs: [] })),
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function outputsOf(notebook: Notebook): CodeCell["outputs"][] {
  return notebook.cells.map((cell) => (cell as CodeCell).outputs);
}

test("a cell's declarations are there in the next one, and what it prints is its output", async () => {
  const { notebook, failure } = await runNotebook(notebookOf("const a = [1, 2, 3];", "console.log(a.length);\nconsole.log(await Promise.resolve(\"done\"));"));
  assert.equal(failure, null);
  assert.deepEqual(outputsOf(notebook), [[], [{ output_type: "stream", name: "stdout", text: "3\ndone\n" }]]);
});

test("an object may hold what an earlier cell declared by its name alone", async () => {
  const { notebook, failure } = await runNotebook(notebookOf('const theme = "ports";\nlet n = 1;', "const own = 2;\nconsole.log({ theme, own }, [{ n }]);\n({ n } = { n: 3 });", "let m: number;\n({ n, m = 5 } = { n: 4 } as { n: number; m?: number });\nconsole.log({ n, m });"));
  assert.equal(failure, null, failure?.message);
  assert.deepEqual(outputsOf(notebook).flat().map((output) => (output.output_type === "stream" ? output.text : "")), ["{ theme: 'ports', own: 2 } [ { n: 1 } ]\n{ n: 3 }\n", "{ n: 4, m: 5 }\n"]);
});

test("a cell that does not compile strictly stops the notebook with its line", async () => {
  const { failure } = await runNotebook(notebookOf("const ok = 1;", 'const r: { ok: true } | { ok: false; why: string } = Math.random() > 2 ? { ok: true } : { ok: false, why: "" };\nif (!r.ok) console.log(r.why);', "let n: number;\n\nn = null;", "console.log(1)"));
  assert.deepEqual({ ...failure, source: "" }, { kind: "compile", line: 3, message: "Type 'null' is not assignable to type 'number'.", stack: null, cell: 3, source: "" });
});

test("a cell that throws stops the notebook with the line of the cell, whatever types stood before it", async () => {
  const { notebook, failure } = await runNotebook(notebookOf('interface Row {\n  a: number;\n}\n\nfunction fail(row: Row | null): never {\n  throw new RangeError("too far");\n}\nawait Promise.resolve();\nfail(null);', "console.log(1)"));
  assert.equal(failure?.cell, 1);
  assert.equal(failure.line, 6);
  assert.equal(failure.message, "RangeError: too far");
  assert.equal((notebook.cells[1] as CodeCell).execution_count, null);
});

test("a rejection that nobody handles fails its cell", async () => {
  const { failure } = await runNotebook(notebookOf('void Promise.reject(new Error("late"));\nconsole.log("ran");'));
  assert.deepEqual([failure?.cell, failure?.kind, failure?.message], [1, "throw", "Error: late"]);
});

test("a kernel that ends is said to have ended, and how", async () => {
  const { failure } = await runNotebook(notebookOf("const before = 1;", "process.exit(7);"));
  assert.deepEqual([failure?.cell, failure?.message], [2, "the kernel ended with exit code 7 (does the cell call process.exit?)"]);
});

test("an abort kills a kernel in the middle of a cell that never ends", async () => {
  const stop = new AbortController();
  const run = runNotebook(notebookOf("while (true) { /* for ever */ }"), { signal: stop.signal, onCell: () => setTimeout(() => stop.abort(new Error("stopped")), 1500) });
  await assert.rejects(run, /stopped/);
});

test("a whole MIME bundle is one output", async () => {
  const { notebook } = await runNotebook(notebookOf('import * as tslab from "tslab";\ntslab.display.html("<b>x</b>");'));
  assert.deepEqual(outputsOf(notebook), [[{ output_type: "display_data", data: { "text/html": "<b>x</b>" }, metadata: {} }]]);
});
