import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Command } from "commander";
import { MendableError } from "../problem";
import { projectRoot } from "../project";
import { notebookChecker } from "../report/check-notebook";
import { readNotebook } from "../report/notebook";
import { notebookPaths } from "../report/notebook-paths";
import { stripOutputs } from "../report/strip-outputs";
import { writeFileWhole } from "../report/write-file";

export function check(): Command {
  return new Command("check")
    .description("check the notebooks: every cell compiles strictly, none holds outputs")
    .option("--fix", "remove outputs and execution counts first, those of drafts (_name.ipynb) too, and nothing else")
    .action(run);
}

function run({ fix = false }: { readonly fix?: boolean }): void {
  if (fix) for (const file of strip(join(projectRoot, "notebooks"))) console.log(`${relative(process.cwd(), file)}: outputs removed`);
  const notebooks = notebookPaths();
  const checker = notebookChecker();
  try {
    const problems = notebooks.flatMap(({ path }) => checker.check(readNotebook(path), relative(projectRoot, path)));
    if (problems.length > 0) throw new MendableError(problems);
  } finally {
    checker.close();
  }
  console.log(`${notebooks.length} ${notebooks.length === 1 ? "notebook" : "notebooks"}: every cell compiles, none holds outputs`);
}

/** The files that held outputs. */
function strip(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ipynb")).sort().map((name) => join(folder, name));
  return files.filter((file) => {
    readNotebook(file);   // says what is wrong with a file that is no notebook
    const text = readFileSync(file, "utf8");
    const stripped = stripOutputs(text);
    if (stripped !== text) writeFileWhole(file, stripped);
    return stripped !== text;
  });
}
