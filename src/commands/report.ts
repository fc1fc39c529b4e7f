import { relative, resolve } from "node:path";
import { Command } from "commander";
import { CORPUS_VARIABLE, MAP_VARIABLE, corpusName, loadCorpus } from "../corpus/load-corpus";
import { dataFolder } from "../project";
import { notebookPaths } from "../report/notebook-paths";
import { defaultOut, writeReport, type FailedNotebook } from "../report/write-report";
import { MAP_HELP, STRICT_HELP, loadingSummary, refuseProblems } from "./loading-summary";

/** The exit code of what Ctrl-C ended, as shells give it. */
const INTERRUPTED = 130;

export function report(): Command {
  return new Command("report")
    .description("run the notebooks on a corpus and write their reports")
    .argument("[path]", "a file or a folder of documents", process.env[CORPUS_VARIABLE] ?? `${dataFolder}/sample`)
    .option("--out <folder>", "folder to write into (reports/<corpus> by default)")
    .option("--only <notebook>", "run this notebook alone, such as 03-themes")
    .option("--map <columns>", MAP_HELP, process.env[MAP_VARIABLE])
    .option("--strict", STRICT_HELP)
    .addHelpText("after", "\nExamples:\n  npm run report\n  npm run report -- my-documents\n  npm run report -- my-documents --only 03-themes --out ~/themes")
    .action(run);
}

async function run(path: string, { out, only, map, strict }: { out?: string; only?: string; map?: string; strict?: true }): Promise<void> {
  const stop = new AbortController();
  process.once("SIGINT", () => {
    console.error("\nStopping; the last good reports stay as they are. (Ctrl-C again ends at once.)");
    stop.abort(new Error("interrupted"));
  });
  const [corpusPath, notebooks] = [resolve(path), notebookPaths(only)];
  // The notebooks load the corpus again in kernels of their own, which inherit this.
  if (map !== undefined) process.env[MAP_VARIABLE] = map;
  const corpus = await loadCorpus(corpusPath, { map });
  if (strict === true) refuseProblems(corpus);
  console.log(loadingSummary(corpus, "the report 01-corpus"));
  const folder = out === undefined ? defaultOut(corpusName(corpusPath)) : resolve(out);
  let failed: readonly FailedNotebook[];
  try {
    failed = await writeReport(corpus, { corpusPath, notebooks, out: folder, signal: stop.signal });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.exitCode = INTERRUPTED;
    return;
  }
  for (const one of failed) console.error(describe(one));
  console.log(`${failed.length === 0 ? "Reports" : "The other reports"}: ${relative(process.cwd(), folder) || "."}/index.html`);
  if (failed.length > 0) process.exitCode = 1;
}

function describe({ name, failure, kept }: FailedNotebook): string {
  const { cell, line, source, message } = failure;
  const place = `notebooks/${name}.ipynb, code cell ${cell}${line === null ? "" : `, line ${line}`}`;
  const code = line === null ? "" : `\n    ${(source.split("\n")[line - 1] ?? "").trim()}`;
  const mend = `Mend the cell (npm run notebook opens it) and run again; its last good report was left alone, what it did until there is in ${relative(process.cwd(), kept)}.`;
  return `policyscope: ${place}: ${message}${code}\n  ${mend}`;
}
