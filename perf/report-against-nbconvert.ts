// How long `report data/sample --fresh` takes against Jupyter's nbconvert, which runs the same notebooks one after
// another with the project's own kernel and writes HTML. The two take turns, so that what else the machine does
// falls on both. Needs jupyter-nbconvert and some minutes; say how many turns (3).
// Run: npm run build && node dist/perf/report-against-nbconvert.js
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { projectRoot } from "../src/project";
import { notebookPaths } from "../src/report/notebook-paths";

const turns = Number(process.argv[2] ?? 3);
const paths = notebookPaths().map(({ path }) => path);
const out = mkdtempSync(join(tmpdir(), "policyscope-perf-"));
const env = { ...process.env, JUPYTER_PATH: join(projectRoot, ".jupyter"), IPYTHONDIR: out, JUPYTER_CONFIG_DIR: out };

try {
  console.log(`${paths.length} notebooks, ${availableParallelism()} processors\nturn  report s  nbconvert s  ratio  load before`);
  const ratios = Array.from({ length: turns }, (_, turn) => {
    const load = (loadavg()[0] ?? 0).toFixed(1);
    const report = seconds(process.execPath, [join(projectRoot, "dist/src/commands/main.js"), "report", "data/sample", "--fresh", "--out", join(out, "report")]);
    const nbconvert = seconds("jupyter", ["nbconvert", "--to", "html", "--execute", "--ExecutePreprocessor.timeout=900", "--output-dir", join(out, "nbconvert"), ...paths]);
    const ratio = report / nbconvert;
    console.log([String(turn + 1).padStart(4), report.toFixed(1).padStart(8), nbconvert.toFixed(1).padStart(11), ratio.toFixed(2).padStart(5), load.padStart(11)].join("  "));
    return ratio;
  });
  console.log(`median ratio ${(ratios.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? NaN).toFixed(2)}`);
} finally {
  rmSync(out, { recursive: true, force: true });
}

/** Wall time, since that is what a person waits. */
function seconds(command: string, args: readonly string[]): number {
  const start = performance.now();
  const run = spawnSync(command, args, { cwd: projectRoot, env, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${command} failed:\n${run.stderr}`);
  return (performance.now() - start) / 1000;
}
