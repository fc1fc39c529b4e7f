import type { Corpus } from "../../corpus/corpus";
import type { CountedPassage } from "../../corpus/counted-passage";
import type { AskedLanguage } from "../../read/document";
import type { Grouping } from "../by";
import { compare } from "../compare";
import { askedLanguage } from "../find/asked-language";
import { numbered } from "./numbered";

const NAMES: Record<AskedLanguage, string> = { zh: "Chinese", en: "English", vi: "Vietnamese" };

/** What every measure says of the text that it counted: language, origin, reprints, documents in no group. */
export function countedNotes(
  corpus: Corpus,
  passages: readonly CountedPassage[],
  language: AskedLanguage | null,
  { n_docs, n_open }: { readonly n_docs: number; readonly n_open: number },
  { open }: Grouping,
): string[] {
  const { reprints: withReprints, boilerplate, withoutTerms, segmentation } = corpus.variant;
  const reprints = withReprints === true ? 0 : corpus.contents.filter(({ row }) => row.duplicate_of !== null).length;
  const without = corpus.contents.length - reprints - n_docs;
  return [
    language === null ? originals(passages, n_docs) : translations(passages, language, n_docs),
    reprints === 0 ? "" : `Left out: ${numbered(reprints, "reprint")}.`,
    without === 0 ? "" : `Without text that counts: ${numbered(without, "document")}.`,
    withReprints === true ? "Reprints are counted too." : "",
    boilerplate === true ? "Boilerplate is counted too." : "",
    withoutTerms === undefined ? "" : `Themes without: ${withoutTerms.join(", ")}.`,
    segmentation === undefined ? "" : "Each Chinese character is a token.",
    n_open === 0 ? "" : `In no group, since ${open}: ${n_open} of ${numbered(n_docs, "document")}.`,
  ].filter((note) => note !== "");
}

function originals(passages: readonly CountedPassage[], n_docs: number): string {
  const languages = [...documentsBy(passages, ({ passage }) => askedLanguage(passage.language) ?? "other")].sort(([a], [b]) => compare(a, b));
  return `Counted: title and body of ${numbered(n_docs, "document")} in the original language (${languages.map(([name, of]) => `${name} ${of}`).join(", ") || "none"}).`;
}

function translations(passages: readonly CountedPassage[], language: AskedLanguage, n_docs: number): string {
  const origins = [...documentsBy(passages, ({ passage }) => passage.origin)].sort(([a], [b]) => compare(a, b));
  return `Counted: the ${NAMES[language]} title and body of ${numbered(n_docs, "document")} (${origins.map(([origin, of]) => `${origin} ${of}`).join(", ") || "none"}).`;
}

/** How many documents have passages of each kind. */
function documentsBy(passages: readonly CountedPassage[], kindOf: (passage: CountedPassage) => string): Map<string, number> {
  const documents = new Map<string, Set<CountedPassage["document"]>>();
  for (const passage of passages) {
    const kind = kindOf(passage);
    let found = documents.get(kind);
    if (found === undefined) documents.set(kind, (found = new Set()));
    found.add(passage.document);
  }
  return new Map([...documents].map(([kind, found]) => [kind, found.size]));
}
