import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../project";
import type { CellFailure, CellMessage } from "./kernel/cell-message";
import type { CodeCell, Notebook, NotebookOutput } from "./notebook";

export interface RunOptions {
  /** Variables for the kernel's environment, such as which corpus to load. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called before each code cell; `cell` counts from 1. */
  readonly onCell?: (cell: number, cells: number) => void;
  /** So long may a cell take, in seconds; without end unless told. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** Where and why a notebook stopped. */
export interface NotebookFailure extends CellFailure {
  /** Number of the code cell, from 1. */
  readonly cell: number;
  readonly source: string;
}

export interface ExecutedNotebook {
  /** The notebook with the outputs of all cells that ran. */
  readonly notebook: Notebook;
  /** null where every cell ran. */
  readonly failure: NotebookFailure | null;
}

type CellEnd = { readonly ok: true } | { readonly ok: false; readonly failure: CellFailure };

/**
 * Runs a notebook's code cells from the top, in a kernel process of its own, and stops at the first that fails.
 *
 * @throws the signal's reason when aborted; the kernel process is killed then, as at every other end.
 * @example
 * const { failure } = await runNotebook(readNotebook("notebooks/01-corpus.ipynb"));
 */
export async function runNotebook(notebook: Notebook, options: RunOptions = {}): Promise<ExecutedNotebook> {
  options.signal?.throwIfAborted();
  const kernel = fork(join(__dirname, "kernel/cell-process.js"), {
    cwd: projectRoot,
    env: { ...process.env, ...options.env },
    // What a dependency writes straight to the terminal is nobody's output.
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "advanced",
  });
  const kill = () => kernel.kill("SIGKILL");
  options.signal?.addEventListener("abort", kill, { once: true });
  try {
    return await runCells(kernel, notebook, options);
  } finally {
    options.signal?.removeEventListener("abort", kill);
    kill();
  }
}

async function runCells(kernel: ChildProcess, notebook: Notebook, options: RunOptions): Promise<ExecutedNotebook> {
  const total = notebook.cells.filter((cell) => cell.cell_type === "code").length;
  const cells: Notebook["cells"] = [];
  let count = 0;
  let failure: NotebookFailure | null = null;
  await started(kernel);
  for (const cell of notebook.cells) {
    if (cell.cell_type !== "code" || failure !== null) {
      cells.push(cell);
      continue;
    }
    count += 1;
    options.onCell?.(count, total);
    const outputs: NotebookOutput[] = [];
    const end = await runCell(kernel, count, cell.source, outputs, options.timeout);
    options.signal?.throwIfAborted();
    const executed: CodeCell = { ...cell, execution_count: count, outputs };
    if (!end.ok) {
      failure = { ...end.failure, cell: count, source: cell.source };
      outputs.push({ output_type: "error", ename: end.failure.kind, evalue: end.failure.message, traceback: (end.failure.stack ?? end.failure.message).split("\n") });
    }
    cells.push(executed);
  }
  return { notebook: { ...notebook, cells }, failure };
}

/** Resolves with the kernel's first message, or its end: a cell's time does not include the kernel's start. */
function started(kernel: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      kernel.off("message", done).off("exit", done);
      resolve();
    };
    kernel.on("message", done).on("exit", done);
  });
}

/** Runs one cell; resolves when the kernel says it is done, or has gone. */
function runCell(kernel: ChildProcess, cell: number, source: string, outputs: NotebookOutput[], timeout: number | undefined): Promise<CellEnd> {
  return new Promise((resolve) => {
    const displays = new Map<string, number>();
    let lastWords = "";
    const listen = (message: CellMessage) => {
      if (message.type === "stream") appendStream(outputs, message.name, message.text);
      if (message.type === "display") appendDisplay(outputs, displays, message);
      if (message.type === "done") {
        const failure = message.failures[0];
        finish(failure === undefined ? { ok: true } : { ok: false, failure });
      }
    };
    const hear = (chunk: Buffer) => (lastWords = (lastWords + chunk.toString("utf8")).slice(-2000));
    const gone = (code: number | null, signal: NodeJS.Signals | null) => {
      const how = signal === null ? `with exit code ${code} (does the cell call process.exit?)` : `by ${signal} (out of memory?)`;
      finish({ ok: false, failure: { kind: "throw", line: null, message: `the kernel ended ${how}`, stack: lastWords || null } });
    };
    const late = (): void => {
      kernel.kill("SIGKILL");
      finish({ ok: false, failure: { kind: "throw", line: null, message: `the cell did not end within ${timeout} s`, stack: null } });
    };
    const timer = timeout === undefined ? undefined : setTimeout(late, timeout * 1000);
    const finish = (end: CellEnd) => {
      clearTimeout(timer);
      kernel.off("message", listen).off("exit", gone);
      kernel.stderr?.off("data", hear);
      resolve(end);
    };
    if (kernel.exitCode !== null || kernel.signalCode !== null) {
      gone(kernel.exitCode, kernel.signalCode);
      return;
    }
    kernel.on("message", listen).on("exit", gone);
    kernel.stderr?.on("data", hear);
    kernel.send({ cell, source });
  });
}

function appendStream(outputs: NotebookOutput[], name: "stdout" | "stderr", text: string): void {
  const last = outputs.at(-1);
  if (last?.output_type === "stream" && last.name === name) last.text += text;
  else outputs.push({ output_type: "stream", name, text });
}

function appendDisplay(outputs: NotebookOutput[], displays: Map<string, number>, message: Extract<CellMessage, { type: "display" }>): void {
  const output: NotebookOutput = { output_type: "display_data", data: { ...message.data }, metadata: { ...message.metadata } };
  const at = message.id === null ? undefined : displays.get(message.id);
  if (message.update && at !== undefined) {
    outputs[at] = output;
    return;
  }
  if (message.id !== null) displays.set(message.id, outputs.length);
  outputs.push(output);
}
