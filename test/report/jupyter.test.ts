import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../../src/project";
import { readNotebook, type Notebook } from "../../src/report/notebook";
import { notebookPaths } from "../../src/report/notebook-paths";
import { runNotebook } from "../../src/report/run-notebook";
import { shownIn } from "../../src/report/shown";
import { needsProgram } from "../needs";

/** Every table and every chart's numbers, by the name of its file. */
function numbers(notebook: Notebook): [string, string | null][] {
  return [...shownIn(notebook).values()].map(({ slug, csv }) => [slug, csv]);
}

for (const { name, path } of notebookPaths()) {
  test(`${name} gives the same tables in a real Jupyter as in the runner`, { skip: needsProgram("jupyter", "nbconvert", "--version") }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "policyscope-jupyter-"));
    try {
      const args = ["nbconvert", "--to", "notebook", "--execute", "--ExecutePreprocessor.timeout=300", "--output-dir", folder, "--output", name, path];
      const run = spawnSync("jupyter", args, { encoding: "utf8", env: { ...process.env, JUPYTER_PATH: join(projectRoot, ".jupyter") } });
      assert.equal(run.status, 0, run.stderr);
      const executed = await runNotebook(readNotebook(path));
      assert.equal(executed.failure, null);
      assert.deepEqual(numbers(readNotebook(join(folder, `${name}.ipynb`))), numbers(executed.notebook));
      assert.ok(numbers(executed.notebook).length > 0, "the notebook shows nothing");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
