import MarkdownIt from "markdown-it";

const { utils } = new MarkdownIt();

/** A text for HTML and XML, in content and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return utils.escapeHtml(text);
}
