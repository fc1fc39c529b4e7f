import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, renameSync, writeFileSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { Listr } from "listr2";
import type { Corpus } from "../corpus/corpus";
import { CORPUS_VARIABLE } from "../corpus/load-corpus";
import { MendableError, problem } from "../problem";
import { projectRoot } from "../project";
import { executedCopyPath, formatExecuted, planFor, type Plan } from "./executed-copy";
import { findingsIn } from "./findings";
import { lastDurations } from "./last-durations";
import { markdownReport } from "./markdown-report";
import { formatNotebook, notebookTitle, readNotebook, type Notebook } from "./notebook";
import type { NotebookPath } from "./notebook-paths";
import { indexPage } from "./page/index-page";
import { reportPage } from "./page/report-page";
import { PARAMETERS_VARIABLE } from "./parameters";
import { provenance, type Provenance } from "./provenance";
import { runKeys } from "./run-key";
import { runNotebook, type NotebookFailure } from "./run-notebook";
import { shownIn } from "./shown";
import { writeFileWhole } from "./write-file";

export interface ReportOptions {
  /** Absolute path of the documents: the notebooks load them again, in kernels of their own. */
  readonly corpusPath: string;
  /** Absolute path of the folder to write into. */
  readonly out: string;
  /** The notebooks to report on; the last reports of others stay. */
  readonly notebooks: readonly NotebookPath[];
  /** Loads the documents; called once, and only where there is something to write. */
  readonly load: () => Promise<Corpus>;
  /** What of the corpus they are about, in words, where they are about a part: `issuer region Sichuan`. */
  readonly part?: string;
  /** For the notebooks' `parameters` cells. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** More variables for the kernels; they are part of what a run depends on. */
  readonly env?: Readonly<Record<string, string>>;
  /** Runs every notebook, changed or not. */
  readonly fresh?: boolean;
  /** So long may a cell take, in seconds; without end unless told. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  /** Shows no progress. */
  readonly quiet?: boolean;
}

/** What was done for each notebook. */
export interface Reported {
  readonly name: string;
  readonly action: Plan["action"];
  readonly why: readonly string[];
  /** null where all went well. */
  readonly failure: NotebookFailure | null;
}

/** Each kernel holds the corpus and nodejieba's dictionary: two fit any machine, and more gain little. */
const SIDE_BY_SIDE = 2;
/** Which documents a folder's reports are about; nothing that a reader needs. */
const CORPUS_MARK = ".corpus";

/**
 * Runs the notebooks whose outputs would differ from the last ones, and writes for each: `NAME.html`, `NAME.md`, a
 * folder `NAME` with the charts as SVG and the numbers as CSV, and the executed notebook; then `index.html`, which
 * leads to all of them. A notebook that fails leaves its last good report and writes what it found until then to
 * `NAME.failed.html` and `NAME.failed.ipynb`; the others go on.
 *
 * @throws MendableError where a notebook can't be read, a parameter is wrong, or the folder holds the reports on other
 *   documents; the signal's reason when aborted.
 */
export async function writeReport(options: ReportOptions): Promise<readonly Reported[]> {
  const { out, corpusPath, parameters = {}, env = {}, signal } = options;
  // Loading says best what is wrong with a path that leads nowhere.
  if (!existsSync(corpusPath)) await options.load();
  refuseOtherCorpus(out, corpusPath);
  const keyOf = runKeys(corpusPath, { ...env, ...parameters });
  const tasks = options.notebooks.map(({ name, path }) => {
    const notebook = readNotebook(path);
    const key = keyOf(notebook);
    const plan: Plan = options.fresh === true ? { action: "run", why: ["a fresh run was asked for"] } : planFor(notebook, name, key, out);
    return { name, notebook, key, plan };
  });
  if (Object.keys(parameters).length > 0) {
    // TypeScript, which it needs, takes its time to load.
    const { checkParameters } = await import("./check-parameters.js");
    checkParameters(parameters, tasks.map(({ notebook }) => notebook));
  }
  const toDo = tasks.filter(({ plan }) => plan.action !== "keep");
  const failures = new Map<string, NotebookFailure>();
  // Listr goes on after an error, and keeps it to itself.
  const unwritten: unknown[] = [];
  if (toDo.length > 0) {
    const whole = provenance(await options.load());
    const facts = options.part === undefined ? whole : { ...whole, corpus: `${whole.corpus}, ${options.part}` };
    signal?.throwIfAborted();
    markCorpus(out, corpusPath);
    const durations = lastDurations(out);
    await new Listr<undefined, "default", "simple">(
      longestFirst(toDo).map(({ name, notebook, key, plan }) => ({
        title: `${name}${plan.action === "run" ? durations.words(name) : ""}`,
        task: async (_, task): Promise<void> => {
          const write = (done: Notebook): void => {
            try {
              writeNotebookReport(done, name, formatExecuted(done, key), facts, out);
              for (const ending of ["ipynb", "html"]) rmSync(join(out, `${name}.failed.${ending}`), { force: true });
            } catch (error) {
              unwritten.push(error);
              throw error;
            }
          };
          if (plan.action === "render") {
            write(plan.notebook);
            return;
          }
          const started = Date.now();
          const { notebook: executed, failure } = await runNotebook(notebook, {
            env: { ...env, [CORPUS_VARIABLE]: corpusPath, [PARAMETERS_VARIABLE]: JSON.stringify(parameters) },
            onCell: (cell, cells) => (task.output = `${name}: cell ${cell} of ${cells}`),
            ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
            ...(signal === undefined ? {} : { signal }),
          });
          if (failure !== null) {
            failures.set(name, failure);
            writeFileWhole(join(out, `${name}.failed.ipynb`), formatNotebook(executed));
            writeFileWhole(join(out, `${name}.failed.html`), reportPage(executed, name, facts, failure));
            throw new Error(`${name}: cell ${failure.cell} failed`);
          }
          write(executed);
          durations.keep(name, Date.now() - started);
        },
      })),
      { concurrent: SIDE_BY_SIDE, exitOnError: false, fallbackRenderer: "simple", silentRendererCondition: options.quiet ?? false, registerSignalListeners: false },
    ).run();
    signal?.throwIfAborted();
    if (unwritten.length > 0) throw unwritten[0];
    writeIndex(facts, out);
    writeFileWhole(join(out, "provenance.json"), `${JSON.stringify(facts, null, 1)}\n`);
  }
  return tasks.map(({ name, plan: { action, why } }) => ({ name, action, why, failure: failures.get(name) ?? null }));
}

