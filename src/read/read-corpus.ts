import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { MendableError, problem, type Problem } from "../problem";
import { decode } from "./decode";
import type { SourceDocument } from "./document";
import { FORMATS } from "./formats";
import { LAYOUTS } from "./layouts";
import { listFiles } from "./list-files";
import type { RawRecord } from "./raw-record";
import { toDocument } from "./to-document";

/** Files beyond this are tables that want splitting: a text of this size is no document. */
const LARGEST = 256 * 1024 * 1024;

/** Where nothing could be read, the first reasons say enough. */
const MOST_NAMED = 10;

export interface ReadFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface ReadCorpus {
  /** The folder that the files' names are relative to. */
  readonly root: string;
  /** In the order of files and records. */
  readonly documents: SourceDocument[];
  readonly problems: Problem[];
  readonly files: ReadFile[];
}

/**
 * Reads a file, or every file below a folder, into documents with their passages. What can't be read is a problem
 * with its place and its mend, and the rest goes on.
 *
 * @param path a file (.txt, .md, .csv, .tsv, .json, .jsonl) or a folder of them
 * @throws MendableError where the path does not exist, holds no file, or nothing in it can be read
 * @example
 * const { documents, problems } = await readCorpus("data/sample");
 */
export async function readCorpus(path: string): Promise<ReadCorpus> {
  if (!existsSync(path)) {
    throw new MendableError([problem({ code: "missing-path", file: path, reason: "there is no file or folder of this name", mend: "Give the path of a file or a folder that exists." })]);
  }
  const { folder, files } = listFiles(path);
  const mend = "Put documents there (.txt, .md, .csv, .tsv, .json or .jsonl), or give another path.";
  if (files.length === 0) throw new MendableError([problem({ code: "empty-folder", file: path, reason: "the folder holds no file", mend })]);
  const result: ReadCorpus = { root: folder, documents: [], problems: [], files: [] };
  const copies = new Map<string, number>();
  for (const file of files) {
    readOne(folder, file, result, copies);
    // Lets an interruption or a progress display have its turn between files.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  if (result.documents.length === 0) {
    throw new MendableError([problem({ code: "nothing-readable", file: path, reason: "none of its files could be read as a document", mend }), ...result.problems.slice(0, MOST_NAMED)]);
  }
  return result;
}

function readOne(folder: string, file: string, result: ReadCorpus, copies: Map<string, number>): void {
  const format = FORMATS.get(file.slice(file.lastIndexOf(".") + 1).toLowerCase());
  const full = join(folder, file);
  const fail = (code: string, reason: string, mend: string): void => {
    result.problems.push(problem({ code, file, reason, mend }));
  };
  let bytes: Buffer;
  try {
    if (statSync(full).size > LARGEST) {
      fail("too-large", `the file has more than ${LARGEST / 1024 / 1024} MB`, "Split it into smaller files.");
      return;
    }
    bytes = readFileSync(full);
  } catch (error) {
    fail("unreadable", `the file can't be opened (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`, "Check that it is a file and that you may read it.");
    return;
  }
  result.files.push({ file, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length });
  if (format === undefined) {
    fail("unknown-format", "files of this kind are not read", `Save it as one of ${[...FORMATS.keys()].map((extension) => `.${extension}`).join(", ")}, or take it out of the folder.`);
    return;
  }
  const decoded = decode(bytes);
  if (decoded.text === null) {
    fail("undecodable", decoded.reason, "Save the file as UTF-8.");
    return;
  }
  if (decoded.text.trim() === "") {
    fail("empty-file", "the file is empty", "Take it out of the folder, or fill it.");
    return;
  }
  const { records, problems } = format(file, decoded.text);
  result.problems.push(...problems);
  for (const raw of records) addDocument(raw, result, copies);
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
