import { textDraft, textOf } from "../text-draft";
import type { Layout } from "./layout";

/** A title, perhaps a dateline, paragraphs, perhaps a source line and a legal notice. */
export const article: Layout = {
  name: "article",
  recognise(raw) {
    const read = textOf(raw);
    if (read === null) return null;
    const { facts, blocks } = read;
    const body = blocks.filter((block) => block.role === "body").length;
    if (facts.title === null || body === 0) return null;
    const more = [facts.dateline ? "a dateline" : "", facts.publishers.source === null ? "" : "a source line", facts.tail ?? ""].filter((part) => part !== "");
    return `a title line and ${body} paragraphs${more.length === 0 ? "" : `, with ${more.join(", ")}`}`;
  },
  read: (raw, reason) => textDraft(raw, "article", reason),
};
