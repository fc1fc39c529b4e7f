import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { projectRoot } from "../../src/project";
import type { Notebook } from "../../src/report/notebook";
import { runNotebook } from "../../src/report/run-notebook";

// How runs end that don't end well: no kernel is left, and the last good report stays.

const folder = mkdtempSync(join(tmpdir(), "policyscope-endings-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

const corpusPath = join(folder, "letters.txt");
writeFileSync(corpusPath, "Border trade grows\n\nThe two counties signed a memorandum on border trade in 2023.\n");

function notebookOf(...sources: string[]): Notebook {
  return { cells: sources.map((source) => ({ cell_type: "code", metadata: {}, source, execution_count: null, outputs: [] })), metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

/** The processes below one, where the machine says so. */
function childrenOf(pid: number): number[] {
  const path = `/proc/${pid}/task/${pid}/children`;
  return existsSync(path) ? readFileSync(path, "utf8").trim().split(/\s+/).filter(Boolean).map(Number) : [];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

async function until(met: () => boolean, seconds = 30): Promise<boolean> {
  for (let i = 0; i < seconds * 20 && !met(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return met();
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on("exit", (code) => { resolve(code); }));

test("a cell that hangs is stopped after its time, waiting or busy", async () => {
  for (const hanging of ["await new Promise(() => undefined);", "while (true) { /* for ever */ }"]) {
    const { failure, notebook } = await runNotebook(notebookOf("console.log(1);", hanging, "console.log(3);"), { timeout: 4 });
    assert.deepEqual([failure?.cell, failure?.message], [2, "the cell did not end within 4 s"]);
    assert.deepEqual(notebook.cells.map((cell) => (cell.cell_type === "code" ? cell.outputs.length : 0)), [1, 1, 0]);
  }
});

const script = (body: string): string => `const { runNotebook } = require(${JSON.stringify(join(projectRoot, "dist/src/report/run-notebook.js"))}); ${body}`;

test("a runner that is killed leaves no kernel, even one whose cell never yields", { skip: existsSync("/proc/self/task") ? false : "needs /proc" }, async () => {
  const busy = JSON.stringify(notebookOf('console.log("ready");', "while (true) { /* for ever */ }"));
  const runner = spawn(process.execPath, ["-e", script(`runNotebook(${busy}, { onCell: (cell) => { if (cell === 2) setTimeout(() => console.log("busy"), 1000); } });`)], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => runner.stdout.once("data", resolve));
  const kernels = childrenOf(runner.pid ?? 0);
  assert.equal(kernels.length, 1);
  const gone = ended(runner);
  runner.kill("SIGKILL");
  await gone;
  assert.ok(await until(() => !kernels.some(isAlive)), "the kernel ended");
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  test(`${signal} stops the kernels, writes nothing and exits with 130`, { skip: existsSync("/proc/self/task") ? false : "needs /proc" }, async () => {
    const out = join(folder, signal);
    const run = spawn(process.execPath, [join(projectRoot, "dist/src/commands/main.js"), "report", corpusPath, "--out", out, "--only", "01-corpus"], { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
    const gone = ended(run);
    assert.ok(await until(() => childrenOf(run.pid ?? 0).length > 0), "a kernel started");
    const kernels = childrenOf(run.pid ?? 0);
    run.kill(signal);
    assert.equal(await gone, 130);
    assert.ok(await until(() => !kernels.some(isAlive), 5), "the kernels ended");
    assert.deepEqual(existsSync(out) ? readdirSync(out).filter((file) => !file.startsWith(".")) : [], []);
  });
}

test("a full disk is said in a line, leaves the last good report and fails", async () => {
  const out = join(folder, "full");
  const command = [join(projectRoot, "dist/src/commands/main.js"), "report", corpusPath, "--out", out, "--only", "01-corpus"];
  const run = async (args: readonly string[]) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ["ignore", "ignore", "pipe"] });
    let words = "";
    child.stderr.on("data", (chunk: Buffer) => (words += chunk.toString("utf8")));
    return { code: await ended(child), words };
  };
  assert.equal((await run(command)).code, 0);
  const before = readFileSync(join(out, "01-corpus.html"), "utf8");
  const fullDisk = join(folder, "full-disk.cjs");
  writeFileSync(
    fullDisk,
    `const fs = require("node:fs"); const write = fs.writeFileSync;
     fs.writeFileSync = (path, ...rest) => { if (!String(path).endsWith(".html")) return write(path, ...rest); throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write", path: String(path) }); };`,
  );
  const { code, words } = await run(["--require", fullDisk, ...command, "--fresh"]);
  assert.equal(code, 1);
  assert.match(words, /^policyscope: .*01-corpus\.html: ENOSPC: no space left on device/m);
  assert.ok(!words.includes("    at "), words);
  assert.equal(readFileSync(join(out, "01-corpus.html"), "utf8"), before);
  assert.deepEqual(readdirSync(out).filter((file) => /\.(?:next|old|part)$/.test(file)), []);
});
