import { textDraft, textOf } from "../text-draft";
import type { Layout } from "./layout";

/** Any other text: paragraphs without a title. */
export const text: Layout = {
  name: "text",
  recognise: (raw) => (textOf(raw) === null ? null : "paragraphs without a title line"),
  read: (raw, reason) => textDraft(raw, "text", reason),
};
