import { readdirSync } from "node:fs";
import { join } from "node:path";
import { MendableError, problem } from "../problem";
import { projectRoot } from "../project";
import { notebookName } from "./notebook";

export interface NotebookPath {
  readonly name: string;
  readonly path: string;
}

/**
 * The notebooks that are reports: every notebooks/*.ipynb whose name does not begin with "_", sorted by name.
 *
 * @param only the name of the one that is wanted; its number may be left out.
 * @throws MendableError where there is none of that name, with those that there are.
 */
export function notebookPaths(only?: string): NotebookPath[] {
  const folder = join(projectRoot, "notebooks");
  const all = readdirSync(folder)
    .filter((file) => file.endsWith(".ipynb") && !file.startsWith("_"))
    .sort()
    .map((file) => ({ name: notebookName(file), path: join(folder, file) }));
  if (all.some(({ name }) => name === "index")) {
    throw new MendableError([problem({ code: "notebook", file: "notebooks/index.ipynb", reason: "index.html is the page that leads to all reports", mend: "Give the notebook another name." })]);
  }
  if (only === undefined) return all;
  const asked = notebookName(only);
  const named = all.filter(({ name }) => name === asked);
  const wanted = named.length > 0 ? named : all.filter(({ name }) => name.replace(/^\d+-/, "") === asked);
  if (wanted.length > 0) return wanted;
  throw new MendableError([
    problem({ code: "notebook", file: `notebooks/${asked}.ipynb`, reason: "there is no such notebook", mend: `These there are: ${all.map(({ name }) => name).join(", ")}.` }),
  ]);
}
