import { stringify } from "csv-stringify/sync";
import type { DataFrame } from "danfojs-node";
import MarkdownIt from "markdown-it";
import type { TopLevelSpec } from "vega-lite";
import { formatProblem, type Problem } from "../problem";
import { Table, tableOf, type Evidence } from "../table";
import type { AnyTable } from "./any-table";
import type { Chart } from "./chart";
import { escapeHtml } from "./escape-html";
import { evidenceBehind, type EvidenceBehind } from "./evidence-behind";
import { evidenceHtml, evidenceMarkdown, evidenceText } from "./evidence-html";
import { ownChart } from "./own-chart";
import { renderSvg } from "./svg";
import { notesHtml, tableHtml } from "./table-html";
import { tableMarkdown } from "./table-markdown";
import { tableText } from "./table-text";

/** What can be shown. */
export type Showable = Chart | AnyTable | DataFrame | TopLevelSpec | readonly Problem[] | readonly Evidence[] | string;

/** One thing in all the forms in which front ends, reports and terminals may want it, by MIME type. */
export type DisplayBundle = Readonly<Record<string, unknown>> & { readonly "text/plain": string };

/** What a report needs beside the picture: the type `application/vnd.policyscope.v1+json`. */
export interface DisplayAbout {
  readonly kind: "chart" | "table" | "evidence" | "text";
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly about: string;
  readonly notes: readonly string[];
  /** What stands behind a chart's marks; null where nothing does. */
  readonly evidence: EvidenceBehind | null;
}

export const ABOUT_TYPE = "application/vnd.policyscope.v1+json";

/** Makes the forms of what is to be shown. */
export async function displayBundle(shown: Showable): Promise<DisplayBundle> {
  if (typeof shown === "string") return textBundle(shown);
  if (isList(shown)) return isEvidence(shown) ? evidenceBundle(shown) : tableBundle(problemsTable(shown));
  if (isFrame(shown)) return tableBundle(tableOf(shown, "frame", ""));
  if ("toCSV" in shown) return tableBundle(shown);
  return chartBundle("kind" in shown && "spec" in shown && "listed" in shown ? shown : ownChart(shown));
}

async function chartBundle(chart: Chart): Promise<DisplayBundle> {
  const { kind, name, title, subtitle, about, table } = chart;
  const [whole, bare] = [await renderSvg(chart), await renderSvg(chart, { heading: false })];
  const drawn = [...new Set([...bare.matchAll(/<g data-row="(\d+)"/g)].map((found) => Number(found[1])))].sort((a, b) => a - b);
  const evidence = chart.behind === null || table === null || drawn.length === 0 ? null : evidenceBehind(table as unknown as Table<object>, chart.behind, drawn);
  const listed = chart.listed === null ? "" : tableHtml(chart.listed);
  const html =
    `<figure class="chart" data-chart="${escapeHtml(`${kind}-${name}`)}"><figcaption><strong class="title">${escapeHtml(title)}</strong>` +
    `${subtitle === "" ? "" : ` <span class="subtitle">${escapeHtml(subtitle)}</span>`}</figcaption>\n${bare}` +
    `${about === "" ? "" : `<p class="about">${escapeHtml(about)}</p>\n`}${listed}${notesHtml(table?.notes ?? [])}</figure>\n`;
  return {
    [ABOUT_TYPE]: { kind: "chart", name, title, subtitle, about, notes: table?.notes ?? [], evidence } satisfies DisplayAbout,
    "application/vnd.vegalite.v5+json": chart.spec,
    "image/svg+xml": whole,
    "text/html": html,
    "text/plain": `${chart.description}\n${table === null ? "" : `\n${tableText(table, 10)}`}`,
    ...(table === null ? {} : { "text/csv": table.toCSV() }),
  };
}

function tableBundle(table: AnyTable): DisplayBundle {
  return {
    [ABOUT_TYPE]: { kind: "table", name: table.name, title: table.about, subtitle: "", about: "", notes: table.notes, evidence: null } satisfies DisplayAbout,
    "text/html": tableHtml(table),
    "text/markdown": tableMarkdown(table),
    "text/plain": tableText(table),
    "text/csv": table.toCSV(),
  };
}

function evidenceBundle(evidence: readonly Evidence[]): DisplayBundle {
  const header = ["document", "passage", "sentence", "key", "match", "text", "file", "record", "field", "start", "end"] as const;
  return {
    [ABOUT_TYPE]: { kind: "evidence", name: "evidence", title: `${evidence.length} sentences`, subtitle: "", about: "", notes: [], evidence: null } satisfies DisplayAbout,
    "text/html": evidenceHtml(evidence),
    "text/markdown": evidenceMarkdown(evidence),
    "text/plain": evidenceText(evidence),
    "text/csv": stringify(evidence.map((one) => header.map((name) => one[name])), { header: true, columns: [...header], escape_formulas: true }),
  };
}

function textBundle(text: string): DisplayBundle {
  return {
    [ABOUT_TYPE]: { kind: "text", name: "text", title: "", subtitle: "", about: "", notes: [], evidence: null } satisfies DisplayAbout,
    "text/markdown": text,
    "text/html": new MarkdownIt({ html: false }).disable("image").render(text),
    "text/plain": text.endsWith("\n") ? text : `${text}\n`,
  };
}

function problemsTable(problems: readonly Problem[]): AnyTable {
  const text = (about: string) => ({ type: "string", about }) as const;
  return new Table<{ place: string; reason: string; mend: string; code: string }>({
    name: "problems",
    about: problems.length === 0 ? "No problems" : `${problems.length} ${problems.length === 1 ? "problem" : "problems"} that you can mend`,
    columns: { place: text("file, line, record and field"), reason: text("what is wrong"), mend: text("what to do about it"), code: text("a short name to filter by") },
    // The place alone: what formatProblem writes before the reason.
    rows: problems.map((one) => ({ place: formatProblem({ ...one, reason: "", mend: "" }).split(": \n")[0] ?? one.file, reason: one.reason, mend: one.mend, code: one.code })),
  });
}

/** danfojs is slow to load, and who has a frame has loaded it: a frame is known by what it can do. */
function isFrame(shown: object): shown is DataFrame {
  return "iloc" in shown && typeof shown.iloc === "function" && "dtypes" in shown;
}

function isList(shown: object): shown is readonly Problem[] | readonly Evidence[] {
  return Array.isArray(shown);
}

function isEvidence(list: readonly Problem[] | readonly Evidence[]): list is readonly Evidence[] {
  const [first] = list;
  return first !== undefined && "marks" in first;
}
