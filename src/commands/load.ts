import { extname, relative, resolve } from "node:path";
import { Command } from "commander";
import { loadCorpus } from "../corpus/load-corpus";
import { formatCorpus } from "../corpus/format-corpus";
import { MendableError, formatProblem, problem } from "../problem";
import { writeFileWhole } from "../report/write-file";

export function load(): Command {
  return new Command("load")
    .description("read documents and write the normalised corpus to one file")
    .argument("<path>", "a file or a folder of documents")
    .requiredOption("--out <file>", ".jsonl: a document a line with its passages; .csv: a passage a row with its document's columns")
    .action(run);
}

async function run(path: string, { out }: { out: string }): Promise<void> {
  const format = extname(out).slice(1);
  if (format !== "jsonl" && format !== "csv") {
    throw new MendableError([problem({ code: "format", file: out, reason: "the file's ending says neither .jsonl nor .csv", mend: "Name a file such as corpus.jsonl (a document a line) or corpus.csv (a passage a row)." })]);
  }
  const corpus = await loadCorpus(resolve(path));
  for (const one of corpus.problems.rows) console.error(formatProblem(one));
  writeFileWhole(resolve(out), formatCorpus(corpus, format));
  console.log(`${relative(process.cwd(), resolve(out))}: ${corpus.documents.rows.length} documents, ${corpus.passages.rows.length} passages, ${corpus.problems.rows.length} problems`);
}
