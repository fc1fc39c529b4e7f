import { relative } from "node:path";
import { Command } from "commander";
import { MendableError } from "../problem";
import { projectRoot } from "../project";
import { notebookChecker } from "../report/check-notebook";
import { readNotebook } from "../report/notebook";
import { notebookPaths } from "../report/notebook-paths";

export function check(): Command {
  return new Command("check")
    .description("check the notebooks: every cell compiles strictly, none is committed with outputs")
    .action(run);
}

function run(): void {
  const notebooks = notebookPaths();
  const checker = notebookChecker();
  try {
    const problems = notebooks.flatMap(({ path }) => checker.check(readNotebook(path), relative(projectRoot, path)));
    if (problems.length > 0) throw new MendableError(problems);
  } finally {
    checker.close();
  }
  console.log(`${notebooks.length} notebooks: every cell compiles, none holds outputs`);
}
