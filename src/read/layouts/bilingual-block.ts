import { languageRuns } from "../language-runs";
import { textDraft, textOf } from "../text-draft";
import type { Layout } from "./layout";

/** One language after the other: a text, then its translation. */
export const bilingualBlock: Layout = {
  name: "bilingual block",
  recognise(raw) {
    const read = textOf(raw);
    if (read === null) return null;
    const { runs, shares } = languageRuns(read.blocks);
    const [first, second] = runs;
    if (runs.length !== 2 || first === undefined || second === undefined || shares.some((share) => share < 0.2)) return null;
    return `${first.n} paragraphs in one language (${first.language}), then ${second.n} in another (${second.language})`;
  },
  read: (raw, reason) => textDraft(raw, "bilingual block", reason),
};
