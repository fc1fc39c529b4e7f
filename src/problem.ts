/**
 * What the user can mend: a file that can't be read, a broken lexicon line, a path that does not exist.
 * Loading collects problems and goes on; only what leaves nothing to do is thrown, as a {@link MendableError}.
 * Everything else that is thrown is a bug of ours and keeps its stack.
 */
export interface Problem {
  /** A short stable name such as `unreadable` or `date-conflict`, to filter by. */
  readonly code: string;
  /** The file, relative to the corpus or the project. */
  readonly file: string;
  /** 1-based line in the file, where one is known. */
  readonly line: number | null;
  /** 1-based record (row of a table, line of JSON lines), where the file holds several. */
  readonly record: number | null;
  /** The field (column) of the record, where one is meant. */
  readonly field: string | null;
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence. */
  readonly mend: string;
}

/** Fills the places that are not known with null. */
export function problem(
  given: Pick<Problem, "code" | "file" | "reason" | "mend"> & Partial<Problem>,
): Problem {
  return { line: null, record: null, field: null, ...given };
}

/** One line for a terminal: `file:line (record 3, field date): reason. Mend: …`. */
export function formatProblem(p: Problem): string {
  const within = [p.record === null ? "" : `record ${p.record}`, p.field === null ? "" : `field ${p.field}`]
    .filter(Boolean)
    .join(", ");
  const place = `${p.file}${p.line === null ? "" : `:${p.line}`}${within === "" ? "" : ` (${within})`}`;
  return `${place}: ${p.reason}\n  ${p.mend}`;
}

/** Thrown where the work can't go on until the user has mended something; holds all that is wrong at once. */
export class MendableError extends Error {
  override readonly name = "MendableError";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
  }
}
