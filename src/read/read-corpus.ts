import { existsSync } from "node:fs";
import { MendableError, problem, type Problem } from "../problem";
import type { ColumnMap } from "./column-map";
import { SETTINGS_FILE, readCorpusSettings } from "./corpus-settings";
import type { SourceDocument } from "./document";
import { LAYOUTS } from "./layouts";
import { listFiles } from "./list-files";
import { openFile, type ReadFile } from "./open-file";
import type { RawRecord } from "./raw-record";
import { withoutSiteLines } from "./site-lines";
import { checkGiven, tableColumns, withRoles, type TableColumns } from "./table-columns";
import { toDocument } from "./to-document";
import { tooLong } from "./too-long";

/** Where nothing could be read, the first reasons say enough. */
const MOST_NAMED = 10;

export interface ReadCorpus {
  /** The folder that the files' names are relative to. */
  readonly root: string;
  /** In the order of files and records. */
  readonly documents: SourceDocument[];
  readonly problems: Problem[];
  readonly files: ReadFile[];
  /** How the columns of each table were told. */
  readonly tables: TableColumns[];
}

/**
 * Reads a file, or every file below a folder, into documents with their passages. What can't be read is a problem
 * with its place and its mend, and the rest goes on.
 *
 * @param path a file (.txt, .md, .html, .csv, .tsv, .json, .jsonl, each also with .gz) or a folder of them
 * @param map which columns of its tables hold what; it goes before the corpus.yaml that stands beside the files
 * @throws MendableError where the path does not exist, holds no file, or nothing in it can be read; where corpus.yaml
 *   is broken, or a column that is named in it or in `map` is in no table
 * @example
 * const { documents, problems } = await readCorpus("data/sample");
 */
export async function readCorpus(path: string, map: ColumnMap = new Map()): Promise<ReadCorpus> {
  if (!existsSync(path)) {
    throw new MendableError([problem({ code: "missing-path", file: path, reason: "there is no file or folder of this name", mend: "Give the path of a file or a folder that exists." })]);
  }
  const { folder, files, problems } = listFiles(path);
  const mend = "Put documents there (.txt, .md, .html, .csv, .tsv, .json or .jsonl, also with .gz), or give another path.";
  if (files.length === 0) throw new MendableError([problem({ code: "empty-folder", file: path, reason: "the folder holds no file", mend }), ...problems]);
  const result: ReadCorpus = { root: folder, documents: [], problems: [...problems], files: [], tables: [] };
  const settings = readCorpusSettings(folder);
  if (settings.read !== null) result.files.push(settings.read);
  const columns: ColumnMap = new Map([...settings.columns, ...map]);
  const copies = new Map<string, number>();
  for (const file of files) {
    readOne(folder, file, result, copies, columns);
    // Lets an interruption or a progress display have its turn between files.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  checkGiven(map, result.tables, "--map");
  checkGiven(new Map([...settings.columns].filter(([role]) => !map.has(role))), result.tables, SETTINGS_FILE);
  if (result.documents.length === 0) {
    throw new MendableError([problem({ code: "nothing-readable", file: path, reason: "none of its files could be read as a document", mend }), ...result.problems.slice(0, MOST_NAMED)]);
  }
  return { ...result, documents: withoutSiteLines(result.documents) };
}

function readOne(folder: string, file: string, result: ReadCorpus, copies: Map<string, number>, columns: ColumnMap): void {
  const opened = openFile(folder, file);
  if (opened.read !== null) result.files.push(opened.read);
  result.problems.push(...opened.problems);
  if (opened.content === null) return;
  const { records: found, problems } = opened.content.format(file, opened.content.text);
  for (const one of problems) result.problems.push(one);
  const records = found.filter((raw) => {
    const wrong = tooLong(raw);
    if (wrong !== null) result.problems.push(wrong);
    return wrong === null;
  });
  const table = tableColumns(file, records, columns);
  if (table !== null) result.tables.push(table);
  for (const raw of table === null ? records : withRoles(records, table)) addDocument(raw, result, copies);
}

function addDocument(raw: RawRecord, result: ReadCorpus, copies: Map<string, number>): void {
  for (const layout of LAYOUTS) {
    const reason = layout.recognise(raw);
    if (reason === null) continue;
    const { document, problems } = toDocument(raw, layout.read(raw, reason));
    result.problems.push(...problems);
    if (document === null) return;
    const copy = (copies.get(document.id) ?? 0) + 1;
    copies.set(document.id, copy);
    result.documents.push(copy === 1 ? document : renamed(document, `${document.id}-${copy}`));
    return;
  }
}

/** A copy of a document that was read before gets a name of its own; which is the reprint is decided later. */
function renamed(document: SourceDocument, id: string): SourceDocument {
  return { ...document, id, passages: document.passages.map((passage) => ({ ...passage, document: id })) };
}
