import { escapeMarkdown } from "../chart/escape-markdown";
import { findingsIn, type Finding } from "./findings";
import type { Notebook, NotebookOutput } from "./notebook";
import { COUNTING_RULES } from "./counting-rules";
import type { Provenance } from "./provenance";
import { corpusLine, notCountedLine } from "./corpus-line";
import { formatProblem } from "../problem";
import { shownIn, type Shown } from "./shown";

/** The Markdown form of an executed notebook; its pictures and numbers are files in the folder of the notebook's name. */
export function markdownReport(notebook: Notebook, name: string, facts: Provenance): string {
  const shown = shownIn(notebook);
  const findings = findingsMarkdown(findingsIn(notebook), name);
  const parts = notebook.cells.flatMap((cell, i) => {
    if (cell.cell_type !== "code") return i === 0 ? [cell.source, corpusLine(facts), notCountedLine(facts), findings] : [cell.source];
    return cell.outputs.map((output) => toMarkdown(output, shown.get(output), name));
  });
  return `${[...parts.map((part) => part.trim()).filter((part) => part !== ""), provenanceMarkdown(facts)].join("\n\n")}\n`;
}

/** Markdown knows no places within a page that every reader agrees on: a finding leads to its picture. */
function findingsMarkdown(findings: readonly Finding[], name: string): string {
  if (findings.length === 0) return "";
  return `## Findings\n\n${findings.map(({ text, slug }) => `- [${escapeMarkdown(text)}](${name}/${slug}.svg)`).join("\n")}`;
}

function toMarkdown(output: NotebookOutput, shown: Shown | undefined, name: string): string {
  if (output.output_type === "stream") return output.name === "stdout" ? fenced(output.text) : "";
  if (output.output_type === "error") return fenced(output.evalue);
  if (shown === undefined) return typeof output.data["text/plain"] === "string" ? fenced(output.data["text/plain"]) : "";
  const numbers = shown.csv === null ? "" : `Numbers: [${shown.slug}.csv](${name}/${shown.slug}.csv)`;
  if (shown.svg === null) return `${shown.markdown ?? ""}\n\n${numbers}`;
  const notes = shown.notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n");
  const picture = `![${shown.title.replace(/[[\]]/g, "\\$&")}](${name}/${shown.slug}.svg)`;
  return [picture, notes, numbers].filter((part) => part !== "").join("\n\n");
}

/** A fence longer than any run of backticks in the text, so that the text can't end it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text.trimEnd()}\n${fence}`;
}

function provenanceMarkdown(facts: Provenance): string {
  const problems = facts.problems.map((problem) => `- ${formatProblem(problem).replace(/\s*\n\s*/g, ". ")}`);
  return [
    "## Provenance",
    `policyscope ${facts.kit_version}; lexicon ${facts.lexicon_hash.slice(0, 12)}; corpus ${facts.corpus_hash.slice(0, 12)} (SHA-256).`,
    `Rules of counting:\n\n${COUNTING_RULES.map((rule) => `- ${rule}`).join("\n")}`,
    problems.length === 0 ? "Problems: none." : `Problems:\n\n${problems.join("\n")}`,
  ].join("\n\n");
}
