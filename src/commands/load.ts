import { rmSync } from "node:fs";
import { extname, relative, resolve } from "node:path";
import { Command } from "commander";
import { loadCorpus } from "../corpus/load-corpus";
import { formatCorpus } from "../corpus/format-corpus";
import { MendableError, problem } from "../problem";
import { writeFileWhole } from "../report/write-file";
import { MAP_HELP, STRICT_HELP, loadingSummary, refuseProblems } from "./loading-summary";

export function load(): Command {
  return new Command("load")
    .description("read documents and write the normalised corpus to one file")
    .argument("<path>", "a file or a folder of documents")
    .requiredOption("--out <file>", ".jsonl: a document a line with its passages; .csv: a passage a row with its document's columns; problems go to <file>.problems.csv beside it")
    .option("--map <columns>", MAP_HELP)
    .option("--strict", STRICT_HELP)
    .action(run);
}

async function run(path: string, { out, map, strict }: { out: string; map?: string; strict?: true }): Promise<void> {
  const format = extname(out).slice(1);
  if (format !== "jsonl" && format !== "csv") {
    throw new MendableError([problem({ code: "format", file: out, reason: "the file's ending says neither .jsonl nor .csv", mend: "Name a file such as corpus.jsonl (a document a line) or corpus.csv (a passage a row)." })]);
  }
  const corpus = await loadCorpus(resolve(path), { map });
  if (strict === true) refuseProblems(corpus);
  const problems = `${resolve(out).slice(0, -extname(out).length)}.problems.csv`;
  console.error(loadingSummary(corpus, relative(process.cwd(), problems)));
  if (corpus.problems.rows.length > 0) writeFileWhole(problems, corpus.problems.toCSV());
  else rmSync(problems, { force: true });
  writeFileWhole(resolve(out), formatCorpus(corpus, format));
  console.log(`${relative(process.cwd(), resolve(out))}: ${corpus.documents.rows.length} documents, ${corpus.passages.rows.length} passages`);
}
