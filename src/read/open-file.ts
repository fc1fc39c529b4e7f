import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { problem, type Problem } from "../problem";
import { decode } from "./decode";
import { FORMATS } from "./formats";
import { declaredCharset } from "./formats/declared-charset";
import type { Format } from "./formats/format";
import { gunzip } from "./gunzip";

/** Files beyond this are tables that want splitting: a text of this size is no document. */
const LARGEST = 256 * 1024 * 1024;

export interface ReadFile {
  readonly file: string;
  readonly sha256: string;
  /** As it lies on the disk. */
  readonly bytes: number;
  /** The encoding in which its text was found, and why: `gb18030 (97 % of …)`. */
  readonly encoding?: string;
}

/** A file's text with what takes it apart; null where it could not be read. What is wrong with it is in `problems`. */
export interface Opened {
  readonly read: ReadFile | null;
  readonly content: { readonly text: string; readonly format: Format } | null;
  readonly problems: readonly Problem[];
}

/** Reads a file, expands it where its name ends in .gz, and decodes it. */
export function openFile(folder: string, file: string): Opened {
  const full = join(folder, file);
  let read: ReadFile | null = null;
  const fail = (code: string, reason: string, mend: string): Opened => ({ read, content: null, problems: [problem({ code, file, reason, mend })] });
  let bytes: Uint8Array;
  try {
    if (statSync(full).size > LARGEST) return fail("too-large", `the file has more than ${LARGEST / 1024 / 1024} MB`, "Split it into smaller files.");
    bytes = readFileSync(full);
  } catch (error) {
    return fail("unreadable", `the file can't be opened (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`, "Check that it is a file and that you may read it.");
  }
  read = { file, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
  const compressed = /\.gz$/i.test(file);
  const extension = extensionOf(compressed ? file.slice(0, -3) : file);
  const format = FORMATS.get(extension);
  if (format === undefined) {
    if (["gz", "zip", "tgz", "tar", "7z", "rar", "bz2", "xz"].includes(extension)) return fail("archive", compressed ? "an archive within an archive is not opened" : "archives are not opened", "Unpack it into the folder.");
    return fail("unknown-format", "files of this kind are not read", `Save it as one of ${[...FORMATS.keys()].map((name) => `.${name}`).join(", ")}, or take it out of the folder.`);
  }
  if (compressed) {
    const expanded = gunzip(bytes, LARGEST);
    if (expanded.bytes === null) return fail("broken-archive", expanded.reason, expanded.mend);
    bytes = expanded.bytes;
  }
  const decoded = decode(bytes, extension.includes("htm") ? declaredCharset(bytes) : null);
  if (decoded.text === null) return fail("undecodable", decoded.reason, "Save the file as UTF-8.");
  read = { ...read, encoding: `${decoded.encoding} (${decoded.evidence})` };
  if (decoded.text.trim() === "") return fail("empty-file", "the file is empty", "Take it out of the folder, or fill it.");
  const problems: Problem[] = [];
  if (decoded.damage !== null) {
    const { line, places } = decoded.damage;
    const reason = `${places === 1 ? "one place is" : `${places} places are`} no ${decoded.encoding}, the first in this line; they became U+FFFD`;
    problems.push(problem({ code: "damaged-text", file, line, reason, mend: "Copy or download the file again, or correct the characters there." }));
  }
  return { read, content: { text: decoded.text, format }, problems };
}

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1).toLowerCase();
}
