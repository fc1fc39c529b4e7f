import type { Notebook } from "./notebook";
import { shownIn } from "./shown";

/** What a notebook found, in a sentence, and the chart that shows it. */
export interface Finding {
  readonly text: string;
  /** Of the chart: its place on the page. */
  readonly slug: string;
}

/**
 * What an executed notebook found, in its order: the titles of its charts, which state findings computed from the data.
 * Two charts with one title are one finding.
 */
export function findingsIn(notebook: Notebook): Finding[] {
  const found = new Map<string, string>();
  for (const { kind, title, slug } of shownIn(notebook).values()) if (kind === "chart" && title !== "" && !found.has(title)) found.set(title, slug);
  return [...found].map(([text, slug]) => ({ text, slug }));
}
