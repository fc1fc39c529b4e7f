import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { executedCopyPath } from "./executed-copy";
import { findingsIn } from "./findings";
import { notebookTitle, readNotebook, type Notebook } from "./notebook";
import { indexPage } from "./page/index-page";
import type { Provenance } from "./provenance";
import { writeFileWhole } from "./write-file";

/** The index lists every report that stands in the folder, those of earlier runs among them. */
export function writeIndex(facts: Provenance, out: string): void {
  if (!existsSync(out)) return;
  const reports = readdirSync(out)
    .filter((file) => file.endsWith(".html") && existsSync(executedCopyPath(out, file.slice(0, -5))))
    .map((file) => file.slice(0, -5))
    .sort()
    .map((name) => {
      const notebook = readNotebook(executedCopyPath(out, name));
      return { name, title: notebookTitle(notebook, name), about: opening(notebook), finding: findingsIn(notebook)[0] ?? null, failed: existsSync(join(out, `${name}.failed.html`)) };
    });
  const failedOnly = readdirSync(out)
    .filter((file) => file.endsWith(".failed.html"))
    .map((file) => file.slice(0, -".failed.html".length))
    .filter((name) => !reports.some((report) => report.name === name))
    .map((name) => ({ name: `${name}.failed`, title: name, about: "It failed before it had a report.", finding: null, failed: false }));
  writeFileWhole(join(out, "index.html"), indexPage([...reports, ...failedOnly], facts));
}

/** The first paragraph behind the title. */
function opening(notebook: Notebook): string {
  const first = notebook.cells.find((cell) => cell.cell_type === "markdown")?.source ?? "";
  const paragraph = first.split(/\n\s*\n/).find((part) => !part.trim().startsWith("#")) ?? "";
  return paragraph.replace(/[*`]|(?<!\w)_|_(?!\w)/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\s+/g, " ").trim();
}
