import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { ModuleKind, transpileModule } from "typescript";
import { nearestName } from "../nearest-name";
import { MendableError, problem } from "../problem";
import { projectRoot } from "../project";
import type { Notebook } from "./notebook";
import { declaredParameters, PARAMETERS_VARIABLE } from "./parameters";

/**
 * Checks parameters before any kernel starts: each has to be one that a notebook declares in its cell tagged
 * `parameters`, with a value that its schema takes. That cell alone is evaluated here, with what is given.
 *
 * @throws MendableError with every name and value that is wrong.
 */
export function checkParameters(given: Readonly<Record<string, string>>, notebooks: readonly Notebook[]): void {
  const names = new Set<string>();
  const problems = notebooks.flatMap((notebook) => {
    const cell = notebook.cells.find((one) => one.cell_type === "code" && Array.isArray(one.metadata["tags"]) && one.metadata["tags"].includes("parameters"));
    if (cell === undefined) return [];
    const wrong = evaluate(cell.source, given);
    for (const name of declaredParameters()) names.add(name);
    return wrong;
  });
  for (const name of Object.keys(given)) {
    if (names.has(name)) continue;
    const nearest = nearestName(name, [...names]);
    const mend = nearest !== null ? `Did you mean ${nearest}?` : names.size > 0 ? `They take ${[...names].sort().join(", ")}.` : "Tag a cell `parameters` and declare it there (see README.md).";
    problems.push(problem({ code: "parameter", file: `--set ${name}`, reason: "none of the notebooks has a parameter of this name", mend }));
  }
  if (problems.length > 0) throw new MendableError(problems);
}

function evaluate(source: string, given: Readonly<Record<string, string>>): MendableError["problems"][number][] {
  const { outputText } = transpileModule(source, { compilerOptions: { module: ModuleKind.CommonJS, esModuleInterop: true } });
  const before = process.env[PARAMETERS_VARIABLE] ?? "{}";
  process.env[PARAMETERS_VARIABLE] = JSON.stringify(given);
  try {
    // The notebook is the analyst's own code, which a kernel would run in a moment.
    const cell = compileFunction(outputText, ["require", "exports"]) as (require: NodeJS.Require, exports: object) => void;
    cell(createRequire(join(projectRoot, "package.json")), {});
    return [];
  } catch (error) {
    if (error instanceof MendableError) return [...error.problems];
    throw error;
  } finally {
    process.env[PARAMETERS_VARIABLE] = before;
  }
}
