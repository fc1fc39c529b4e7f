import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Command } from "commander";
import { MendableError, problem } from "../problem";
import { projectRoot } from "../project";
import { formatNotebook, readNotebook } from "../report/notebook";
import { writeFileWhole } from "../report/write-file";

export function newNotebook(): Command {
  return new Command("new")
    .description("make a notebook for an analysis of your own; it is in the next report")
    .argument("<title>", 'the analysis in a few words, such as "Border trade"')
    .action(run);
}

function run(title: string): void {
  const folder = join(projectRoot, "notebooks");
  const slug = title.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  if (slug === "") {
    throw new MendableError([problem({ code: "title", file: "notebooks", reason: "the title has neither letters nor numbers", mend: 'Give the analysis a name, such as: npm run new -- "Border trade"' })]);
  }
  const numbers = readdirSync(folder).map((file) => Number(/^(\d+)-.*\.ipynb$/.exec(file)?.[1] ?? 0));
  const name = `${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}-${slug}`;
  const taken = readdirSync(folder).find((file) => file.replace(/^\d+-/, "") === `${slug}.ipynb`);
  if (taken !== undefined) {
    throw new MendableError([problem({ code: "title", file: `notebooks/${taken}`, reason: "there is a notebook of that title already", mend: "Open it with npm run notebook, or choose another title." })]);
  }
  const template = join(folder, "_template.ipynb");
  if (!existsSync(template)) {
    throw new MendableError([problem({ code: "template", file: "notebooks/_template.ipynb", reason: "the template is missing", mend: "Take it back from git: git checkout notebooks/_template.ipynb" })]);
  }
  const notebook = readNotebook(template);
  // Only the heading is the analyst's words; it is Markdown, and a cell can't break out of a cell.
  const heading = title.replace(/\s+/g, " ").trim();
  const cells = notebook.cells.map((cell) => ({ ...cell, source: cell.source.replaceAll("{{title}}", () => heading) }));
  const path = join(folder, `${name}.ipynb`);
  writeFileWhole(path, formatNotebook({ ...notebook, cells }));
  console.log(`${relative(process.cwd(), path)}\n  Open it with: npm run notebook\n  Its report:   npm run report -- --only ${name}`);
}