/** A long notebook that starts last would run on alone; how many cells it has tells how long it is likely to take. */
function longestFirst<Task extends { readonly notebook: Notebook }>(tasks: readonly Task[]): Task[] {
  const cells = ({ notebook }: Task): number => notebook.cells.filter(({ cell_type }) => cell_type === "code").length;
  return [...tasks].sort((a, b) => cells(b) - cells(a));
}

/** All is written beside the last report first, so that a full disk leaves that one whole. */
function writeNotebookReport(notebook: Notebook, name: string, executedCopy: string, facts: Provenance, out: string): void {
  const [folder, next, old] = [join(out, name), join(out, `.${name}.next`), join(out, `.${name}.old`)] as const;
  for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
  try {
    mkdirSync(next, { recursive: true });
    for (const { slug, svg, csv } of shownIn(notebook).values()) {
      if (svg !== null) writeFileSync(join(next, `${slug}.svg`), svg);
      if (csv !== null) writeFileSync(join(next, `${slug}.csv`), csv);
    }
    writeFileSync(join(next, `${name}.ipynb`), executedCopy);
    writeFileSync(join(next, `${name}.html`), reportPage(notebook, name, facts));
    writeFileSync(join(next, `${name}.md`), markdownReport(notebook, name, facts));
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  for (const ending of ["html", "md"]) renameSync(join(next, `${name}.${ending}`), join(out, `${name}.${ending}`));
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/** The index lists every report that stands in the folder, those of earlier runs among them. */
function writeIndex(facts: Provenance, out: string): void {
  if (!existsSync(out)) return;
  const reports = readdirSync(out)
    .filter((file) => file.endsWith(".html") && existsSync(executedCopyPath(out, file.slice(0, -5))))
    .map((file) => file.slice(0, -5))
    .sort()
    .map((name) => {
      const notebook = readNotebook(executedCopyPath(out, name));
      return { name, title: notebookTitle(notebook, name), about: opening(notebook), finding: findingsIn(notebook)[0] ?? null, failed: existsSync(join(out, `${name}.failed.html`)) };
    });
  const failedOnly = readdirSync(out)
    .filter((file) => file.endsWith(".failed.html"))
    .map((file) => file.slice(0, -".failed.html".length))
    .filter((name) => !reports.some((report) => report.name === name))
    .map((name) => ({ name: `${name}.failed`, title: name, about: "It failed before it had a report.", finding: null, failed: false }));
  writeFileWhole(join(out, "index.html"), indexPage([...reports, ...failedOnly], facts));
}

/** The first paragraph behind the title. */
function opening(notebook: Notebook): string {
  const first = notebook.cells.find((cell) => cell.cell_type === "markdown")?.source ?? "";
  const paragraph = first.split(/\n\s*\n/).find((part) => !part.trim().startsWith("#")) ?? "";
  return paragraph.replace(/[*`]|(?<!\w)_|_(?!\w)/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\s+/g, " ").trim();
}

/** Two folders called `data` have one default place; reports on one of them must not replace those on the other. */
function refuseOtherCorpus(out: string, corpusPath: string): void {
  const within = relative(corpusPath, out);
  if (!within.startsWith("..") && !isAbsolute(within)) {
    throw new MendableError([problem({ code: "out", file: out, reason: "the reports would lie among the documents, and be read as documents by the next run", mend: "Name a folder outside of them with --out." })]);
  }
  const mark = join(out, CORPUS_MARK);
  const other = existsSync(mark) ? readFileSync(mark, "utf8").trim() : corpusPath;
  if (other === corpusPath || !existsSync(other)) return;
  throw new MendableError([problem({ code: "out", file: out, reason: `it holds the reports on ${other}`, mend: "Name another folder with --out, or remove this one." })]);
}

function markCorpus(out: string, corpusPath: string): void {
  writeFileWhole(join(out, CORPUS_MARK), `${corpusPath}\n`);
}

/** Where the reports on a corpus are written unless another folder is given. */
export function defaultOut(corpusName: string): string {
  return join(projectRoot, "reports", corpusName);
}
