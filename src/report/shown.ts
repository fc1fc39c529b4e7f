import { z } from "zod";
import type { EvidenceBehind } from "../chart/evidence-behind";
import type { Notebook, NotebookOutput } from "./notebook";

/** The kit's own part of a MIME bundle: what `show` showed. */
const Showing = z.object({
  kind: z.enum(["chart", "table", "evidence", "text"]),
  name: z.string(),
  title: z.string(),
  subtitle: z.string(),
  notes: z.array(z.string()),
  evidence: z.custom<EvidenceBehind>((value) => typeof value === "object").nullable().default(null),
});

/** Something that a notebook showed, with the files that a report writes beside the page. */
export interface Shown {
  readonly kind: "chart" | "table" | "evidence" | "text";
  /** `03-coverage`: the number of the thing in its notebook, and its name. */
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string;
  /** What a reader must know beside the numbers. */
  readonly notes: readonly string[];
  /** The whole picture, words and all, as a file of its own. */
  readonly svg: string | null;
  /** For the page: a chart's picture with its words as text, a table, sentences. */
  readonly html: string | null;
  readonly markdown: string | null;
  readonly csv: string | null;
  /** The sentences behind a chart's marks. */
  readonly evidence: EvidenceBehind | null;
}

export const KIT_MIME = "application/vnd.policyscope.v1+json";

/** The charts and tables of an executed notebook, in order, by the output that holds them. */
export function shownIn(notebook: Notebook): ReadonlyMap<NotebookOutput, Shown> {
  const shown = new Map<NotebookOutput, Shown>();
  for (const cell of notebook.cells) {
    if (cell.cell_type !== "code") continue;
    for (const output of cell.outputs) {
      if (output.output_type !== "display_data") continue;
      const text = (type: string): string | null => {
        const value = output.data[type];
        return typeof value === "string" ? value : null;
      };
      const own = Showing.safeParse(output.data[KIT_MIME]);
      if (!own.success) continue;
      const { kind, name, title, subtitle, notes, evidence } = own.data;
      shown.set(output, {
        kind,
        slug: `${String(shown.size + 1).padStart(2, "0")}-${name.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`,
        title,
        subtitle,
        notes,
        svg: text("image/svg+xml"),
        html: text("text/html"),
        markdown: text("text/markdown"),
        csv: text("text/csv"),
        evidence,
      });
    }
  }
  return shown;
}
