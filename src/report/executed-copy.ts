import { existsSync } from "node:fs";
import { join } from "node:path";
import { formatNotebook, readNotebook, type Notebook } from "./notebook";
import { reasonsToRun, RunKey } from "./run-key";

/** What a run has to do for a notebook, and why. */
export type Plan =
  | { readonly action: "run"; readonly why: readonly string[] }
  /** `notebook`: with the outputs of the last run. */
  | { readonly action: "render"; readonly why: readonly string[]; readonly notebook: Notebook }
  | { readonly action: "keep"; readonly why: readonly string[] };

/**
 * Compares a notebook with the executed copy that stands beside its last report: the same key needs no run, the same
 * prose needs no new page either.
 */
export function planFor(notebook: Notebook, name: string, key: RunKey, out: string): Plan {
  const copy = executedCopyPath(out, name);
  if (!existsSync(copy)) return { action: "run", why: ["it has no report yet"] };
  const executed = readNotebook(copy);
  const last = RunKey.safeParse(executed.metadata["policyscope"]);
  if (!last.success) return { action: "run", why: ["its last run has no key"] };
  const why = reasonsToRun(last.data, key);
  if (why.length > 0) return { action: "run", why };
  const again = withOutputs(notebook, executed);
  if (proseOf(again) !== proseOf(executed)) return { action: "render", why: ["its text changed"], notebook: again };
  const missing = [`${name}.html`, `${name}.md`].filter((file) => !existsSync(join(out, file)));
  if (missing.length > 0) return { action: "render", why: [`${missing.join(" and ")} is missing`], notebook: again };
  if (existsSync(join(out, `${name}.failed.html`))) return { action: "render", why: ["what a failed run left is out of date"], notebook: again };
  return { action: "keep", why: ["nothing changed"] };
}

/** The executed notebook as it is kept, with the key of its run. */
export function formatExecuted(notebook: Notebook, key: RunKey): string {
  return formatNotebook({ ...notebook, metadata: { ...notebook.metadata, policyscope: key } });
}

export function executedCopyPath(out: string, name: string): string {
  return join(out, name, `${name}.ipynb`);
}

/** The n-th code cell gets the outputs of the n-th one: their sources are equal. */
function withOutputs(notebook: Notebook, executed: Notebook): Notebook {
  const ran = executed.cells.filter((cell) => cell.cell_type === "code");
  let n = 0;
  return { ...notebook, cells: notebook.cells.map((cell) => (cell.cell_type === "code" ? { ...cell, ...pick(ran[n++]) } : cell)) };
}

function pick(cell: Extract<Notebook["cells"][number], { cell_type: "code" }> | undefined): object {
  return cell === undefined ? {} : { outputs: cell.outputs, execution_count: cell.execution_count };
}

/** All that a page shows of a notebook beside its outputs: the order of its cells, and its text. */
function proseOf({ cells }: Notebook): string {
  return JSON.stringify(cells.map((cell) => (cell.cell_type === "code" ? null : [cell.cell_type, cell.source])));
}
