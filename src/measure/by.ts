import type { Corpus } from "../corpus/corpus";
import type { DocumentRow } from "../corpus/document-row";
import { wrongName } from "../wrong-name";
import type { Sentence } from "./count/sentence";
import { askedLanguage } from "./find/asked-language";
import { countsMention } from "./find/mention-kinds";
import { regionFinder } from "./find/region-finder";
import { regionLabel } from "./region-label";

/**
 * What a table is divided by. `mentioned_region`: a sentence belongs to every region that it names. `language`: zh, en
 * or vi, of the passage. `month` leaves out dates that are only a year. A function gives a document's group, or null
 * where it has none.
 */
export type By = "issuer_region" | "subject_region" | "mentioned_region" | "year" | "month" | "language" | "publisher" | "genre" | ((document: DocumentRow) => string | null);

export interface Grouping {
  /** For captions: " by issuer region"; empty without groups. */
  readonly words: string;
  /** Why a document can be in no group. */
  readonly open: string;
  /** The groups of a sentence; none where they stay open. */
  readonly groupsOf: (sentence: Sentence) => readonly string[];
  readonly labelOf: (group: string) => string;
}

/** The one group of a table that is not divided. */
export const ALL = "all";

const LANGUAGE_NAMES = new Map([
  ["zh", "Chinese"],
  ["en", "English"],
  ["vi", "Vietnamese"],
]);

const NAMED: readonly string[] = ["issuer_region", "subject_region", "mentioned_region", "year", "month", "language", "publisher", "genre"];

/**
 * Says which groups a sentence is in.
 *
 * @throws MendableError for a name that groups nothing, as a notebook's parameter may be one.
 */
export function grouping({ lexicon }: Pick<Corpus, "lexicon">, by: By | undefined): Grouping {
  if (by === undefined) return { words: "", open: "", groupsOf: () => [ALL], labelOf: () => "all documents" };
  if (typeof by === "string" && !NAMED.includes(by)) throw wrongName("grouping", by, NAMED, "the option by");
  if (by === "mentioned_region") {
    const find = regionFinder(countsMention());
    return {
      words: " by mentioned region",
      open: "they name no region that is decided",
      groupsOf: (sentence) => {
        const codes = new Set<string>();
        find(sentence, (code) => codes.add(code));
        return [...codes];
      },
      labelOf: (code) => regionLabel(lexicon, code),
    };
  }
  if (by === "language") {
    return {
      words: " by language",
      open: "their language is not known",
      groupsOf: ({ passage }) => {
        const language = askedLanguage(passage.passage.language);
        return language === null ? [] : [language];
      },
      labelOf: (group) => LANGUAGE_NAMES.get(group) ?? group,
    };
  }
  const words = typeof by === "function" ? "a function of the document" : by.replace("_", " ");
  return {
    words: typeof by === "function" ? " by group" : ` by ${words}`,
    open: typeof by === "function" ? "the function gives them none" : by === "month" ? "their month is not known" : `their ${words} is open`,
    groupsOf: byDocument(typeof by === "function" ? by : (document) => groupOf(document, by)),
    labelOf: by === "issuer_region" || by === "subject_region" ? (code) => regionLabel(lexicon, code) : (group) => group,
  };
}

function groupOf(document: DocumentRow, by: "issuer_region" | "subject_region" | "year" | "month" | "publisher" | "genre"): string | null {
  if (by === "year") return document.year === null ? null : String(document.year);
  if (by === "month") return document.date === null || document.date.length < 7 ? null : document.date.slice(0, 7);
  return document[by];
}

/** The sentences of a document come one after the other: it is asked once. */
function byDocument(groupOf: (document: DocumentRow) => string | null): (sentence: Sentence) => readonly string[] {
  let last: DocumentRow | undefined;
  let groups: readonly string[] = [];
  return ({ passage: { document } }) => {
    if (document !== last) {
      const group = groupOf(document);
      [last, groups] = [document, group === null ? [] : [group]];
    }
    return groups;
  };
}
