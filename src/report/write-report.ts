import { existsSync, mkdirSync, readdirSync, rmSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Listr } from "listr2";
import type { Corpus } from "../corpus/corpus";
import { CORPUS_VARIABLE } from "../corpus/load-corpus";
import { projectRoot } from "../project";
import { indexPage } from "./page/index-page";
import { reportPage } from "./page/report-page";
import { markdownReport } from "./markdown-report";
import { formatNotebook, notebookTitle, readNotebook, type Notebook } from "./notebook";
import type { NotebookPath } from "./notebook-paths";
import { provenance, type Provenance } from "./provenance";
import { runNotebook, type NotebookFailure } from "./run-notebook";
import { shownIn } from "./shown";
import { writeFileWhole } from "./write-file";

export interface ReportOptions {
  /** Absolute path of what `corpus` was loaded from: the notebooks load it again, in kernels of their own. */
  readonly corpusPath: string;
  /** Absolute path of the folder to write into. */
  readonly out: string;
  /** The notebooks to run; the last reports of others stay. */
  readonly notebooks: readonly NotebookPath[];
  readonly signal?: AbortSignal;
  /** Shows no progress. */
  readonly quiet?: boolean;
}

/** A notebook that stopped, and where its executed copy was kept. */
export interface FailedNotebook {
  readonly name: string;
  readonly failure: NotebookFailure;
  readonly kept: string;
}

/** Each kernel holds the corpus and nodejieba's dictionary: two fit any machine, and more gain little. */
const SIDE_BY_SIDE = 2;

/**
 * Runs the notebooks on a corpus and writes, for each: `NAME.html`, `NAME.md`, a folder `NAME` with the charts as
 * SVG and the numbers as CSV, and the executed notebook; then `index.html`, which leads to all of them.
 * A notebook that fails leaves its last good report, and the others go on.
 *
 * @returns the notebooks that failed.
 * @throws MendableError where a notebook can't be read; the signal's reason when aborted.
 */
export async function writeReport(corpus: Corpus, options: ReportOptions): Promise<readonly FailedNotebook[]> {
  const facts = provenance(corpus);
  const notebooks = options.notebooks.map(({ name, path }) => ({ name, notebook: readNotebook(path) }));
  const failed: FailedNotebook[] = [];
  const tasks = new Listr<undefined, "default", "simple">(
    notebooks.map(({ name, notebook }) => ({
      title: name,
      task: async (_, task): Promise<void> => {
        const executed = await runNotebook(notebook, {
          env: { [CORPUS_VARIABLE]: options.corpusPath },
          onCell: (cell, cells) => (task.output = `cell ${cell} of ${cells}`),
          ...(options.signal === undefined ? {} : { signal: options.signal }),
        });
        if (executed.failure !== null) {
          const kept = join(options.out, `${name}.failed.ipynb`);
          writeFileWhole(kept, formatNotebook(executed.notebook));
          failed.push({ name, failure: executed.failure, kept });
          throw new Error(`${name}: cell ${executed.failure.cell} failed`);
        }
        rmSync(join(options.out, `${name}.failed.ipynb`), { force: true });
        writeNotebookReport(executed.notebook, name, facts, options.out);
      },
    })),
    { concurrent: SIDE_BY_SIDE, exitOnError: false, fallbackRenderer: "simple", silentRendererCondition: options.quiet ?? false, registerSignalListeners: false },
  );
  await tasks.run();
  options.signal?.throwIfAborted();
  writeIndex(facts, options.out);
  return failed.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function writeNotebookReport(notebook: Notebook, name: string, facts: Provenance, out: string): void {
  // The folder is made anew beside the old one and then takes its place, so that no chart of an earlier run stays.
  const [folder, next, old] = [join(out, name), join(out, `.${name}.next`), join(out, `.${name}.old`)] as const;
  rmSync(next, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  for (const { slug, svg, csv } of shownIn(notebook).values()) {
    if (svg !== null) writeFileSync(join(next, `${slug}.svg`), svg);
    if (csv !== null) writeFileSync(join(next, `${slug}.csv`), csv);
  }
  writeFileSync(join(next, `${name}.ipynb`), formatNotebook(notebook));
  const [html, markdown] = [reportPage(notebook, name, facts), markdownReport(notebook, name, facts)];
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  writeFileWhole(join(out, `${name}.html`), html);
  writeFileWhole(join(out, `${name}.md`), markdown);
  rmSync(old, { recursive: true, force: true });
}

/** The index lists every report that stands in the folder, those of earlier runs among them. */
function writeIndex(facts: Provenance, out: string): void {
  if (!existsSync(out)) return;
  const reports = readdirSync(out)
    .filter((file) => file.endsWith(".html") && existsSync(join(out, file.slice(0, -5), `${file.slice(0, -5)}.ipynb`)))
    .map((file) => file.slice(0, -5))
    .sort()
    .map((name) => {
      const notebook = readNotebook(join(out, name, `${name}.ipynb`));
      return { name, title: notebookTitle(notebook, name), about: opening(notebook) };
    });
  writeFileWhole(join(out, "index.html"), indexPage(reports, facts));
}

/** The first paragraph behind the title. */
function opening(notebook: Notebook): string {
  const first = notebook.cells.find((cell) => cell.cell_type === "markdown")?.source ?? "";
  const paragraph = first.split(/\n\s*\n/).find((part) => !part.trim().startsWith("#")) ?? "";
  return paragraph.replace(/[*_`]/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\s+/g, " ").trim();
}

/** Where the reports on a corpus are written unless another folder is given. */
export function defaultOut(corpusName: string): string {
  return join(projectRoot, "reports", corpusName);
}
