import { textDraft, textOf } from "../text-draft";
import type { Layout } from "./layout";

const LEAST_AFTER = 3;

/** A page saved as text: the article, then headlines of other pages and navigation. */
export const webPage: Layout = {
  name: "web page",
  recognise(raw) {
    const read = textOf(raw);
    if (read === null) return null;
    const { related } = read.facts;
    return related !== null && related.after >= LEAST_AFTER ? `${related.after} blocks follow the line "${related.line}", below which other pages are named` : null;
  },
  read: (raw, reason) => textDraft(raw, "web page", reason),
};
