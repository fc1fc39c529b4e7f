import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { MendableError, problem } from "../problem";
import { projectRoot } from "../project";

/** A line of a word list, with its number for a message. */
export interface DataLine {
  readonly line: number;
  readonly text: string;
}

/**
 * The lines of a list in the project's data, without comments and empty lines, in NFC.
 *
 * @param comment what begins a comment; empty where the list can't have any.
 *
 * @throws MendableError where the file can't be read.
 */
export function dataLines(file: string, comment: "#" | "" = "#"): DataLine[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    throw new MendableError([
      problem({
        code: "unreadable",
        file: relative(projectRoot, file),
        reason: `the list can't be read (${error instanceof Error && "code" in error ? String(error.code) : String(error)}).`,
        mend: `Put it back: git checkout -- ${join(".", relative(projectRoot, file))}`,
      }),
    ]);
  }
  return content
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .map((raw, at) => ({ line: at + 1, text: (comment === "" ? raw : raw.replace(/#.*/, "")).trim().normalize("NFC") }))
    .filter(({ text }) => text !== "");
}
