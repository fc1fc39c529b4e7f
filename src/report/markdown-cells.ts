import MarkdownIt from "markdown-it";

export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** Raw HTML in a cell is shown as text: a notebook that somebody sends can't put a script or a form into a report. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/**
 * Renders the Markdown of a notebook's cells, one after another, and collects their headings.
 *
 * @example
 * const cells = markdownCells();
 * cells.render("## Coverage");   // <h2 id="section-1">Coverage</h2>
 * cells.headings;                // [{ id: "section-1", level: 2, text: "Coverage" }]
 */
export function markdownCells(): { render(source: string): string; readonly headings: readonly Heading[] } {
  const headings: Heading[] = [];
  return {
    headings,
    render(source) {
      const tokens = markdown.parse(source, {});
      tokens.forEach((token, i) => {
        if (token.type !== "heading_open") return;
        const id = `section-${headings.length + 1}`;
        token.attrSet("id", id);
        headings.push({ id, level: Number(token.tag.slice(1)), text: tokens[i + 1]?.children?.map((child) => child.content).join("") ?? "" });
      });
      return markdown.renderer.render(tokens, markdown.options, {});
    },
  };
}
