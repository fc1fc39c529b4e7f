import type { Corpus } from "../corpus/corpus";
import { MendableError, formatProblem } from "../problem";

/** More problems than these are a wall that nobody reads. */
const MOST_SHOWN = 20;

/** For the commands' help. */
export const MAP_HELP = "which columns of a table hold what, such as title=标题,date=发布时间 (corpus.yaml beside the documents says it for good)";
export const STRICT_HELP = "write nothing where there is any problem";

/**
 * What loading came to, for a terminal: documents, reprints and problems by code in one line, then the problems.
 *
 * @param allIn where the rest is written, where there are too many to show
 */
export function loadingSummary(corpus: Corpus, allIn: string): string {
  const documents = corpus.documents.rows;
  const problems = corpus.problems.rows;
  const reprints = documents.filter(({ duplicate_of }) => duplicate_of !== null).length;
  const codes = new Map<string, number>();
  for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
  const byCode = [...codes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code, n]) => `${n} ${code}`);
  const lines = [`${corpus.name}: ${plural(documents.length, "document")}${reprints === 0 ? "" : ` (${plural(reprints, "reprint")} among them)`}, ${plural(problems.length, "problem")}${byCode.length === 0 ? "" : `: ${byCode.join(", ")}`}`];
  for (const one of problems.slice(0, MOST_SHOWN)) lines.push(`  ${formatProblem(one).replaceAll("\n", "\n  ")}`);
  if (problems.length > MOST_SHOWN) lines.push(`  … and ${problems.length - MOST_SHOWN} more; all are in ${allIn}`);
  return lines.join("\n");
}

/**
 * For `--strict`.
 *
 * @throws MendableError with all problems, where there is one.
 */
export function refuseProblems(corpus: Corpus): void {
  if (corpus.problems.rows.length > 0) throw new MendableError(corpus.problems.rows);
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
