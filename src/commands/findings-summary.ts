import { cleanText } from "../chart/clean-text";
import { columnsOf, shorten } from "../chart/table-text";
import { FINDING_KINDS, type Finding, type FindingKind } from "../lexicon/check/finding";

/** More of one kind than these are asked for with --all. */
const MOST_SHOWN = 12;

/** What the checks of a lexicon found, for a terminal: kind by kind, the worst first, each with file and line. */
export function findingsSummary(findings: readonly Finding[], { all }: { readonly all: boolean }): string {
  const kinds = Object.keys(FINDING_KINDS) as FindingKind[];
  const blocks = kinds.flatMap((kind) => {
    const found = findings.filter((finding) => finding.kind === kind).sort((a, b) => b.weight - a.weight);
    if (found.length === 0) return [];
    const { mistake, title, mend } = FINDING_KINDS[kind];
    const shown = all ? found : found.slice(0, MOST_SHOWN);
    const left = found.length - shown.length;
    return [[`${mistake ? "Mistake" : "Advice"}: ${title} (${found.length})`, `  ${mend}`, ...aligned(shown), ...(left > 0 ? [`  … and ${left} more (--all shows them)`] : [])].join("\n")];
  });
  const mistakes = mistakesIn(findings);
  const sum = `${plural(mistakes, "mistake")}, ${findings.length - mistakes} to look at`;
  return [...blocks, findings.length === 0 ? "Nothing to mend." : sum].join("\n\n");
}

/** How many findings make counts wrong. */
export function mistakesIn(findings: readonly Finding[]): number {
  return findings.filter(({ kind }) => FINDING_KINDS[kind].mistake).length;
}

function aligned(findings: readonly Finding[]): string[] {
  const rows = findings.map(({ file, line, of, term, why }) => [`${cleanText(file)}${line === null ? "" : `:${line}`}`, cleanText(of), shorten(cleanText(term)), cleanText(why)]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ""))));
  return rows.map((row) => `  ${row.map((text, column) => text + " ".repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(text)))).join("  ")}`.trimEnd());
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
