import type { Notebook, NotebookCell } from "./notebook";

/**
 * A new notebook made of another one: under its own title, with nothing of the other's runs.
 *
 * @param title the analysis in a few words; it is Markdown, in a cell that it can't break out of.
 */
export function notebookFrom(notebook: Notebook, title: string): Notebook {
  const heading = `# ${title.replace(/\s+/g, " ").trim()}`;
  const isTitled = (cell: NotebookCell): boolean => cell.cell_type === "markdown" && TITLE.test(cell.source);
  const titled = notebook.cells.find(isTitled);
  const cells = notebook.cells.map((cell): NotebookCell => {
    if (cell.cell_type === "code") return { ...cell, execution_count: null, outputs: [] };
    return cell === titled ? { ...cell, source: cell.source.replace(TITLE, () => heading) } : cell;
  });
  const opening: NotebookCell = { cell_type: "markdown", id: "title", metadata: {}, source: heading };
  return { ...notebook, cells: titled === undefined ? [opening, ...cells] : cells };
}

const TITLE = /^#[ \t]+.*$/m;
