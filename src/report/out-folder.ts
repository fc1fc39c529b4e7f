import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { MendableError, problem } from "../problem";
import { projectRoot } from "../project";
import { writeFileWhole } from "./write-file";

/** Which documents a folder's reports are about; nothing that a reader needs. */
const CORPUS_MARK = ".corpus";

/** Two folders called `data` have one default place; reports on one of them must not replace those on the other. */
export function refuseOtherCorpus(out: string, corpusPath: string): void {
  const within = relative(corpusPath, out);
  if (!within.startsWith("..") && !isAbsolute(within)) {
    throw new MendableError([problem({ code: "out", file: out, reason: "the reports would lie among the documents, and be read as documents by the next run", mend: "Name a folder outside of them with --out." })]);
  }
  const mark = join(out, CORPUS_MARK);
  const other = existsSync(mark) ? readFileSync(mark, "utf8").trim() : corpusPath;
  if (other === corpusPath || !existsSync(other)) return;
  throw new MendableError([problem({ code: "out", file: out, reason: `it holds the reports on ${other}`, mend: "Name another folder with --out, or remove this one." })]);
}

export function markCorpus(out: string, corpusPath: string): void {
  writeFileWhole(join(out, CORPUS_MARK), `${corpusPath}\n`);
}

/** Where the reports on a corpus are written unless another folder is given. */
export function defaultOut(corpusName: string): string {
  return join(projectRoot, "reports", corpusName);
}
