import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";
import { format } from "node:util";
import { Worker } from "node:worker_threads";
import type { CellFailure, CellMessage, CellRequest } from "./cell-message";
import { lastSourceMaps, loadStrictTslab } from "./strict-tslab";

// Runs a notebook's cells for the runner: tslab's converter and executor in a process of their own, over
// Node's IPC instead of sockets. What a cell prints, displays or throws goes to the runner as messages.

watchOverRunner();
const tslab = loadStrictTslab({ watch: false });
const converter = tslab.converter.createConverter({});
const converters = { node: converter, browser: converter, close: () => { converter.close(); } };
const failures: CellFailure[] = [];
const executor = tslab.executor.createExecutor(process.cwd(), converters, { log: console.log, error: collectError });

tslab.jupyter.lastWriteDisplayData = ({ data, metadata, transient }, update) => {
  send({ type: "display", data, metadata, id: transient.display_id ?? null, update: update ?? false });
};
process.stdout.write = streamTo("stdout");
process.stderr.write = streamTo("stderr");
// A late throw does not fail the cell in tslab itself; a report must not hide it.
process.on("uncaughtException", collectError);
process.on("unhandledRejection", collectError);
process.on("disconnect", () => process.exit(1));
process.on("message", (request: CellRequest) => void run(request));
send({ type: "ready" });

async function run({ cell, source }: CellRequest): Promise<void> {
  failures.length = 0;
  const ok = await executor.execute(source);
  await settle();
  if (!ok && failures.length === 0) failures.push({ kind: "throw", line: null, message: "the cell failed without saying why", stack: null });
  send({ type: "done", cell, failures: [...failures] });
}

/** Waits for what a cell showed without `await`, then for rejections that nobody handles to surface. */
async function settle(): Promise<void> {
  // Only a kit that the cells have loaded can have something pending; loading it here would cost a second.
  const kit = require.cache[join(__dirname, "../../chart/show.js")]?.exports as { pendingShows(): Promise<void> } | undefined;
  await kit?.pendingShows();
  await new Promise((resolve) => setImmediate(resolve));
}

/** A cell that never yields hears no signal, and must not outlive its runner: a thread looks for the runner instead. */
function watchOverRunner(): void {
  const watch = `const { ppid } = process; setInterval(() => { if (process.ppid !== ppid) process.kill(process.pid, "SIGKILL"); }, 500);`;
  new Worker(watch, { eval: true }).unref();
  if (!process.connected) process.exit(1);
}

function send(message: CellMessage): void {
  process.send?.(message);
}

function streamTo(name: "stdout" | "stderr"): typeof process.stdout.write {
  return (chunk: string | Uint8Array): boolean => {
    send({ type: "stream", name, text: typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8") });
    return true;
  };
}

/** tslab hands over an error that was thrown, or a diagnostic as a format string with its parts. */
function collectError(error: unknown, ...parts: unknown[]): void {
  if (error === "%s%d:%d - %s") {
    const [file, line, , text] = parts as [string, number, number, string];
    failures.push({ kind: "compile", line, message: file === "" ? text : `${file}: ${text}`, stack: null });
  } else if (error instanceof Error) {
    failures.push({ kind: "throw", line: cellLine(error.stack ?? ""), message: `${error.name}: ${error.message}`, stack: error.stack ?? null });
  } else {
    failures.push({ kind: "throw", line: null, message: format(error, ...parts), stack: null });
  }
}

/** The line of the cell on which an error was thrown, by way of the two source maps; null where the stack does not say. */
function cellLine(stack: string): number | null {
  const at = /evalmachine\.<anonymous>:(\d+):(\d+)/.exec(stack);
  if (at === null) return null;
  let line = Number(at[1]) - 1;
  let column = Number(at[2]) - 1;
  for (const map of lastSourceMaps) {
    if (map === "") return null;
    const entry = new SourceMap(JSON.parse(map) as SourceMapPayload).findEntry(line, column);
    if (!("originalLine" in entry)) return null;
    line = entry.originalLine;
    column = entry.originalColumn;
  }
  // The converter puts one line before the cell, so its 0-based line is the cell's 1-based one.
  return line;
}
