import { join, relative, resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import type { Corpus } from "../corpus/corpus";
import { CORPUS_VARIABLE, MAP_VARIABLE, WHERE_VARIABLE, corpusName, loadCorpus } from "../corpus/load-corpus";
import { dataFolder } from "../project";
import { compareReports, formatDifference } from "../report/against";
import { partsBy } from "../report/each";
import { notebookPaths } from "../report/notebook-paths";
import { partsPage } from "../report/page/parts-page";
import { printPdf } from "../report/print-pdf";
import { provenance } from "../report/provenance";
import { writeFileWhole } from "../report/write-file";
import { defaultOut } from "../report/out-folder";
import { writeReport, type Reported, type ReportOptions } from "../report/write-report";
import { MAP_HELP, STRICT_HELP, loadingSummary, refuseProblems } from "./loading-summary";
import { watchReport } from "./watch-report";

/** The exit code of what Ctrl-C ended, as shells give it. */
const INTERRUPTED = 130;

interface Options {
  readonly out?: string;
  readonly only?: string;
  readonly map?: string;
  readonly set: Readonly<Record<string, string>>;
  readonly each?: string;
  readonly why?: true;
  readonly fresh?: true;
  readonly timeout?: number;
  readonly pdf?: true;
  readonly against?: string;
  readonly watch?: true;
  readonly strict?: true;
}

export function report(): Command {
  return new Command("report")
    .description("run the notebooks on a corpus and write their reports; only what changed runs again")
    .argument("[path]", "a file or a folder of documents", process.env[CORPUS_VARIABLE] ?? `${dataFolder}/sample`)
    .option("--out <folder>", "folder to write into (reports/<corpus> by default)")
    .option("--only <notebook>", "this notebook alone, such as 03-themes")
    .option("--set <name=value>", "a parameter of the notebooks; may be given several times", parameter, {})
    .option("--each <column>", "reports for each part of the documents, such as issuer_region")
    .option("--why", "say of each notebook why it ran, or did not")
    .option("--fresh", "run every notebook, changed or not")
    .option("--timeout <seconds>", "stop a cell that takes longer", seconds)
    .option("--pdf", "print each report to PDF too, by the machine's Chromium")
    .option("--against <folder>", "say which figures moved since the reports in that folder")
    .option("--watch", "serve the reports, and write them again on every change")
    .option("--map <columns>", MAP_HELP, process.env[MAP_VARIABLE])
    .option("--strict", STRICT_HELP)
    .addHelpText("after", "\nExamples:\n  npm run report\n  npm run report -- my-documents\n  npm run report -- my-documents --only 03-themes --out ~/themes\n  npm run report -- my-documents --each issuer_region")
    .action(run);
}

async function run(path: string, options: Options): Promise<void> {
  const stop = new AbortController();
  const isRunning = { kernels: false };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      if (!isRunning.kernels) process.exit(INTERRUPTED);
      console.error("\nStopping; the last good reports stay as they are. (Ctrl-C again ends at once.)");
      stop.abort(new Error("interrupted"));
    });
  }
  const corpusPath = resolve(path);
  const out = options.out === undefined ? defaultOut(corpusName(corpusPath)) : resolve(options.out);
  if (options.watch === true) {
    isRunning.kernels = true;
    await watchReport(corpusPath, out, stop.signal);
    return;
  }
  // The notebooks load the corpus again in kernels of their own, which inherit this.
  if (options.map !== undefined) process.env[MAP_VARIABLE] = options.map;
  let loaded: Promise<Corpus> | undefined;
  const load = (): Promise<Corpus> => (loaded ??= loadOnce(corpusPath, options));
  const asked: Omit<ReportOptions, "out" | "load"> = {
    corpusPath,
    notebooks: notebookPaths(options.only),
    parameters: options.set,
    env: options.map === undefined ? {} : { [MAP_VARIABLE]: options.map },
    fresh: options.fresh ?? false,
    signal: stop.signal,
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  };
  if (options.strict === true) await load();
  const start = (corpus: Corpus): Corpus => {
    isRunning.kernels = true;
    return corpus;
  };
  try {
    if (options.each === undefined) {
      await tell(await writeReport({ ...asked, out, load: async () => start(await load()) }), out, options);
      return;
    }
    const corpus = await load();
    const parts = partsBy(corpus, options.each);
    for (const { slug, label, where } of parts) {
      const name = `${options.each.replaceAll("_", " ")} ${label}`;
      console.log(name);
      const partOut = join(out, options.each, slug);
      const part = { ...asked, out: partOut, part: name, env: { ...asked.env, [WHERE_VARIABLE]: JSON.stringify(where) }, load: () => Promise.resolve(start(corpus.where(where))) };
      await tell(await writeReport(part), partOut, options);
    }
    const index = join(out, options.each, "index.html");
    writeFileWhole(index, partsPage(options.each, parts, provenance(corpus)));
    console.log(`All ${parts.length} parts: ${relative(process.cwd(), index)}`);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.exitCode = INTERRUPTED;
  }
}

async function loadOnce(corpusPath: string, { map, strict }: Options): Promise<Corpus> {
  const corpus = await loadCorpus(corpusPath, { map });
  if (strict === true) refuseProblems(corpus);
  console.log(loadingSummary(corpus, "the report 01-corpus"));
  return corpus;
}

async function tell(reported: readonly Reported[], out: string, { why, pdf, against }: Options): Promise<void> {
  if (why === true) for (const { name, action, why: reasons } of reported) console.log(`${name}: ${WORDS[action]}: ${reasons.join(", ")}`);
  const failed = reported.filter(({ failure }) => failure !== null);
  for (const one of failed) console.error(describe(one, out));
  const ran = reported.filter(({ action }) => action !== "keep").length;
  const where = `${relative(process.cwd(), out) || "."}/index.html`;
  console.log(ran === 0 ? `Nothing changed: ${where}` : `${failed.length === 0 ? "Reports" : "The other reports"}: ${where}`);
  if (pdf === true) {
    for (const { name, failure } of reported) if (failure === null) await printPdf(join(out, `${name}.html`));
    console.log(`PDF: ${reported.filter(({ failure }) => failure === null).length} beside them`);
  }
  if (against !== undefined) console.log(formatDifference(compareReports(resolve(against), out)));
  if (failed.length > 0) process.exitCode = 1;
}

const WORDS = { run: "ran", render: "was written again without running", keep: "was kept" } as const;

function describe({ name, failure }: Reported, out: string): string {
  if (failure === null) return "";
  const { cell, line, source, message } = failure;
  const place = `notebooks/${name}.ipynb, code cell ${cell}${line === null ? "" : `, line ${line}`}`;
  const code = line === null ? "" : `\n    ${(source.split("\n")[line - 1] ?? "").trim()}`;
  const mend = `Mend the cell (npm run notebook opens it) and run again; its last good report was left alone, what it found until there is in ${relative(process.cwd(), join(out, name))}.failed.html.`;
  return `policyscope: ${place}: ${message}${code}\n  ${mend}`;
}

function parameter(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError("Say it as name=value, such as --set from=2021.");
  return { ...before, [name]: value };
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("It is a number of seconds, such as 600.");
  return value;
}
