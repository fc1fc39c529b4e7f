import { languageRuns } from "../language-runs";
import { textDraft, textOf } from "../text-draft";
import type { Layout } from "./layout";

/** Paragraph by paragraph: each is followed by its translation, sometimes on the same line. */
export const interleaved: Layout = {
  name: "interleaved",
  recognise(raw) {
    const read = textOf(raw);
    if (read === null) return null;
    const { runs, shares, twins } = languageRuns(read.blocks);
    const switches = runs.length - 1;
    const paragraphs = runs.reduce((sum, run) => sum + run.n, 0);
    if (shares.length !== 2 || shares.some((share) => share < 0.2)) return null;
    if (switches < 2 && !(switches === 1 && twins > 0)) return null;
    // Most paragraphs must stand beside one in the other language: a text that quotes one doesn't.
    if (switches * 2 < paragraphs - 1) return null;
    return `${paragraphs} paragraphs change their language ${switches} times${twins === 0 ? "" : `, ${twins} lines hold both`}`;
  },
  read: (raw, reason) => textDraft(raw, "interleaved", reason),
};
