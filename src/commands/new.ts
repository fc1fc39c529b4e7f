import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Command } from "commander";
import { MendableError, problem } from "../problem";
import { projectRoot } from "../project";
import { formatNotebook, readNotebook } from "../report/notebook";
import { notebookFrom } from "../report/notebook-from";
import { notebookPaths } from "../report/notebook-paths";
import { writeFileWhole } from "../report/write-file";

const folder = join(projectRoot, "notebooks");

export function newNotebook(): Command {
  return new Command("new")
    .description("make a notebook for an analysis of your own; it is in the next report")
    .argument("<title>", 'the analysis in a few words, such as "Border trade"')
    .option("--from <notebook>", "begin with a copy of this notebook, such as 03-themes, instead of the template")
    .action(run);
}

function run(title: string, { from }: { readonly from?: string }): void {
  const name = nameOf(title);
  const notebook = readNotebook(from === undefined ? template() : (notebookPaths(from)[0]?.path ?? ""));
  const path = join(folder, `${name}.ipynb`);
  writeFileWhole(path, formatNotebook(notebookFrom(notebook, title)));
  console.log(`${relative(process.cwd(), path)}\n  Open it with: npm run notebook\n  Its report:   npm run report -- --only ${name}\n  On documents of your own, put their folder before --only.`);
}

/** The next number, and the title as a file may be called. */
function nameOf(title: string): string {
  const slug = title.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  if (slug === "") {
    throw new MendableError([problem({ code: "title", file: "notebooks", reason: "the title has neither letters nor numbers", mend: 'Give the analysis a name, such as: npm run new -- "Border trade"' })]);
  }
  const files = readdirSync(folder);
  const taken = files.find((file) => file.replace(/^\d+-/, "") === `${slug}.ipynb`);
  if (taken !== undefined) {
    throw new MendableError([problem({ code: "title", file: `notebooks/${taken}`, reason: "there is a notebook of that title already", mend: "Open it with npm run notebook, or choose another title." })]);
  }
  const numbers = files.map((file) => Number(/^(\d+)-.*\.ipynb$/.exec(file)?.[1] ?? 0));
  return `${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}-${slug}`;
}

function template(): string {
  const path = join(folder, "_template.ipynb");
  if (existsSync(path)) return path;
  throw new MendableError([problem({ code: "template", file: "notebooks/_template.ipynb", reason: "the template is missing", mend: "Take it back from git: git checkout notebooks/_template.ipynb" })]);
}
