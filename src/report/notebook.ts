import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { MendableError, problem } from "../problem";

/** nbformat keeps text as a string or as a list of lines; here it is always a string. */
const Text = z.union([z.string(), z.array(z.string()).transform((lines) => lines.join(""))]);

/** A MIME bundle; like a cell's source, a text in it may be a list of lines. */
const Bundle = z.record(z.string(), z.unknown()).transform((bundle) =>
  Object.fromEntries(Object.entries(bundle).map(([type, value]) => [type, type.endsWith("json") ? value : (Text.safeParse(value).data ?? value)])),
);

const Output = z.discriminatedUnion("output_type", [
  z.object({ output_type: z.literal("stream"), name: z.enum(["stdout", "stderr"]), text: Text }),
  z.object({ output_type: z.literal("display_data"), data: Bundle, metadata: z.record(z.string(), z.unknown()).default({}) }),
  z.object({ output_type: z.literal("execute_result"), data: Bundle, metadata: z.record(z.string(), z.unknown()).default({}), execution_count: z.int().nullable().default(null) }),
  z.object({ output_type: z.literal("error"), ename: z.string(), evalue: z.string(), traceback: z.array(z.string()) }),
]);

const Cell = z.discriminatedUnion("cell_type", [
  z.object({ cell_type: z.literal("markdown"), id: z.string().optional(), metadata: z.record(z.string(), z.unknown()), source: Text }),
  z.object({ cell_type: z.literal("raw"), id: z.string().optional(), metadata: z.record(z.string(), z.unknown()), source: Text }),
  z.object({
    cell_type: z.literal("code"),
    id: z.string().optional(),
    metadata: z.record(z.string(), z.unknown()),
    source: Text,
    execution_count: z.int().nullable().default(null),
    outputs: z.array(Output).default([]),
  }),
]);

/** A Jupyter notebook, nbformat 4. */
export const Notebook = z.object({
  cells: z.array(Cell),
  metadata: z.record(z.string(), z.unknown()),
  nbformat: z.literal(4),
  nbformat_minor: z.int(),
});
export type Notebook = z.infer<typeof Notebook>;
export type NotebookCell = z.infer<typeof Cell>;
export type CodeCell = Extract<NotebookCell, { cell_type: "code" }>;
export type NotebookOutput = z.infer<typeof Output>;

/** `notebooks/03-themes.ipynb` → `03-themes`. */
export function notebookName(path: string): string {
  return basename(path, ".ipynb");
}

/** The first heading of a notebook, else its name. */
export function notebookTitle(notebook: Notebook, name: string): string {
  for (const cell of notebook.cells) {
    if (cell.cell_type !== "markdown") continue;
    const heading = /^#\s+(.+?)\s*#*$/m.exec(cell.source)?.[1];
    if (heading !== undefined) return heading;
  }
  return name;
}

/**
 * Reads a notebook.
 *
 * @throws MendableError where the file is no notebook, naming what is wrong in it.
 * @example
 * readNotebook("notebooks/03-themes.ipynb").cells.length;
 */
export function readNotebook(path: string): Notebook {
  const mend = "Open it in Jupyter and save it again, or take the last good version from git.";
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new MendableError([problem({ code: "notebook", file: path, reason: `it is no notebook: ${(error as Error).message}`, mend })]);
  }
  const parsed = Notebook.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new MendableError(
    parsed.error.issues.map((issue) => problem({ code: "notebook", file: path, field: issue.path.join("."), reason: issue.message, mend })),
  );
}

/** A notebook as Jupyter writes it: text as lists of lines, one space of indentation, a line end at the end. */
export function formatNotebook(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === "code"
      ? { ...cell, source: lines(cell.source), outputs: cell.outputs.map((output) => (output.output_type === "stream" ? { ...output, text: lines(output.text) } : output)) }
      : { ...cell, source: lines(cell.source) },
  );
  return `${JSON.stringify({ ...notebook, cells }, null, 1)}\n`;
}

function lines(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== "");
}
