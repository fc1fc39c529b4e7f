import { loadStrictTslab } from "./kernel/strict-tslab";
import { problem, type Problem } from "../problem";
import type { Notebook } from "./notebook";

/** Checks notebooks one after another with one compiler, which costs its start once. */
export interface NotebookChecker {
  /**
   * What is wrong with a notebook before it runs: cells that do not compile strictly, outputs that were left in.
   *
   * @param file the notebook's path, for the messages.
   */
  check(notebook: Notebook, file: string): Problem[];
  close(): void;
}

/**
 * @example
 * const checker = notebookChecker();
 * checker.check(readNotebook("notebooks/01-corpus.ipynb"), "notebooks/01-corpus.ipynb");   // []
 * checker.close();
 */
export function notebookChecker(): NotebookChecker {
  const converter = loadStrictTslab({ watch: false }).converter.createConverter({});
  return {
    close: () => { converter.close(); },
    check(notebook, file) {
      const problems: Problem[] = [];
      let declarations = "";
      let number = 0;
      for (const cell of notebook.cells) {
        if (cell.cell_type !== "code") continue;
        number += 1;
        if (cell.outputs.length > 0 || cell.execution_count !== null) {
          problems.push(problem({ code: "outputs", file, reason: `code cell ${number} holds outputs`, mend: "npm run notebooks:check -- --fix removes them." }));
        }
        const converted = converter.convert(declarations, cell.source);
        for (const { start, messageText } of converted.diagnostics) {
          problems.push(problem({ code: "type", file, reason: `code cell ${number}, line ${start.line + 1}: ${messageText}`, mend: `The line reads: ${(cell.source.split("\n")[start.line] ?? "").trim()}` }));
        }
        // A cell that does not compile declares nothing, so those behind it would only repeat the error.
        if (converted.diagnostics.length > 0) break;
        declarations = converted.declOutput ?? "";
      }
      return problems;
    },
  };
}
