import { createHash } from "node:crypto";
import { problem, type Problem } from "../problem";
import { clean } from "./clean";
import { convertedScript } from "./converted-script";
import { docNumberInTitle, docNumberLine } from "./doc-number";
import { badDates, documentDates } from "./document-dates";
import { SourceDocument, type Language, type Passage } from "./document";
import type { Draft, DraftPassage } from "./draft";
import { genreOf } from "./genre";
import { publisherOf } from "./publisher";
import type { RawRecord } from "./raw-record";
import { sliceText } from "./slice";

/** A checked document, or what is wrong with its record; a document may come with problems too. */
export interface Made {
  readonly document: SourceDocument | null;
  readonly problems: readonly Problem[];
}

/** So many paragraphs may hold a regulation's history. */
const OPENING = 3;
/** Dates on Vietnamese sites are day first in English too. */
const VIETNAMESE_HOST = /^[a-z]+:\/\/[^/]*\.vn(?=[:/]|$)/i;

/** Numbers the passages of a draft, decides dates, publisher and genre, and checks the whole. */
export function toDocument(raw: RawRecord, draft: Draft): Made {
  const place = { file: raw.file, line: raw.record === null ? null : raw.line, record: raw.record };
  const texts = new Map(draft.passages.map((passage) => [passage, clean(passage.slice)] as const));
  const textOf = (passage: DraftPassage): string => texts.get(passage)?.text ?? "";
  const kept = draft.passages.filter((passage) => textOf(passage).trim() !== "");
  const originals = kept.filter(({ origin }) => origin === "original");
  const titles = originals.filter(({ role }) => role === "title");
  const language = mainLanguage(originals.filter(({ role }) => role === "body").length > 0 ? originals.filter(({ role }) => role === "body") : titles);
  const title = titles.filter((passage) => passage.language === (titles[0]?.language ?? language)).map(textOf).join("") || null;
  const bodies = kept.filter(({ role }) => role === "body");
  const body = bodies.map(textOf).join("\n");
  if (body === "") {
    const reason = title === null ? "the record has neither a title nor a text" : "the record has no text beside its title";
    const mend = "Give its text in a column such as content, or leave the record out.";
    const empty = problem({ code: "no-text", ...place, reason, mend });
    if (title === null) return { document: null, problems: [empty] };
    return finish([empty]);
  }
  return finish([]);

  function finish(before: readonly Problem[]): Made {
    const lead = bodies.map(textOf)[0] ?? "";
    const genre = genreOf(draft, title, lead, body);
    const dayFirst = language === "vi" || VIETNAMESE_HOST.test(draft.url ?? "");
    const dates = documentDates(draft, { title, genre, opening: bodies.slice(0, OPENING).map(textOf), dayFirst });
    const { conflict, ...said } = dates;
    const id = createHash("sha256").update(JSON.stringify([title, body, draft.url])).digest("hex").slice(0, 16);
    const number = new Map(kept.map((passage, i) => [passage, i] as const));
    const passages = kept.map((passage, i): Passage => {
      const { slice } = passage;
      const { text, offsets } = texts.get(passage) ?? { text: "", offsets: null };
      return {
        document: id,
        passage: i,
        language: passage.language,
        role: passage.role,
        origin: passage.origin,
        translation_of: passage.translationOf === null ? null : (number.get(passage.translationOf) ?? null),
        file: raw.file,
        record: raw.record,
        field: slice.field,
        start: slice.start,
        end: slice.end,
        text,
        offsets,
      };
    });
    const checked = SourceDocument.safeParse({
      id,
      file: raw.file,
      record: raw.record,
      layout: draft.layout,
      layout_reason: [draft.layout_reason, convertedScript(traditionalText(kept))].filter((reason) => reason !== null).join("; "),
      title,
      language,
      languages: [...new Set(kept.filter(({ role }) => role === "title" || role === "body").map((passage) => passage.language))].sort(),
      ...said,
      publisher: publisherOf(draft),
      doc_number: draft.facts.doc_number ?? docNumberLine(draft.columns.doc_number ?? "") ?? draft.columns.doc_number ?? (title === null ? null : docNumberInTitle(title)),
      genre,
      url: draft.url,
      archive_url: draft.archive_url,
      passages,
    });
    if (!checked.success) {
      const reason = checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
      return { document: null, problems: [...before, problem({ code: "invalid-document", ...place, reason, mend: "Mend the fields that are named." })] };
    }
    const problems = [...before];
    if (conflict !== null) {
      const mend = `${said.published ?? ""} was taken; correct the source if another is right.`;
      problems.push(problem({ code: "date-conflict", ...place, field: "published", reason: conflict, mend }));
    }
    for (const { field, value } of badDates(draft, dayFirst)) {
      const mend = said.date === null ? "Correct it in the source; the document has no date." : `Correct it in the source; the date is ${said.date}, from elsewhere.`;
      problems.push(problem({ code: "bad-date", ...place, field, reason: `"${value}" is no date`, mend }));
    }
    return { document: checked.data, problems };
  }
}

/** What stands in Traditional characters, as it came. */
function traditionalText(passages: readonly DraftPassage[]): string {
  return passages.filter(({ role, language }) => role !== "boilerplate" && language === "zh-Hant").map(({ slice }) => sliceText(slice)).join("\n");
}

/** The language that most of the text is in. */
function mainLanguage(passages: readonly DraftPassage[]): Language {
  const tally = new Map<Language, number>();
  for (const { language, slice } of passages) tally.set(language, (tally.get(language) ?? 0) + slice.end - slice.start);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "other";
}
