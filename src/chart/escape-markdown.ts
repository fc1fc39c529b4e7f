/** Text as it stands, in one line: what a document or a file's name holds must not become Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|&~$]/g, "\\$&");
}
