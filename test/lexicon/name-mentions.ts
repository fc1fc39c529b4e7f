import type { RegionContext } from "../../src/lexicon/found";
import { loadLexicon } from "../../src/lexicon/lexicon";
import type { Language } from "../../src/read/document";

/** Mentions as one string: `渝:500000 桂:450000`, `?` for an open one, the kind behind a slash where it is no place. */
export function nameMentions(text: string, language: Language = "zh-Hans", context: RegionContext = {}): string {
  return loadLexicon()
    .findRegions(text, language, context)
    .map(({ start, end, code, kind, candidates }) => `${text.slice(start, end)}:${code ?? `?${candidates.join("|")}`}${kind === "place" ? "" : `/${kind}`}`)
    .join(" ");
}
